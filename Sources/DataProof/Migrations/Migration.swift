/// A numbered change of a schema as it stands in the design folder: forward and back.
public struct Migration: Sendable, Hashable {
    public var name: String
    public var up: String
    public var down: String

    public init(name: String, up: String, down: String) {
        self.name = name
        self.up = up
        self.down = down
    }

    /// The statements of a file; each ends with a semicolon at the end of a line.
    static func statements(_ text: String) -> [String] {
        var statements: [String] = []
        var lines: [Substring] = []
        var isBody = false
        for line in text.split(separator: "\n") where !line.hasPrefix("--") {
            lines.append(line)
            if line.split(separator: "$$", omittingEmptySubsequences: false).count % 2 == 0 { isBody.toggle() }
            guard !isBody, line.last == ";" else { continue }
            statements.append(lines.joined(separator: "\n"))
            lines = []
        }
        return statements + (lines.isEmpty ? [] : [lines.joined(separator: "\n")])
    }
}
