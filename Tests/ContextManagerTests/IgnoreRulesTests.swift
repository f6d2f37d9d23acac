import Ports
import Testing

@Suite struct IgnoreRulesTests {
    private func ignored(_ rules: String, _ path: String, isFolder: Bool = false) -> Bool {
        IgnoreRules().adding(rules.split(separator: "\n").map(String.init), in: "").ignores(path, isFolder: isFolder)
    }

    @Test(arguments: [
        ("*.log", "a/b.log", true), ("*.log", "b.logs", false), ("/build", "build", true), ("/build", "a/build", false),
        ("build/", "build", false), ("a/*.txt", "a/x.txt", true), ("a/*.txt", "a/b/x.txt", false),
        ("a/**/x", "a/x", true), ("a/**/x", "a/b/c/x", true), ("**/tmp", "a/tmp", true), ("a/**", "a/b/c", true),
        ("[a-c]?.rb", "b1.rb", true), ("[!a]x", "ax", false), ("*.log\n!keep.log", "keep.log", false),
        ("# no", "# no", false), ("\\#yes", "#yes", true),
    ])
    func readsPatternsAsGitDoes(_ rules: String, _ path: String, _ expected: Bool) {
        #expect(ignored(rules, path) == expected, "\(rules) \(path)")
    }

    @Test func matchesFoldersOnlyWhereTheRuleSaysSo() { #expect(ignored("build/", "build", isFolder: true)) }

    @Test func keepsTheRulesOfAFolderInThatFolder() {
        let rules = IgnoreRules().adding(["/x"], in: "a")
        #expect(rules.ignores("a/x", isFolder: false) && !rules.ignores("x", isFolder: false))
    }
}
