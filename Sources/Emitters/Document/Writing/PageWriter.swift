import DesignModel

/// Writes the document as one self-contained HTML page: no script, nothing loaded from elsewhere.
struct PageWriter {
    let text: PageText

    init(marks: Marks) { text = PageText(marks: marks) }

    func write(_ document: DesignDocument) -> String {
        let title = text.inline(document.title)
        var lines = [
            "<!doctype html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<meta name=\"color-scheme\" content=\"light dark\">",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            "<title>\(PageText.plain(document.title).pageEscaped)</title>", "<style>\(PageStyle.text)</style>",
            "</head>",
            "<body>", "<a class=\"skip\" href=\"#content\">Skip to the design</a>", "<div class=\"page\">",
        ]
        lines += contents(document)
        lines += ["<main id=\"content\">", "<header>", "<h1>\(title)</h1>"]
        lines += document.head.filter { !$0.isEmpty }.flatMap { block($0, in: "head") } + ["</header>"]
        lines += document.chapters.flatMap(chapter)
        return (lines + ["</main>", "</div>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
    }

    private func contents(_ document: DesignDocument) -> [String] {
        let items = document.chapters.flatMap { chapter -> [String] in
            let headings = subheadings(chapter)
            let inner = headings.map { "<li><a href=\"#\($0.anchor)\">\($0.title)</a></li>" }
            let nested = inner.isEmpty || inner.count > 14 ? [] : ["<ol>"] + inner + ["</ol>"]
            return ["<li><a href=\"#\(chapter.anchor)\">\(chapter.title.pageEscaped)</a>"] + nested + ["</li>"]
        }
        return ["<nav aria-label=\"Contents\">", "<ol>"] + items + ["</ol>", "</nav>"]
    }

    private func subheadings(_ chapter: DesignDocument.Chapter) -> [(anchor: String, title: String)] {
        chapter.blocks.enumerated().compactMap { position, block in
            guard case .heading(3, let line) = block else { return nil }
            return (Self.anchor(chapter.anchor, position), PageText.plain(line).pageEscaped)
        }
    }

    static func anchor(_ chapter: String, _ position: Int) -> String { "\(chapter)-\(position + 1)" }

    private func chapter(_ chapter: DesignDocument.Chapter) -> [String] {
        var lines = [
            "<section id=\"\(chapter.anchor)\" aria-labelledby=\"\(chapter.anchor)-t\">",
            "<h2 id=\"\(chapter.anchor)-t\">\(chapter.title.pageEscaped)</h2>",
        ]
        for (position, block) in chapter.blocks.enumerated() where !block.isEmpty {
            lines += self.block(block, in: Self.anchor(chapter.anchor, position))
        }
        return lines + ["</section>"]
    }

    private func block(_ block: Block, in anchor: String) -> [String] {
        switch block {
        case .heading(let level, let line): ["<h\(level) id=\"\(anchor)\">\(text.inline(line))</h\(level)>"]
        case .paragraph(let line): ["<p>\(text.inline(line))</p>"]
        case .list(let lines):
            ["<ul>"] + lines.filter { !$0.isEmpty }.map { "<li>\(text.inline($0))</li>" } + ["</ul>"]
        case .facts(let facts): description(facts)
        case .grid(let grid): self.grid(grid)
        case .sample(let sample): ["<pre tabindex=\"0\"><code>\(sample.text.trimmed.pageEscaped)</code></pre>"]
        case .figure(let figure):
            [
                "<figure>", Self.printable(figure.svg.trimmed),
                "<figcaption>\(text.inline(figure.caption))</figcaption>", "</figure>",
            ]
        case .narrative(let line, let by): narrative(line, by)
        }
    }

    /// Control characters have no place in a page.
    private static func printable(_ svg: String) -> String {
        guard svg.unicodeScalars.contains(where: { $0.value < 32 && $0 != "\n" }) else { return svg }
        return String(String.UnicodeScalarView(svg.unicodeScalars.map { $0.value < 32 && $0 != "\n" ? " " : $0 }))
    }

    private func description(_ facts: [Block.Fact]) -> [String] {
        let entries = facts.map { "<dt>\($0.name.pageEscaped)</dt><dd>\(text.inline($0.line))</dd>" }
        return ["<dl>"] + entries + ["</dl>"]
    }

    /// The first cell of a row is its header.
    private func grid(_ grid: Grid) -> [String] {
        let head = grid.columns.map { "<th scope=\"col\">\($0.pageEscaped)</th>" }.joined()
        let rows = grid.rows.map { row -> String in
            let first = row.first.map { "<th scope=\"row\">\(text.inline($0))</th>" } ?? ""
            return "<tr>\(first)\(row.dropFirst().map { "<td>\(text.inline($0))</td>" }.joined())</tr>"
        }
        return ["<div class=\"grid\" tabindex=\"0\">", "<table>", "<thead><tr>\(head)</tr></thead>", "<tbody>"] + rows
            + ["</tbody>", "</table>", "</div>"]
    }

    private func narrative(_ line: Line, _ by: String) -> [String] {
        let author = by.isEmpty ? "" : "<footer>by \(by.pageEscaped)</footer>"
        return ["<blockquote><p>\(text.inline(line))</p>\(author)</blockquote>"]
    }
}
