/// A question to the person at the other end: a sentence and a few fields to fill.
public struct Form: Sendable, Hashable {
    public var message: String
    public var fields: [Field]

    public init(_ message: String, _ fields: [Field]) {
        self.message = message
        self.fields = fields
    }

    /// One field; the most important comes first, and each should have a default.
    public struct Field: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            case text(minLength: Int? = nil, maxLength: Int? = nil, format: String? = nil)
            case number(minimum: Double? = nil, maximum: Double? = nil)
            case integer(minimum: Int? = nil, maximum: Int? = nil)
            case truth
            /// One of several, shown under their titles where those are given.
            case choice([String], titles: [String]? = nil)
            /// As with enumNames, which the last revision calls outdated.
            case namedChoice([String], names: [String])
            case choices([String], titles: [String]? = nil, minItems: Int? = nil, maxItems: Int? = nil)
        }

        public var name: String
        public var kind: Kind
        public var title: String?
        public var description: String?
        public var standard: JSON?
        public var isRequired: Bool

        public init(
            _ name: String, _ kind: Kind, title: String? = nil, description: String? = nil,
            default standard: JSON? = nil,
            isRequired: Bool = false
        ) {
            self.name = name
            self.kind = kind
            self.title = title
            self.description = description
            self.standard = standard
            self.isRequired = isRequired
        }
    }

    /// The flat schema in the shapes that a revision knows.
    func schema(_ revision: Revision) -> JSON {
        let properties = fields.map { JSON.Member($0.name, $0.json(revision)) }
        let required = fields.filter(\.isRequired).map(\.name)
        return .present([
            "type": "object", "properties": .object(properties),
            "required": required.isEmpty ? nil : .strings(required),
        ])
    }

    func params(_ revision: Revision) -> JSON {
        .present([
            "mode": revision.hasRichForms ? "form" : nil, "message": .string(message),
            "requestedSchema": schema(revision),
        ])
    }
}

extension Form.Field {
    func json(_ revision: Revision) -> JSON {
        var json = shape(revision)
        if let title { json["title"] = .string(title) }
        if let description { json["description"] = .string(description) }
        if let standard, revision.hasRichForms || kind == .truth { json["default"] = standard }
        return json
    }

    private func shape(_ revision: Revision) -> JSON {
        switch kind {
        case .text(let least, let most, let format):
            .present([
                "type": "string", "minLength": least.map(JSON.integer), "maxLength": most.map(JSON.integer),
                "format": format.map(JSON.string),
            ])
        case .number(let least, let most):
            .present(["type": "number", "minimum": least.map(JSON.number), "maximum": most.map(JSON.number)])
        case .integer(let least, let most):
            .present(["type": "integer", "minimum": least.map(JSON.integer), "maximum": most.map(JSON.integer)])
        case .truth: ["type": "boolean"]
        case .choice(let values, let titles): Self.choice(values, titles, revision)
        case .namedChoice(let values, let names):
            ["type": "string", "enum": .strings(values), "enumNames": .strings(names)]
        case .choices(let values, let titles, let least, let most): Self.choices(values, titles, least, most, revision)
        }
    }

    private static func choice(_ values: [String], _ titles: [String]?, _ revision: Revision) -> JSON {
        guard let titles else { return ["type": "string", "enum": .strings(values)] }
        guard revision.hasRichForms else {
            return ["type": "string", "enum": .strings(values), "enumNames": .strings(titles)]
        }
        return ["type": "string", "oneOf": titled(values, titles)]
    }

    /// Where a revision has no lists, the values are written in one text with commas.
    private static func choices(
        _ values: [String], _ titles: [String]?, _ least: Int?, _ most: Int?, _ revision: Revision
    ) -> JSON {
        guard revision.hasRichForms else {
            return ["type": "string", "description": .string("With commas: " + values.joined(separator: ", "))]
        }
        let items: JSON =
            titles.map { ["anyOf": titled(values, $0)] } ?? ["type": "string", "enum": .strings(values)]
        return .present([
            "type": "array", "minItems": least.map(JSON.integer), "maxItems": most.map(JSON.integer), "items": items,
        ])
    }

    private static func titled(_ values: [String], _ titles: [String]) -> JSON {
        .array(zip(values, titles).map { ["const": .string($0), "title": .string($1)] })
    }
}
