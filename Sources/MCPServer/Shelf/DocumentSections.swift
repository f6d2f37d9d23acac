/// The numbered chapters of a design document.
struct DocumentSections {
    private let lines: [Substring]

    init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// Number and title of each chapter, in order.
    var titles: [(number: Int, title: String)] {
        lines.compactMap { line in Self.number(line).map { ($0, String(line.dropFirst(3))) } }
    }

    /// A chapter with its heading, up to the next one.
    func section(_ number: Int) -> String? {
        guard let start = lines.firstIndex(where: { Self.number($0) == number }) else { return nil }
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
        return lines[start..<end].joined(separator: "\n") + "\n"
    }

    private static func number(_ line: Substring) -> Int? {
        guard line.hasPrefix("## "), let dot = line.firstIndex(of: ".") else { return nil }
        return Int(line[line.index(line.startIndex, offsetBy: 3)..<dot])
    }
}
