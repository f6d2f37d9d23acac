import DesignModel

/// Writes the document as GitHub-flavoured Markdown.
struct MarkdownWriter {
    let text: MarkdownText

    init(marks: Marks) { text = MarkdownText(marks: marks) }

    func write(_ document: DesignDocument) -> String {
        var parts = ["# " + text.inline(document.title)] + document.head.map(block)
        for chapter in document.chapters {
            parts.append("## " + text.inline(Line(said: chapter.title)))
            parts += chapter.blocks.filter { !$0.isEmpty }.map(block)
        }
        parts.append(definitions)
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func block(_ block: Block) -> String {
        switch block {
        case .heading(let level, let line): String(repeating: "#", count: level) + " " + text.inline(line)
        case .paragraph(let line): text.opening(line)
        case .list(let lines): bullets(lines)
        case .facts(let facts):
            bullets(facts.map { Line([.strong($0.name + ":"), .ours(" ")]) + $0.line })
        case .grid(let grid): self.grid(grid)
        case .sample(let sample): fenced(sample.text, sample.language)
        case .figure(let figure): fenced(figure.mermaid, "mermaid") + "\n\n" + text.inline(figure.caption)
        case .narrative(let line, let by): quoted(line, by)
        }
    }

    private func bullets(_ lines: [Line]) -> String {
        lines.filter { !$0.isEmpty }.map { "- " + text.opening($0) }.joined(separator: "\n")
    }

    private func grid(_ grid: Grid) -> String {
        let head = "| " + grid.columns.map(text.cell).joined(separator: " | ") + " |"
        let rule = "|" + String(repeating: "---|", count: grid.columns.count)
        let rows = grid.rows.map { "| " + $0.map(text.cell).joined(separator: " | ") + " |" }
        return ([head, rule] + rows).joined(separator: "\n")
    }

    private func quoted(_ line: Line, _ by: String) -> String {
        let author = by.isEmpty ? "" : "\n>\n> (by \(text.escaped(by)))"
        return "> " + text.opening(line) + author
    }

    /// The fence is longer than any run of backticks inside, so that nothing inside ends it.
    private func fenced(_ code: String, _ language: String) -> String {
        let fence = String(repeating: "`", count: max(3, MarkdownText.longestRun(in: code) + 1))
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        }
        let body = lines.last == "" ? lines.dropLast() : lines[...]
        return "\(fence)\(language)\n" + body.joined(separator: "\n") + "\n" + fence
    }

    /// Where the marks lead to, as link definitions: a reader of the plain text sees `[S1]` and nothing else.
    private var definitions: String {
        text.marks.inOrder.map { "[\($0.label)]: #\($0.anchor)" }.joined(separator: "\n")
    }
}
