import Diagnostics

/// Findings that more than one place reports.
extension Diagnostic {
    static func duplicateKey(_ name: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .duplicateKey, "'\(name)' stands twice in the same map", at: .text(span),
            notes: [Note("It stands here first", at: .text(first))],
            fixes: [Fix("Rename one of them, or move their contents together")])
    }

    static func duplicateName(_ name: String, _ kind: ReferenceKind, at place: Place, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .duplicateName, "'\(name)' is the name of another \(kind.rawValue) already", at: place,
            explanation: "Others refer to it by this name alone.",
            notes: [Note("The other one", at: .text(first))], fixes: [Fix("Give one of them a name of its own")])
    }
}

extension SourceText {
    /// Where a stretch of a value stands, searched from the value's beginning.
    func span(of part: String, startingIn node: Node) -> SourceSpan {
        guard let start = node.start else { return span(of: node) }
        let wanted = Array(part.utf8)
        for line in start.line...lineCount {
            let bytes = Array(self.line(line).utf8)
            let from = line == start.line ? min(utf8Offset(of: start), bytes.count) : 0
            guard bytes.count >= wanted.count + from else { continue }
            let starts = from...(bytes.count - wanted.count)
            if let at = starts.first(where: { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }) {
                let column = String(decoding: bytes[..<at], as: UTF8.self).count + 1
                let place = SourceLocation(line: line, column: column)
                let end = SourceLocation(line: line, column: column + part.count)
                return SourceSpan(file: name, start: place, end: end)
            }
            if line > start.line + 400 { break }
        }
        return span(of: node)
    }

    private func utf8Offset(of place: SourceLocation) -> Int {
        line(place.line).unicodeScalars.prefix(place.column - 1).reduce(0) { $0 + UTF8.width($1) }
    }
}
