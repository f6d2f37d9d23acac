import Diagnostics

/// The lines of a text with what the layout has to know about each: blank, comment, indent.
struct SourceLines {
    private let lines: [String]

    init(_ source: SourceText) { lines = (1...source.lineCount).map { source.line($0) } }

    var count: Int { lines.count }
    subscript(index: Int) -> String { lines[index] }
    subscript(range: Range<Int>) -> [String] { Array(lines[range]) }

    func isBlank(_ index: Int) -> Bool { lines[index].allSatisfy { $0 == " " } }
    func isComment(_ index: Int) -> Bool { lines[index].first { $0 != " " } == "#" }
    func indent(_ index: Int) -> Int { lines[index].prefix { $0 == " " }.count }

    /// The first line that belongs to the key on a line: its own comments and the blank lines before them.
    func lead(of line: Int, after previous: Int) -> Int {
        let column = indent(line)
        var lead = line
        while lead - 1 > previous, isBlank(lead - 1) || (isComment(lead - 1) && indent(lead - 1) <= column) {
            lead -= 1
        }
        return lead
    }

    /// The comment at the end of a line, with the spaces before it; empty where there is none.
    func trailingComment(_ index: Int) -> Substring {
        let line = lines[index]
        var quote: Character?
        var previous: Character = " "
        for position in line.indices {
            let character = line[position]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "#", previous == " " {
                let start = line[..<position].lastIndex { $0 != " " }.map { line.index(after: $0) } ?? position
                return line[start...]
            } else if "'\"".contains(character), " [{,:".contains(previous) {
                quote = character
            }
            previous = character
        }
        return ""
    }
}
