import DesignModel

/// Finds the brief's own sentence on what the system is.
enum Purpose {
    static func sentence(in brief: Brief) -> String {
        let name = brief.title.map { $0.split(whereSeparator: { ",:".contains($0) }).first.map(String.init) ?? $0 }
        let sentences = prose(brief.text)
        if let name, name.count > 2, let defined = sentences.first(where: { $0.hasPrefix(name + " is ") }) {
            return defined
        }
        if let asked = sentences.firstIndex(where: { asks($0) }), asked + 1 < sentences.count {
            return sentences[asked + 1]
        }
        let opening = sentences.filter { sentence in
            let lower = sentence.lowercased()
            return openers.contains { lower.contains($0) }
        }
        if let name, name.count > 2, let named = opening.first(where: { $0.contains(name) }) { return named }
        if let told = opening.first { return told }
        let subtitle = brief.title?.split(separator: ":").dropFirst().joined(separator: ":") ?? ""
        let isAboutThePaper = papers.contains { subtitle.lowercased().contains($0) }
        if subtitle.split(separator: " ").count >= 3, !isAboutThePaper { return String(subtitle.drop { $0 == " " }) }
        return richest(sentences, brief) ?? brief.title ?? ""
    }

    /// Words by which a subtitle names the text, not the system.
    private static let papers = [
        "backlog", "notes", "draft", "requirements", "statement", "brief", "minutes", "memo", "proposal",
        "specification",
        "revision", "rfc", "release ",
    ]

    /// The sentence that names the most of the brief's own actors and things; the earlier of equals.
    private static func richest(_ sentences: [String], _ brief: Brief) -> String? {
        let nouns = Set((brief.entities.map(\.name) + brief.operations.map(\.actor)).flatMap(Words.nouns))
        var best: (sentence: String, score: Int)?
        for sentence in sentences where sentence.count < 300 {
            let score = Set(Words.nouns(sentence)).intersection(nouns).count
            if score > (best?.score ?? -1) { best = (sentence, score) }
        }
        return best?.sentence
    }

    /// "What is it?" in an interview: the answer follows.
    private static func asks(_ sentence: String) -> Bool {
        let lower = sentence.lowercased()
        return ["what is it?", "what is this?", "what do you need?", "what is it about?"].contains {
            lower.hasSuffix($0)
        }
    }

    /// Words with which people say what a thing is.
    private static let openers = [
        "lets ", " is a ", " is an ", "platform that", "app that", "a place to", "want patients", "we want",
        "we are building", "we need", "we're building", "tool that", "tool for", "service that", "system that",
        "design and build",
    ]

    /// Sentences of running text, without front matter, headings, tables and marks of emphasis.
    private static func prose(_ text: String) -> [String] {
        var sentences: [String] = []
        var paragraph = ""
        var matter = false
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(400).enumerated() {
            let trimmed = String(line.drop { $0 == " " || $0 == ">" })
            if trimmed.hasPrefix("---"), number == 0 || matter { matter = number == 0; continue }
            if matter || trimmed.hasPrefix("|") { continue }
            if trimmed.isEmpty || trimmed.hasPrefix("#") || isItem(trimmed) {
                cut(paragraph, &sentences)
                paragraph = trimmed.hasPrefix("#") ? "" : strip(trimmed)
            } else {
                paragraph += (paragraph.isEmpty ? "" : " ") + strip(trimmed)
            }
        }
        cut(paragraph, &sentences)
        return sentences
    }

    private static func isItem(_ line: String) -> Bool {
        line.hasPrefix("- ") || line.hasPrefix("* ") || (line.first?.isNumber ?? false && line.contains(". "))
    }

    private static func strip(_ line: String) -> String {
        var line = line
        if line.hasPrefix("- ") || line.hasPrefix("* ") { line.removeFirst(2) }
        return String(line.filter { $0 != "*" && $0 != "_" && $0 != "`" })
    }

    private static func cut(_ paragraph: String, _ sentences: inout [String]) {
        var current = ""
        var previous: Character = " "
        for character in paragraph {
            if character == " ", ".?!".contains(previous), current.count > 3 {
                sentences.append(current)
                current = ""
            } else {
                current.append(character)
            }
            previous = character
        }
        if current.contains(where: \.isLetter) { sentences.append(current) }
    }
}
