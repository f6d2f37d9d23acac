import DesignLanguage

/// The JSON Schema (draft 2020-12) of a user's knowledge files, for editors.
public enum KnowledgeSchema {
    public static var text: String {
        let head: JSONText = [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:architect:knowledge",
            "title": "Knowledge",
        ]
        let definitions = shapes(KnowledgeGrammar.file).map { ($0.name, object($0)) }
        guard case .object(let members) = object(KnowledgeGrammar.file) else { return "" }
        return head.with(members).with([("$defs", .object(definitions))]).printed() + "\n"
    }

    /// Every shape below this one, each once, in the order in which they are met.
    private static func shapes(_ root: KnowledgeShape) -> [KnowledgeShape] {
        var found: [KnowledgeShape] = []
        var open = [root]
        while !open.isEmpty {
            for key in open.removeFirst().keys {
                guard let shape = key.form.shape, !found.contains(where: { $0.name == shape.name }) else { continue }
                found.append(shape)
                open.append(shape)
            }
        }
        return found
    }

    private static func object(_ shape: KnowledgeShape) -> JSONText {
        let required = shape.keys.filter(\.isRequired).map(\.name)
        var members: [(String, JSONText)] = [
            ("type", "object"), ("description", .text(shape.meaning)),
            ("properties", .object(shape.keys.map { ($0.name, schema($0)) })),
        ]
        if !required.isEmpty { members.append(("required", .texts(required))) }
        return .object(members + [("additionalProperties", false)])
    }

    private static func schema(_ key: KnowledgeKey) -> JSONText {
        JSONText.object([("description", .text(key.meaning))]).with(members(key.form))
    }

    private static let scalar: JSONText = ["type": ["string", "number", "boolean"]]

    private static func members(_ form: KnowledgeForm) -> [(String, JSONText)] {
        switch form {
        case .text: [("type", ["string", "number", "boolean"])]
        case .number: [("type", "number")]
        case .truth: [("type", "boolean")]
        case .date: [("type", ["string", "number"]), ("pattern", "^[0-9]{4}(-[0-9]{2}){0,2}$")]
        case .choice(let words): [("enum", .texts(words))]
        case .texts, .notation: [("anyOf", [scalar, ["type": "array", "items": line]])]
        case .shape(let shape): [("$ref", reference(shape))]
        case .list(let shape): [("type", "array"), ("items", ["$ref": reference(shape)])]
        case .named(let shape): [("type", "object"), ("additionalProperties", ["$ref": reference(shape)])]
        }
    }

    /// A line such as `check a: b` is a mapping to a reader of YAML.
    private static let line: JSONText = ["type": ["string", "number", "boolean", "object"]]

    private static func reference(_ shape: KnowledgeShape) -> JSONText { .text("#/$defs/" + shape.name) }
}

extension KnowledgeForm {
    var shape: KnowledgeShape? {
        switch self {
        case .shape(let shape), .list(let shape), .named(let shape): shape
        case .text, .texts, .notation, .number, .truth, .date, .choice: nil
        }
    }
}
