import DesignModel

/// Turns the grammar into a JSON Schema (draft 2020-12) that editors use for completion and checking.
struct SchemaBuilder {
    private let root: ShapeDescription
    private let shapes: [ShapeDescription]

    init(_ root: ShapeDescription) {
        self.root = root
        shapes = ShapeCatalogue(root).shapes
    }

    var schema: JSONText {
        let definitions = shapes.dropFirst().map { ($0.name, definition(of: $0)) } + quantities
        let head: JSONText = [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:architect:blueprint",
            "title": "Blueprint",
        ]
        guard case .object(let members) = object(for: root) else { return head }
        return head.with(members).with([("$defs", .object(Array(definitions)))])
    }

    /// The schema of a shape; a shape with a short key may be that key's value alone.
    private func definition(of shape: ShapeDescription) -> JSONText {
        let object = object(for: shape)
        guard let short = shape.keys.first(where: { $0.name == shape.short }) else { return object }
        return ["anyOf": [object, schema(of: short.form)]]
    }

    private func object(for shape: ShapeDescription) -> JSONText {
        let properties = shape.keys.map { key in (key.name, schema(of: key)) }
        let required = shape.keys.filter(\.isRequired).map(\.name)
        var members: [(String, JSONText)] = [
            ("type", "object"), ("description", .text(shape.meaning)), ("properties", .object(properties)),
        ]
        if !required.isEmpty { members.append(("required", .texts(required))) }
        return .object(members + [("additionalProperties", false)])
    }

    private func schema(of key: KeyDescription) -> JSONText {
        var meaning = key.meaning
        if !key.isRequired, !["none", "empty", "see its keys"].contains(key.fallback) {
            meaning += " Left out: \(key.fallback)."
        }
        return JSONText.object([("description", .text(meaning))]).with(members(of: schema(of: key.form)))
    }

    private func members(of schema: JSONText) -> [(String, JSONText)] {
        if case .object(let members) = schema { members } else { [] }
    }

    private func schema(of form: FormDescription) -> JSONText {
        switch form {
        case .text, .anything, .prose: ["type": ["string", "number", "boolean"]]
        case .truth: ["type": "boolean"]
        case .whole: ["type": "integer"]
        case .number: ["type": "number"]
        case .unit: Self.unit
        case .literal: Self.anyOf(QuantityPattern.literal(of: []))
        case .quantity(let measures): ["$ref": .text("#/$defs/" + Self.quantityName(measures))]
        case .latency: Self.anyOf(QuantityPattern.latency, or: "latency")
        case .passage: ["type": "string", "pattern": ".:[0-9]+(:[0-9]+)?(-[0-9]+:[0-9]+)?( \".*\")?$"]
        case .choice(let words): ["enum": .texts(words)]
        case .word(let words): ["anyOf": [["enum": .texts(words)], ["type": "string"]]]
        case .reference: ["type": ["string", "number"]]
        case .list(let element): list(of: element)
        case .map(let element, _): ["type": "object", "additionalProperties": schema(of: element)]
        case .shape(let shape): ["$ref": .text("#/$defs/" + shape.name)]
        }
    }

    /// Elements in a list; a single one that is no map may stand alone.
    private func list(of element: FormDescription) -> JSONText {
        let list: JSONText = ["type": "array", "items": schema(of: element)]
        if case .shape = element { return list }
        return ["anyOf": [list, schema(of: element)]]
    }

    /// One definition for each combination of measures that some key takes.
    private var quantities: [(String, JSONText)] {
        var combinations: [[Measure]] = []
        for key in shapes.flatMap(\.keys) {
            if case .quantity(let measures) = key.form, !combinations.contains(measures) {
                combinations.append(measures)
            }
        }
        return combinations.map { (Self.quantityName($0), quantity($0)) }
    }

    private static func quantityName(_ measures: [Measure]) -> String {
        measures.isEmpty ? "any_quantity" : "quantity_of_" + measures.map(\.rawValue).joined(separator: "_or_")
    }

    private func quantity(_ measures: [Measure]) -> JSONText {
        let pattern = QuantityPattern.literalOrName(of: measures)
        guard measures.isEmpty || measures.contains(.count) else {
            return ["anyOf": [["type": "string", "pattern": .text(pattern)], ["$ref": "#/$defs/quantity"]]]
        }
        return Self.anyOf(pattern, or: "quantity")
    }

    private static func anyOf(_ pattern: String, or shape: String? = nil) -> JSONText {
        let scalars: [JSONText] = [["type": "number"], ["type": "string", "pattern": .text(pattern)]]
        return ["anyOf": .list(scalars + (shape.map { [["$ref": .text("#/$defs/" + $0)]] } ?? []))]
    }

    private static let unit: JSONText = [
        "anyOf": [
            ["enum": .texts(Unit.all.map(\.name))],
            ["type": "string", "pattern": "^[A-Z]{3}(_per_month|_per_year)?$"],
        ]
    ]
}
