import Diagnostics

/// A Markdown page cut at its headings, with the line of everything.
struct MarkdownPage {
    struct Line {
        var text: String
        var number: Int
    }

    struct Section {
        var level: Int
        var title: String
        var number: Int
        var lines: [Line] = []
        /// The titles of the sections around it, outermost first.
        var around: [String] = []

        var key: String { title.lowercased() }
        func isWithin(_ words: String...) -> Bool {
            (around + [title]).contains { title in words.contains { title.lowercased().hasPrefix($0) } }
        }

        /// Lines that say something; a line right under a list item or a sentence belongs to it.
        var items: [Line] {
            var items: [Line] = []
            var last = 0
            for line in lines where !line.text.isEmpty {
                let stands =
                    MarkdownPage.item(line.text) != nil || line.text.hasPrefix("|") || line.text.hasPrefix("```")
                if stands || items.isEmpty || line.number != last + 1 {
                    items.append(line)
                } else {
                    items[items.count - 1].text += " " + Spelling.line(line.text)
                }
                last = line.number
            }
            return items
        }

        var paragraph: String {
            lines.map(\.text).drop { $0.isEmpty }.prefix { !$0.isEmpty && !$0.hasPrefix("|") }.joined(separator: " ")
        }
    }

    var front: [String: String] = [:]
    var sections: [Section] = []

    init(_ source: SourceText) {
        var number = 1
        if source.line(1) == "---" {
            number = 2
            while number <= source.lineCount, source.line(number) != "---" {
                let line = source.line(number)
                if let colon = line.firstIndex(of: ":") {
                    front[String(line[..<colon])] = Self.unquoted(
                        Spelling.line(String(line[line.index(after: colon)...])))
                }
                number += 1
            }
            number += 1
        }
        read(source, from: number)
    }

    private mutating func read(_ source: SourceText, from start: Int) {
        var isFenced = false
        var isComment = false
        var number = start
        while number <= source.lineCount {
            let text = Self.trimmedEnd(source.line(number))
            if text.drop(while: { $0 == " " }).hasPrefix("```") { isFenced.toggle() }
            if text.hasPrefix("<!--") { isComment = true }
            defer { number += 1 }
            if isComment {
                if text.contains("-->") { isComment = false }
                continue
            }
            let hashes = text.prefix { $0 == "#" }.count
            if !isFenced, (1...6).contains(hashes), text.dropFirst(hashes).first == " " {
                open(hashes, Spelling.line(String(text.dropFirst(hashes))), number)
            } else {
                if sections.isEmpty { sections.append(Section(level: 0, title: "", number: number)) }
                sections[sections.count - 1].lines.append(Line(text: text, number: number))
            }
        }
    }

    private mutating func open(_ level: Int, _ title: String, _ number: Int) {
        var around: [String] = []
        if let last = sections.last {
            let chain = last.around + [last.title]
            var levels: [(Int, String)] = []
            for section in sections where chain.contains(section.title) {
                levels.append((section.level, section.title))
            }
            var wanted = level
            for (depth, title) in levels.reversed() where depth < wanted && depth > 0 {
                around.insert(title, at: 0)
                wanted = depth
            }
        }
        var section = Section(level: level, title: title, number: number)
        section.around = around
        sections.append(section)
    }

    private static func trimmedEnd(_ text: String) -> String {
        var rest = text[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count > 1, let first = text.first, first == text.last, first == "'" || first == "\"" else {
            return text
        }
        return String(text.dropFirst().dropLast()).replacing("''", with: "'")
    }

    /// The first heading.
    var title: String { sections.first { $0.level == 1 }?.title ?? "" }
}

extension MarkdownPage {
    /// The words of a list item; nil for other lines.
    static func item(_ text: String) -> String? {
        let rest = text.drop { $0 == " " || $0 == "\t" }
        if rest.hasPrefix("- ") || rest.hasPrefix("* ") || rest.hasPrefix("+ ") { return String(rest.dropFirst(2)) }
        let digits = rest.prefix { $0.isNumber }
        guard !digits.isEmpty, rest.dropFirst(digits.count).hasPrefix(". ") else { return nil }
        return String(rest.dropFirst(digits.count + 2))
    }

    /// The cells of a table's row; nil for other lines and for the line under the head.
    static func row(_ text: String) -> [String]? {
        guard text.hasPrefix("|") else { return nil }
        let inside = text.dropFirst().replacing("\\|", with: "\u{1}")
        var cells = inside.split(separator: "|", omittingEmptySubsequences: false).map {
            Spelling.line(String($0)).replacing("\u{1}", with: "|")
        }
        if cells.last == "" { cells.removeLast() }
        let isRule = cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }
        return isRule ? nil : cells.map { $0 == "–" ? "" : $0 }
    }

    /// `**Storage**: PostgreSQL` or `Decision: Redis` as name and value.
    static func labelled(_ text: String) -> (label: String, value: String)? {
        if text.hasPrefix("**"), let end = text.dropFirst(2).ranges(of: "**").first {
            let label = text[text.index(text.startIndex, offsetBy: 2)..<end.lowerBound]
            let value = text[end.upperBound...]
            guard label.hasSuffix(":") || value.hasPrefix(":") else { return nil }
            let bare = label.hasSuffix(":") ? label.dropLast() : label
            return (Spelling.line(String(bare)), Spelling.line(String(value.drop { $0 == ":" })))
        }
        let plain = text.replacing("**", with: "")
        guard let colon = plain.firstIndex(of: ":"), plain.distance(from: plain.startIndex, to: colon) < 40 else {
            return nil
        }
        let value = Spelling.line(String(plain[plain.index(after: colon)...]))
        return (Spelling.line(String(plain[..<colon])), value)
    }

    /// Without emphasis and code marks.
    static func plain(_ text: String) -> String {
        Spelling.line(text.replacing("**", with: "").replacing("`", with: ""))
    }

    /// What stands in code marks.
    static func codes(_ text: String) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map {
            String($0.element)
        }
    }
}

extension MarkdownPage {
    /// A record, a page of a neighbour's convention, or nothing that is known.
    static func form(of source: SourceText) -> FileForm {
        let base = source.name.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let pages: Set = [
            "spec.md", "plan.md", "research.md", "data-model.md", "quickstart.md", "tasks.md", "requirements.md",
            "design.md",
            "proposal.md", "architecture-spine.md", "architecture.md",
        ]
        let page = MarkdownPage(source)
        if page.front["topic"] != nil, page.front["chosen"] != nil { return .record }
        if page.front["type"] == "architecture-spine" || pages.contains(base) { return .document }
        let titles = page.sections.map(\.key)
        let isRecord =
            titles.contains { ["decision outcome", "decision"].contains($0) }
            && titles.contains {
                $0.hasPrefix("context") || $0.hasPrefix("considered options") || $0 == "status" || $0 == "consequences"
            }
        return isRecord ? .record : .unknown
    }
}
