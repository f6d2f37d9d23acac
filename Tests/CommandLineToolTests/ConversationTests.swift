import Foundation
import ModelContextProtocol
import TestSupport
import Testing

/// Conversations of a host with `architect mcp`, kept as files under `Tests/Conversations`.
///
/// A line `> tool {…}` is a call, `=> status written` after it says which members of the answer are looked at, and what
/// follows is expected; `. path` wants a file on disk; `# …` is what the person and the host say meanwhile.
/// `RECORD_GOLDENS=1` writes down what happens instead.
@Suite struct ConversationTests {
    @Test(arguments: Conversation.all) func goesAsWritten(_ conversation: Conversation) throws {
        let happened = try conversation.held()
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil { try conversation.record(happened) }
        #expect(try conversation.text == happened, "\(conversation.name)")
    }

    @Test func thereAreConversations() { #expect(!Conversation.all.isEmpty) }
}

struct Conversation: Sendable, CustomStringConvertible {
    let name: String
    var description: String { name }
    private var file: URL { Self.folder.appending(path: name) }
    private static let folder = Golden.root.appending(path: "Tests/Conversations")

    static let all: [Conversation] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().map(Conversation.init)
    }()

    var text: String { get throws { try String(contentsOf: file, encoding: .utf8) } }

    func record(_ text: String) throws { try text.write(to: file, atomically: true, encoding: .utf8) }

    /// Holds the conversation again in an empty project, and answers how it goes today.
    func held() throws -> String {
        let place = FileManager.default.temporaryDirectory.appending(path: "conversation-\(name)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let program = Transcript.products.appending(path: "architect").path
        let command = ChildProcess.Command(
            program, ["mcp", "--project", place.path], environment: Surroundings.variables())
        let client = try Client(
            "architect", over: StdioWire(command), as: Implementation("scripted-host", version: "1.0.0"),
            patience: Patience(milliseconds: 60_000))
        defer { client.close() }
        var lines: [String] = []
        for line in try text.components(separatedBy: "\n") {
            switch line.prefix(2) {
            case "# ": lines.append(line)
            case "> ": lines += [line, try call(String(line.dropFirst(2)), client)]
            case ". ":
                let isThere = FileManager.default.fileExists(atPath: place.appending(path: line.dropFirst(2)).path)
                lines.append(isThere ? line : "! " + line.dropFirst(2) + " is not there")
            default: continue
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func call(_ line: String, _ client: Client) throws -> String {
        let tool = String(line.prefix { $0 != " " })
        let parts = line.dropFirst(tool.count).components(separatedBy: " => ")
        let answer = try client.call(tool, try JSON(parsing: parts[0]), Patience(milliseconds: 120_000))
        guard let structured = answer.structured else { return (answer.isError ? "failed: " : "") + answer.text }
        guard parts.count == 2 else { return Self.spread(structured, "") }
        let shown = parts[1].split(separator: " ").map { path in
            let value = path.split(separator: ".").reduce(Optional(structured)) { $0?[String($1)] }
            return Self.spread(.object([JSON.Member(String(path), value ?? .null)]), "")
        }
        return shown.joined(separator: "\n")
    }

    /// One member a line, so that a change shows where it is.
    private static func spread(_ json: JSON, _ indent: String) -> String {
        switch json {
        case .object(let members) where !members.isEmpty:
            return members.map { member in
                let isFlat = member.value.members == nil && member.value.array == nil
                return indent + "  " + member.name + ":"
                    + (isFlat ? " \(member.value)" : "\n" + spread(member.value, indent + "  "))
            }.joined(separator: "\n")
        case .array(let items) where !items.isEmpty:
            return items.map { indent + "  - " + "\($0)" }.joined(separator: "\n")
        default: return indent + "  \(json)"
        }
    }
}
