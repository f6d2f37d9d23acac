import DesignModel
import Knowledge

extension Recogniser {
    /// Continuous integration of the common providers: the pipeline, its jobs, the stores it starts for tests.
    static let pipelines = Recogniser(
        names: Set(providers.keys), endings: ["yml", "yaml"],
        admits: {
            $0.full.hasPrefix(".github/workflows/") || $0.full.hasPrefix(".circleci/")
                || $0.full.hasPrefix(".buildkite/")
        }
    ) { text in
        let provider = providers[text.path.name] ?? folders.first { text.path.full.hasPrefix($0.key) }?.value ?? ""
        guard text.path.ending == "yml" || text.path.ending == "yaml" else {
            return [text.sighting(.pipeline, text.path.base, 1, ["provider": provider])]
        }
        let root = YamlReader.documents(text.lines).first ?? Outline()
        let reserved: Set<String> = [
            "stages", "variables", "image", "default", "include", "workflow", "cache", "before_script",
        ]
        let jobs = root["jobs"]?.children.map(\.key) ?? root.children.map(\.key).filter { !reserved.contains($0) }
        let name = root["name"]?.value ?? text.path.base
        let pipeline = text.sighting(
            .pipeline, name, root["name"]?.line ?? 1,
            ["provider": provider, "jobs": jobs.prefix(12).joined(separator: ", ")])
        let stores = root.all("image").filter { $0.value.map { ImageBook.mark(ofImage: $0) != nil } ?? false }
        return [pipeline]
            + stores.map { text.sighting(.store, $0.value ?? "", $0.line, ["image": $0.value ?? "", "form": "ci"]) }
    }

    private static let providers = [
        ".gitlab-ci.yml": "gitlab", "jenkinsfile": "jenkins", "azure-pipelines.yml": "azure", ".travis.yml": "travis",
        "bitbucket-pipelines.yml": "bitbucket", ".drone.yml": "drone", ".woodpecker.yml": "woodpecker",
        "appveyor.yml": "appveyor", ".cirrus.yml": "cirrus",
    ]

    private static let folders = [".github/workflows/": "github", ".circleci/": "circleci", ".buildkite/": "buildkite"]
}
