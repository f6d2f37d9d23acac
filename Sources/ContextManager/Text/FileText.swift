import DesignModel

/// A file that somebody wants to read: its path and its lines.
struct FileText {
    let path: FilePath
    /// Without their ends; line 1 is `lines[0]`.
    let lines: [String]

    init(path: FilePath, bytes: [UInt8]) {
        self.path = path
        lines = Self.cut(bytes)
    }

    /// The lines with their numbers, counted from 1.
    var numbered: [(number: Int, text: String)] { lines.enumerated().map { ($0.offset + 1, $0.element) } }

    func sighting(_ kind: SightingKind, _ name: String, _ line: Int, _ details: [String: String] = [:]) -> Sighting {
        var sighting = Sighting(kind, name, path: path.full, line: line, details)
        if Self.quoted.contains(kind), lines.indices.contains(line - 1) {
            sighting.quote = lines[line - 1].trimmed.redacted.shortened(to: 100)
        }
        return sighting
    }

    /// Kinds whose own words may become the quote of a fact.
    private static let quoted: Set<SightingKind> = [.package, .runtime, .store, .resource, .service]

    private static func cut(_ bytes: [UInt8]) -> [String] {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lines: [String] = []
        for position in bytes.indices.dropFirst(start) where bytes[position] == 10 {
            lines.append(line(bytes[start..<position]))
            start = position + 1
        }
        if start < bytes.count { lines.append(line(bytes[start...])) }
        return lines
    }

    private static func line(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == 13 ? bytes.dropLast() : bytes, as: UTF8.self)
    }
}
