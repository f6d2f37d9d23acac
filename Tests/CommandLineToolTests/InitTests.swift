import Foundation
import Testing

@testable import CommandLineTool

/// Somebody else's configuration gets one entry and keeps every other byte.
@Suite struct InitTests {
    private let entry = ["\"command\": \"architect\","]

    private func set(_ text: String) throws -> String {
        try JSONDocument(text, path: "x.json").setting("architect", to: entry, under: "mcpServers")
    }

    private func removed(_ text: String) throws -> String {
        try JSONDocument(text, path: "x.json").removing("architect", under: "mcpServers")
    }

    @Test func aMissingFileBecomesOneWithTheServer() throws {
        let text = "{\n  \"mcpServers\": {\n    \"architect\": {\n      \"command\": \"architect\",\n    }\n  }\n}\n"
        #expect(try set("") == text)
        #expect(try set("  \n") == text)
    }

    @Test func otherServersCommentsAndTrailingCommasStay() throws {
        let before = """
            {
              // ours
              "mcpServers": {
                "other": {"command": "a // no comment", "args": ["}"]}, /* kept */
              },
              "theme": "dark"
            }
            """
        let after = try set(before)
        #expect(after.hasPrefix(String(before.prefix(100))))
        #expect(after.contains("/* kept */") && after.contains("\"theme\": \"dark\"") && after.contains("// ours"))
        #expect(after.contains("\"architect\": {"))
        #expect(try set(after) == after, "a second time changes nothing")
    }

    @Test func aServerAddedToOthersCanBeTakenOutAgain() throws {
        let before = "{\n  \"mcpServers\": {\n    \"other\": {}\n  }\n}\n"
        #expect(try removed(try set(before)) == before)
        #expect(try removed(before) == before)
    }

    @Test func ourOldEntryGetsTheNewValueInItsPlace() throws {
        let before = "{\"mcpServers\": {\"architect\": {\"command\": \"/old\"}, \"other\": {}}}"
        let after = try set(before)
        #expect(!after.contains("/old") && after.hasSuffix(", \"other\": {}}}"))
    }

    @Test(arguments: ["[]", "{\"mcpServers\": []}", "{\"mcpServers\": {", "{mcpServers: {}}", "{\"a\" 1}"])
    func whatCannotBeReadIsLeftAlone(_ text: String) {
        #expect(throws: (any Error).self) { try set(text) }
    }

    @Test func everyAgentIsSetUpAndEverythingIsTakenBack() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "init-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root.appending(path: ".vscode"), withIntermediateDirectories: true)
        let kept = "{\n  \"servers\": {\n    \"mine\": {\"type\": \"http\", \"url\": \"http://localhost\"}\n  }\n}\n"
        let file = root.appending(path: ".vscode/mcp.json")
        try kept.write(to: file, atomically: true, encoding: .utf8)
        #expect(Agent.allCases.filter { $0.isFound(in: root) } == [.vscode])

        let changes = try Agent.allCases.flatMap { try $0.changes(in: root, command: "architect") }
        try InitLedger(root).note(changes)
        for change in changes { try change.write(in: root) }
        let paths = [
            ".mcp.json", ".claude/agents/backend-architect.md", ".claude/skills/backend-architect/SKILL.md",
            ".cursor/mcp.json", ".vscode/mcp.json", ".codex/config.toml", ".gemini/settings.json",
            ".kiro/settings/mcp.json", ".zed/settings.json",
        ]
        #expect(changes.map(\.path).sorted() == paths.sorted())
        for path in paths where path.hasSuffix(".json") {
            let data = try Data(contentsOf: root.appending(path: path))
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
        }
        let again = try Agent.allCases.flatMap { try $0.changes(in: root, command: "architect") }
        #expect(again.allSatisfy { $0.before == $0.after })

        // One file is edited since; it keeps the edit and loses our entry.
        let edited = try String(contentsOf: file, encoding: .utf8).replacing("\"mine\"", with: "\"yours\"")
        try edited.write(to: file, atomically: true, encoding: .utf8)
        _ = try InitLedger(root).undone(isDry: false)
        #expect(try String(contentsOf: file, encoding: .utf8) == kept.replacing("\"mine\"", with: "\"yours\""))
        #expect(!FileManager.default.fileExists(atPath: root.appending(path: ".mcp.json").path))
    }

    @Test func checksAreAddedToAFileThatIsThereAndWrittenWhereThereIsNone() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "init-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let mine = "test:\n  script: [make]"
        try mine.write(to: root.appending(path: ".gitlab-ci.yml"), atomically: true, encoding: .utf8)
        for check in ContinuousCheck.allCases { try check.change(in: root, command: "architect").write(in: root) }
        let gitlab = try String(contentsOf: root.appending(path: ".gitlab-ci.yml"), encoding: .utf8)
        #expect(gitlab.hasPrefix(mine + "\n\n#") && gitlab.contains("\narchitecture-check:\n"))
        let github = try String(contentsOf: root.appending(path: ".github/workflows/architecture.yml"), encoding: .utf8)
        #expect(github.contains("architect check architecture --repository . --format sarif"))
        for check in ContinuousCheck.allCases {
            let again = check.change(in: root, command: "architect")
            #expect(again.before == again.after, "a second time changes nothing")
        }
    }
}
