import DesignModel
import Diagnostics
import Ports

/// The append-only `.architect/log.jsonl`: surveys, briefings, runs, questions, answers, decisions, activity reports.
public struct ProjectLog: Sendable {
    public static let name = "log.jsonl"
    private let memory: any ProjectMemory

    public init(_ memory: any ProjectMemory) { self.memory = memory }

    /// Adds one event; `time` is ISO 8601.
    public func add(_ event: String, at time: String, _ details: Json) throws -> [Diagnostic] {
        var entry: Json = ["at": .text(time), "event": .text(event)]
        for member in details.members { entry[member.key] = member.value }
        guard try memory.append(JsonWriter.line(entry), to: Self.name) == .closedHalfLine else { return [] }
        return [
            Diagnostic(
                .contextRecovered, "The last line of \(Self.name) was cut in half; it was closed and kept",
                at: .file(path: Self.name), explanation: "The new entry stands on a line of its own.")
        ]
    }

    /// All entries that can be read, oldest first, and a diagnostic for each line that cannot.
    public func entries() throws -> (entries: [Json], diagnostics: [Diagnostic]) {
        guard let bytes = try memory.read(Self.name) else { return ([], []) }
        var entries: [Json] = []
        var diagnostics: [Diagnostic] = []
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            if let entry = try? JsonReader.read(Array(line)), entry.isObject {
                entries.append(entry)
            } else {
                diagnostics.append(
                    Diagnostic(
                        .contextRecovered, "Line \(index + 1) of \(Self.name) cannot be read and was passed over",
                        at: .text(.line(index + 1, of: Self.name, length: line.count))))
            }
        }
        return (entries, diagnostics)
    }
}
