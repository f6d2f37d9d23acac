import DesignModel

/// JSON Schema and a valid sample for the field types of the design language.
enum FieldSchema {
    static func object(_ fields: [Field]) -> YAML {
        let required = fields.filter(\.required).map(\.name)
        return .present([
            ("type", "object"), ("properties", .map(fields.map { (key: $0.name, value: schema($0)) })),
            ("required", required.isEmpty ? nil : .texts(required)),
        ])
    }

    static func sample(_ fields: [Field]) -> YAML {
        .map(fields.filter { $0.required || $0.example != nil }.map { (key: $0.name, value: example($0)) })
    }

    static func schema(_ field: Field) -> YAML {
        guard case .map(var entries) = schema(ofType: field.type) else { return schema(ofType: field.type) }
        if !field.meaning.isEmpty, entries.first?.key != "$ref" {
            entries.append(("description", .text(field.meaning)))
        }
        return .map(entries)
    }

    private static func schema(ofType type: String) -> YAML {
        if type.hasPrefix("list:") {
            return .map([("type", "array"), ("items", schema(ofType: String(type.dropFirst(5))))])
        }
        if type.hasPrefix("object:") { return .map([("type", "object"), ("title", .text(String(type.dropFirst(7))))]) }
        switch type {
        case "integer": return .map([("type", "integer"), ("format", "int64")])
        case "number": return .map([("type", "number")])
        case "boolean": return .map([("type", "boolean")])
        case "timestamp": return .map([("type", "string"), ("format", "date-time")])
        case "date": return .map([("type", "string"), ("format", "date")])
        case "uuid": return .map([("type", "string"), ("format", "uuid")])
        case "money": return .map([("$ref", "#/components/schemas/Money")])
        default: return .map([("type", "string")])
        }
    }

    static func example(_ field: Field) -> YAML { example(ofType: field.type, field.example, named: field.name) }

    private static func example(ofType type: String, _ said: String?, named name: String) -> YAML {
        if type.hasPrefix("list:") { return .list([example(ofType: String(type.dropFirst(5)), said, named: name)]) }
        if type.hasPrefix("object:") { return .map([("id", "42")]) }
        switch type {
        case "integer": return .integer(said.flatMap(Int.init) ?? 42)
        case "number": return .number(said.flatMap(Double.init) ?? 4.2)
        case "boolean": return .truth(said == "true")
        case "timestamp": return .text(said ?? "2026-11-01T18:30:00Z")
        case "date": return .text(said ?? "2026-11-01")
        case "uuid": return .text(said ?? "0190a6c4-7b1e-7c3a-9d54-2f6b8e1c4a70")
        case "money": return money(said)
        default: return .text(said ?? sampleText(name))
        }
    }

    /// `12.50 EUR` or `1250 EUR` in a sample; minor units on the wire.
    private static func money(_ said: String?) -> YAML {
        let words = (said ?? "").split(separator: " ").map(String.init)
        let number = words.compactMap(Double.init).first ?? 12.5
        let currency = words.first { $0.count == 3 && $0.allSatisfy(\.isUppercase) } ?? "EUR"
        return .map([
            ("amount_minor", .integer((number * 100).rounded().wholePart ?? 1250)), ("currency", .text(currency)),
        ])
    }

    private static func sampleText(_ name: String) -> String {
        if name.hasSuffix("url") { return "https://media.example.org/7f3a" }
        if name.contains("email") { return "ingrid@example.org" }
        if name.hasSuffix("id") { return "42" }
        return name.split(separator: "_").joined(separator: " ")
    }
}
