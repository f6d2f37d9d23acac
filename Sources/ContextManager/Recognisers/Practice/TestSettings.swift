import DesignModel

extension Recogniser {
    /// Settings of test runners.
    static let testSettings = Recogniser(names: Set(runners.keys)) { text in
        [text.sighting(.test, runners[text.path.name] ?? "", 1)]
    }

    private static let runners = [
        "jest.config.js": "jest", "jest.config.ts": "jest", "vitest.config.ts": "vitest", "vitest.config.js": "vitest",
        "playwright.config.ts": "playwright", "cypress.config.ts": "cypress", "cypress.config.js": "cypress",
        "cypress.json": "cypress", "pytest.ini": "pytest", "conftest.py": "pytest", "tox.ini": "tox",
        "phpunit.xml": "phpunit",
        "phpunit.xml.dist": "phpunit", ".rspec": "rspec", "karma.conf.js": "karma", ".mocharc.json": "mocha",
        ".mocharc.js": "mocha", "test_helper.exs": "exunit", "phpunit.dist.xml": "phpunit", "pest.php": "pest",
    ]
}
