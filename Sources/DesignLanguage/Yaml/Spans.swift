import Diagnostics

extension SourceText {
    /// The span that begins at a place counted in Unicode scalars and holds so many characters of that line.
    func span(at place: SourceLocation, length: Int) -> SourceSpan {
        let start = SourceLocation(line: place.line, column: characterColumn(of: place))
        let end = SourceLocation(line: start.line, column: start.column + max(length, 1))
        return SourceSpan(file: name, start: start, end: end)
    }

    /// The span of a value: what stands of it on its first line.
    func span(of node: Node) -> SourceSpan {
        guard let start = node.start else { return span(at: SourceLocation(line: 1, column: 1), length: 1) }
        return span(at: start, length: node.scalar.map { lengthOnLine(of: $0, at: start) } ?? 1)
    }

    private func lengthOnLine(of scalar: String, at start: SourceLocation) -> Int {
        let rest = line(start.line).unicodeScalars.dropFirst(start.column - 1)
        if String(rest).hasPrefix(scalar) { return scalar.count }
        if rest.first == "\"" || rest.first == "'" { return scalar.count + 2 }
        return 1
    }

    private func characterColumn(of place: SourceLocation) -> Int {
        let line = line(place.line)
        guard line.utf8.count != line.unicodeScalars.count || line.contains("\r") else { return place.column }
        return String(line.unicodeScalars.prefix(place.column - 1)).count + 1
    }
}
