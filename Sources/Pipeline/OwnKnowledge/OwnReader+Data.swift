import Knowledge
import Yams

/// Tables and operations of a user's pattern.
extension OwnReader {
    /// Columns, references and rules as lines of one notation, each with its line in the file.
    static func lines(_ entity: Node) -> [(text: String, line: Int)] {
        let relations = entity.notation("relations").map { relation in
            (text: relation.text.contains("-> ") ? relation.text : "-> " + relation.text, line: relation.line)
        }
        return entity.notation("attributes") + relations + entity.notation("rules")
    }

    func table(_ name: String, _ node: Node) -> TableShape {
        let life = Self.life(node.text("keep"), node.text("keep_because")) ?? .asLongAsNeeded
        return TableShape(
            name, node.truth("optional") ? .whenPresent : .always, node.text("purpose"), key: key(node.texts("key")),
            time: node.optionalText("time"), appendOnly: node.truth("append_only"), life: life,
            perRole: node.optionalText("per"), Self.lines(node).map(\.text).joined(separator: "\n"))
    }

    private func key(_ words: [String]) -> KeyShape {
        switch words {
        case [], ["generated"]: .generated
        case ["number"]: .number
        default: .natural(words)
        }
    }

    /// `legal`, `90 days`; nil for what cannot be read.
    static func life(_ text: String, _ why: String) -> Lifespan? {
        switch text {
        case "", "as_needed": return .asLongAsNeeded
        case "account": return .withAccount
        case "legal": return .legal
        case "forever": return .forever(why: why.isEmpty ? "it is never out of date" : why)
        default:
            let parts = text.split(separator: " ")
            guard parts.count == 2, ["day", "days"].contains(parts[1]), let days = Double(parts[0]), days > 0 else {
                return nil
            }
            return .days(days, why: why.isEmpty ? "it is working data" : why)
        }
    }

    func operation(_ name: String, _ node: Node) -> OperationShape {
        OperationShape(
            name, OperationShape.Kind(rawValue: node.text("does")) ?? .read,
            node.truth("optional") ? .whenPresent : .always, verbs: node.texts("verbs"), on: node.texts("on"),
            node.text("method"), node.text("path"),
            for: OperationShape.Audience(rawValue: node.text("for")) ?? .public, node.text("summary"),
            request: body(node.text("request")), response: body(node.text("response")),
            status: node.number("status").map { Int($0) } ?? 200, list: node.truth("list"),
            repeats: OperationShape.Repeat(rawValue: node.text("repeats")) ?? .none,
            errors: node.items("errors").map(error), reads: node.texts("reads"), writes: node.texts("writes"),
            emits: node.texts("emits"), guards: node.optionalText("guards"),
            access: node.items("access").map(access), open: node.truth("open"))
    }

    private func body(_ text: String) -> OperationShape.Body {
        switch text {
        case "", "nothing": .nothing
        case "resource": .resource
        default: .fields(text)
        }
    }

    private func error(_ node: Node) -> ErrorShape {
        ErrorShape(
            node.number("status").map { Int($0) } ?? 400, node.text("type"), node.text("title"), node.text("remedy"))
    }

    private func access(_ node: Node) -> AccessShape {
        AccessShape(
            node.text("entity"), node.text("sql"), index: node.optionalText("index"), rows: node.number("rows") ?? 1,
            hot: node.truth("hot", or: true))
    }
}
