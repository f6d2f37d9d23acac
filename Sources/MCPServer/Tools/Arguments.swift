import ModelContextProtocol

extension JSONSchema {
    /// The arguments of a tool: nothing beyond these.
    static func arguments(_ properties: KeyValuePairs<String, JSON>, required: [String] = []) -> JSONSchema {
        let members = properties.map { JSON.Member($0.key, $0.value) }
        return JSONSchema([
            "type": "object", "properties": .object(members), "required": .strings(required),
            "additionalProperties": false,
        ])
    }

    /// What a tool answers, by the members that are always there.
    static func answer(_ required: String...) -> JSONSchema {
        let members = required.map { JSON.Member($0, .bool(true)) }
        return JSONSchema([
            "type": "object", "properties": .object(members), "required": .strings(required),
            "additionalProperties": true,
        ])
    }
}

/// Schemas of single arguments.
enum Argument {
    static func text(_ description: String) -> JSON { ["type": "string", "description": .string(description)] }
    static func flag(_ description: String) -> JSON { ["type": "boolean", "description": .string(description)] }
    static func count(_ description: String, most: Int) -> JSON {
        ["type": "integer", "minimum": 1, "maximum": .integer(most), "description": .string(description)]
    }
    static func list(_ item: JSON, _ description: String) -> JSON {
        ["type": "array", "items": item, "maxItems": 400, "description": .string(description)]
    }
    static func choice(_ values: [String], _ description: String) -> JSON {
        ["type": "string", "enum": .strings(values), "description": .string(description)]
    }

    static let brief = text(
        "The person's own words about the system, whole and unchanged; left out, the brief of last time.")
    static let briefPath = text("A file of the project that holds the brief, instead of `brief`.")
}

extension JSON {
    func text(_ name: String) -> String? { self[name]?.string }
    func flag(_ name: String) -> Bool { self[name]?.bool ?? false }
}
