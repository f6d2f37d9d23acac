import Diagnostics

/// A place in a file with the words that stand there: `brief.md:21:5-21:24 "120 requests a second"`.
struct Passage: Sendable, Hashable {
    var span: SourceSpan
    /// The words; for files of the repository the commit.
    var quote: String?

    init(span: SourceSpan, quote: String?) { (self.span, self.quote) = (span, quote) }

    /// Reads `file:line`, `file:line:column` or `file:line:column-line:column`, each with or without a quote.
    init?(_ text: String) {
        var place = text[...]
        if place.last == "\"", let open = text.firstIndex(of: "\""), open < text.index(before: text.endIndex) {
            quote = String(text[text.index(after: open)...].dropLast())
            place = text[..<open]
        }
        while place.last == " " { place.removeLast() }
        guard let span = Self.span(place) else { return nil }
        self.span = span
    }

    var text: String {
        var text = "\(span.file):\(span.start.line)"
        let isWholeLine = span.start.column == 1 && span.end == span.start
        if !isWholeLine { text += ":\(span.start.column)" }
        if span.end != span.start { text += "-\(span.end.line):\(span.end.column)" }
        return quote.map { "\(text) \"\($0)\"" } ?? text
    }

    private static func span(_ text: Substring) -> SourceSpan? {
        guard let colon = lineColon(in: text) else { return nil }
        let file = String(text[..<colon])
        let ends = text[text.index(after: colon)...].split(separator: "-", omittingEmptySubsequences: false)
        guard !file.isEmpty, ends.count <= 2, let start = location(ends[0]) else { return nil }
        guard ends.count == 2 else { return SourceSpan(file: file, start: start, end: start) }
        return location(ends[1]).map { SourceSpan(file: file, start: start, end: $0) }
    }

    /// The colon after the file's name: the first that only digits, colons and dashes follow.
    private static func lineColon(in text: Substring) -> Substring.Index? {
        text.indices.first { index in
            let rest = text[text.index(after: index)...]
            return text[index] == ":" && !rest.isEmpty && rest.allSatisfy { $0.isNumber || $0 == ":" || $0 == "-" }
        }
    }

    private static func location(_ text: Substring) -> SourceLocation? {
        let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard let line = numbers.first ?? nil, numbers.count <= 2 else { return nil }
        guard numbers.count == 2 else { return SourceLocation(line: line, column: 1) }
        return numbers[1].map { SourceLocation(line: line, column: $0) }
    }
}

extension Form where Value == Passage {
    /// A place in a file with the words that stand there.
    static var passage: Form {
        Form(
            description: .passage,
            read: { node, reader in
                guard let text = reader.text(of: node) else { return nil }
                if let passage = Passage(text) { return passage }
                reader.reportWrongForm(node, expected: "a place such as brief.md:21 \"120 requests a second\"")
                return nil
            }, write: { passage, _ in .scalar(passage.text) })
    }
}
