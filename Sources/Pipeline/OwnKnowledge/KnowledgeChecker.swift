import Diagnostics
import Knowledge
import Yams

/// Holds a knowledge file to its grammar, and says everything that is wrong with it at once.
struct KnowledgeChecker {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: String) { self.file = file }

    mutating func check(_ node: Node, _ shape: KnowledgeShape, called name: String) {
        guard let mapping = node.mapping else {
            let keys = shape.keys.filter(\.isRequired).map(\.name)
            let usual = (keys.isEmpty ? shape.keys.map(\.name) : keys).joined(separator: ", ")
            return say(.badKnowledge, "'\(name)' is a mapping with \(usual)", node.mark)
        }
        for (key, value) in mapping { check(key, value, shape, name) }
        for key in shape.keys where key.isRequired && mapping[Node(key.name)] == nil {
            say(
                .incompleteKnowledge, "'\(key.name)' is missing from \(shape.name) '\(name)'", node.mark,
                [Fix("write \(key.name): \(key.meaning)")])
        }
    }

    private mutating func check(_ key: Node, _ value: Node, _ shape: KnowledgeShape, _ name: String) {
        let word = key.string ?? "?"
        guard let known = shape.keys.first(where: { $0.name == word }) else {
            return unknown(key, "key of \(article(shape.name))", among: shape.keys.map(\.name))
        }
        check(value, known.form, word)
    }

    private mutating func check(_ value: Node, _ form: KnowledgeForm, _ word: String) {
        switch form {
        case .text: if value.scalar == nil { demand(value, word, "one text") }
        case .texts, .notation:
            if value.scalar == nil, value.sequence == nil { demand(value, word, "a list of texts") }
        case .number: if value.float == nil { demand(value, word, "a number") }
        case .truth: if value.bool == nil { demand(value, word, "true or false") }
        case .date:
            if value.string.flatMap({ CalendarMonth($0) }) == nil { demand(value, word, "a month such as 2026-11") }
        case .choice(let words):
            if !words.contains(value.string ?? "") { unknown(value, "value of '\(word)'", among: words) }
        case .shape(let shape): check(value, shape, called: word)
        case .list(let shape):
            guard let items = value.sequence else { return demand(value, word, "a list of mappings") }
            for item in items { check(item, shape, called: word) }
        case .named(let shape):
            guard let entries = value.mapping else { return demand(value, word, "a mapping by name") }
            for (key, entry) in entries { check(entry, shape, called: key.string ?? "?") }
        }
    }

    private mutating func demand(_ node: Node, _ word: String, _ wanted: String) {
        say(.badKnowledge, "'\(word)' takes \(wanted)", node.mark)
    }

    mutating func unknown(_ node: Node, _ what: String, among names: [String]) {
        unknown(node.string ?? "?", what, among: names, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    mutating func unknown(_ name: String, _ what: String, among names: [String], line: Int, column: Int = 1) {
        let close = DidYouMean.suggestion(for: name, among: names)
        let few =
            names.count <= 12 ? "take one of \(names.joined(separator: ", "))" : "look it up: architect knowledge list"
        say(
            .unknownKnowledgeName, "'\(name)' is no \(what)" + (close.map { "; did you mean '\($0)'?" } ?? ""),
            line: line, column: column, [Fix(close.map { "write '\($0)'" } ?? few)])
    }

    mutating func say(_ code: DiagnosticCode, _ summary: String, _ mark: Mark?, _ fixes: [Fix] = []) {
        say(code, summary, line: mark?.line ?? 1, column: mark?.column ?? 1, fixes)
    }

    mutating func say(
        _ code: DiagnosticCode, _ summary: String, line: Int, column: Int = 1, _ fixes: [Fix] = []
    ) {
        let at = SourceLocation(line: line, column: column)
        diagnostics.append(
            Diagnostic(code, summary, at: .text(SourceSpan(file: file, start: at, end: at)), fixes: fixes))
    }

    private func article(_ noun: String) -> String { ("aeiou".contains(noun.prefix(1)) ? "an " : "a ") + noun }
}
