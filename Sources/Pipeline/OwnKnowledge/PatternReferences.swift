import Diagnostics
import Knowledge
import Yams

/// Checks that a user's pattern refers to parts and patterns that exist, and that its notation can be read.
struct PatternReferences {
    let names: OwnNames

    init(_ names: OwnNames) { self.names = names }

    func check(_ name: String, _ pattern: Node, _ checker: inout KnowledgeChecker) {
        if let key = pattern.mark, !Self.isSnake(name) {
            checker.say(.badKnowledge, "'\(name)' is a name in snake case: small letters, digits, underscores", key)
        }
        for phrase in pattern.child("recognised_by")?.sequence.map(Array.init) ?? [] {
            guard let text = phrase.string, !PatternSignals.canBeFound(text) else { continue }
            checker.say(
                .badKnowledge, "'\(text)' is found in no brief: it holds small words only", phrase.mark,
                [Fix("name a noun or a verb that only this capability uses")])
        }
        for other in pattern.child("brings")?.sequence.map(Array.init) ?? [] {
            if let text = other.string, !names.patterns.contains(text) {
                checker.unknown(other, "pattern", among: names.patterns)
            }
        }
        for (entity, node) in pattern.named("entities") {
            EntityNotation(names).check(entity, node, &checker)
        }
        for (_, node) in pattern.named("operations") { check(node, &checker) }
    }

    private func check(_ operation: Node, _ checker: inout KnowledgeChecker) {
        for key in ["on", "reads", "writes"] {
            guard let value = operation.child(key) else { continue }
            for item in value.sequence.map(Array.init) ?? [value] { part(item, &checker) }
        }
        for key in ["path", "summary", "guards", "request", "response"] {
            if let value = operation.child(key) { brackets(value, &checker) }
        }
        for item in operation.child("emits")?.sequence.map(Array.init) ?? [] { brackets(item, &checker) }
        for item in operation.items("access") {
            if let entity = item.child("entity") { part(entity, &checker) }
            if let sql = item.child("sql") { brackets(sql, &checker) }
        }
    }

    private func part(_ node: Node, _ checker: inout KnowledgeChecker) {
        if let name = node.string, !names.parts.contains(name) {
            checker.unknown(node, "part", among: names.sortedParts)
        }
    }

    private func brackets(_ node: Node, _ checker: inout KnowledgeChecker) {
        for part in Self.parts(node.string ?? "") where !names.parts.contains(part) {
            checker.unknown(
                part, "part", among: names.sortedParts, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        }
    }

    /// The parts in brackets: `[points_account+]`, and the first of `[a|b]`.
    static func parts(_ text: String) -> [String] {
        text.split(separator: "[").dropFirst().compactMap { piece in
            let inside = piece.prefix { $0 != "]" }
            guard inside.endIndex < piece.endIndex, !inside.isEmpty else { return nil }
            let plain = inside.prefix { $0 != "|" }
            return String(plain.last.map { "+-/~".contains($0) } == true ? plain.dropLast() : plain)
        }
    }

    static func isSnake(_ name: String) -> Bool {
        name.first?.isLetter == true && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }
    }
}
