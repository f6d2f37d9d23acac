import Diagnostics
import Knowledge
import Yams

/// Checks the lines in which a user writes columns, references and rules.
struct EntityNotation {
    let names: OwnNames

    init(_ names: OwnNames) { self.names = names }

    func check(_ name: String, _ entity: Node, _ checker: inout KnowledgeChecker) {
        if !PatternReferences.isSnake(name) {
            checker.say(.badKnowledge, "'\(name)' is a part in snake case: small letters and underscores", entity.mark)
        }
        for line in OwnReader.lines(entity) { check(line.text, line.line, &checker) }
        let columns = OwnReader.lines(entity).flatMap { TableNotation.columns(of: $0.text) }
        if let time = entity.child("time"), let wanted = time.string, !columns.map(\.name).contains(wanted) {
            checker.unknown(time, "column of '\(name)'", among: columns.map(\.name))
        }
        if let keep = entity.child("keep"), let text = keep.string, OwnReader.life(text, "") == nil {
            checker.unknown(keep, "time to keep", among: ["as_needed", "account", "legal", "forever", "90 days"])
        }
        if let per = entity.child("per"), let part = per.string, !names.parts.contains(part) {
            checker.unknown(per, "part", among: names.sortedParts)
        }
    }

    private func check(_ text: String, _ line: Int, _ checker: inout KnowledgeChecker) {
        for column in TableNotation.columns(of: text) {
            switch column.content {
            case .reference(let role, let action): reference(role, action, line, &checker)
            case .type(let type): check(column.name, type, line, &checker)
            case .choice(let words): if words.count < 2 { few(column.name, line, &checker) }
            }
        }
        for part in PatternReferences.parts(text) where !names.parts.contains(part) {
            checker.unknown(part, "part", among: names.sortedParts, line: line)
        }
    }

    private func reference(_ role: String, _ action: String, _ line: Int, _ checker: inout KnowledgeChecker) {
        if !names.parts.contains(role) { checker.unknown(role, "part", among: names.sortedParts, line: line) }
        let actions = ["restrict", "cascade", "set null"]
        if !actions.contains(action) { checker.unknown(action, "action", among: actions, line: line) }
    }

    private func check(_ name: String, _ type: String, _ line: Int, _ checker: inout KnowledgeChecker) {
        if !PatternReferences.isSnake(name) {
            return checker.say(
                .badKnowledge, "'\(name)' is no column: write name, type and default, as in balance bigint = 0",
                line: line)
        }
        let word = String(type.prefix { $0 != "(" && $0 != "[" })
        if !Self.types.contains(word) { checker.unknown(word, "type", among: Self.types, line: line) }
    }

    private func few(_ name: String, _ line: Int, _ checker: inout KnowledgeChecker) {
        checker.say(.badKnowledge, "'\(name)' is a choice of two words at least: state in open|done", line: line)
    }

    static let types = [
        "text", "bigint", "integer", "smallint", "numeric", "boolean", "timestamptz", "date", "time", "interval",
        "uuid", "jsonb", "bytea", "double precision", "real", "inet", "tstzrange", "daterange", "int4range",
        "geography", "geometry", "tsvector", "citext", "vector", "point", "char", "varchar",
    ]
}
