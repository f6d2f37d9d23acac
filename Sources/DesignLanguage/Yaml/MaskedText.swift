import Diagnostics

/// A text in which repeated keys can be hidden from a parser that would stop at the first of them.
struct MaskedText {
    private var lines: [[Unicode.Scalar]]
    private var hidden: UInt32 = 0

    /// Private-use characters that stand in for the first letter of a hidden key.
    private static let firstMark: UInt32 = 0xE000
    private static let marksMax: UInt32 = 0x1000

    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    var text: String {
        var scalars = String.UnicodeScalarView()
        for (number, line) in lines.enumerated() {
            if number > 0 { scalars.append("\n") }
            scalars.append(contentsOf: line)
        }
        return String(scalars)
    }

    static func isHidden(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first else { return false }
        return (firstMark..<firstMark + marksMax).contains(first.value)
    }

    /// Hides every later occurrence of a key in the map in which it first stands, and answers their places.
    mutating func hideRepeats(of name: String, after first: SourceLocation) -> [SourceLocation] {
        let key = Array(name.unicodeScalars)
        var places = repeatsInBlock(of: key, after: first)
        if places.isEmpty { places = repeatInFlow(of: key, after: first).map { [$0] } ?? [] }
        for place in places where hidden < Self.marksMax {
            lines[place.line - 1][place.column - 1] = Unicode.Scalar(Self.firstMark + hidden) ?? "\u{E000}"
            hidden += 1
        }
        return places
    }

    private func repeatsInBlock(of key: [Unicode.Scalar], after first: SourceLocation) -> [SourceLocation] {
        var places: [SourceLocation] = []
        let indent = first.column - 1
        for number in lines.indices.dropFirst(first.line) {
            let line = lines[number]
            guard let start = line.firstIndex(where: { $0 != " " }) else { continue }
            if start < indent, line[start] != "#" { break }
            if start == indent, let at = keyStart(key, in: line, from: start) {
                places.append(SourceLocation(line: number + 1, column: at + 1))
            }
        }
        return places
    }

    private func repeatInFlow(of key: [Unicode.Scalar], after first: SourceLocation) -> SourceLocation? {
        for number in lines.indices.dropFirst(first.line - 1) {
            let line = lines[number]
            let from = number == first.line - 1 ? first.column : 0
            for at in line.indices.dropFirst(from) where at == 0 || " ,{\"'".unicodeScalars.contains(line[at - 1]) {
                if keyStart(key, in: line, from: at) == at { return SourceLocation(line: number + 1, column: at + 1) }
            }
        }
        return nil
    }

    /// Where the key's first letter stands when the line has the key, quoted or not, at this index.
    private func keyStart(_ key: [Unicode.Scalar], in line: [Unicode.Scalar], from index: Int) -> Int? {
        let isQuoted = line[index] == "\"" || line[index] == "'"
        let start = isQuoted ? index + 1 : index
        guard line.count >= start + key.count, Array(line[start..<start + key.count]) == key else { return nil }
        let rest = line[(start + key.count)...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        return rest.first == ":" ? start : nil
    }
}
