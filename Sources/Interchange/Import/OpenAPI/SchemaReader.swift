import DesignModel
import Diagnostics

/// JSON Schema in the field types of the design language.
struct SchemaReader {
    let document: OpenAPIReader

    /// The fields of a media type's schema, with the samples that stand beside it; what is no object becomes one field.
    func fields(_ media: DataTree, named name: String) -> [Field] {
        guard let schema = media["schema"] else { return [] }
        let sample = media["example"] ?? media["examples"]?.entries.first?.value["value"]
        let fields = objectFields(schema)
        guard fields.isEmpty else { return fields.map { sampled($0, sample) } }
        let whole = document.resolved(schema)
        let isEmpty = whole.entries.isEmpty || type(schema) == "object:Any"
        return isEmpty ? [] : [field(name, schema)]
    }

    func sampled(_ field: Field, _ sample: DataTree?) -> Field {
        var field = field
        field.example = field.example ?? Self.sample(sample?[field.name])
        return field
    }

    /// A sample that fits on a line.
    static func sample(_ node: DataTree?) -> String? { node?.word.flatMap { $0.count <= 120 ? $0 : nil } }

    /// The properties of an object, those of all its parts included.
    func objectFields(_ schema: DataTree, depth: Int = 0) -> [Field] {
        let whole = document.resolved(schema)
        guard depth < 12 else { return [] }
        var fields: [Field] = []
        for part in whole["allOf"]?.items ?? [] {
            for field in objectFields(part, depth: depth + 1) where !fields.contains(where: { $0.name == field.name }) {
                fields.append(field)
            }
        }
        let required = Set(whole["required"]?.items.compactMap(\.word) ?? [])
        for at in fields.indices where required.contains(fields[at].name) { fields[at].required = true }
        for property in whole["properties"]?.entries ?? [] {
            var field = field(property.key, property.value)
            field.required = required.contains(property.key)
            fields.removeAll { $0.name == property.key }
            fields.append(field)
        }
        if fields.isEmpty, let only = choices(whole) { return objectFields(only, depth: depth + 1) }
        return fields
    }

    func field(_ name: String, _ schema: DataTree) -> Field {
        let whole = document.resolved(schema)
        var field = Field(name, type(schema, named: name))
        let said = schema["description"]?.word ?? (schema["$ref"] == nil ? whole["description"]?.word : nil)
        field.meaning = said.map(Spelling.firstSentence) ?? ""
        field.example = Self.sample(whole["example"]) ?? whole["examples"]?.items.lazy.compactMap(Self.sample).first
        return field
    }

    /// The type by its name in the design language.
    func type(_ schema: DataTree, named name: String = "Any", depth: Int = 0) -> String {
        let whole = document.resolved(schema)
        let reference = schema["$ref"]?.text.map(OpenAPIReader.name)
        if reference == "Money" { return "money" }
        if depth > 8 { return "object:\(reference ?? Self.pascal(name))" }
        switch Self.kinds(whole).first {
        case "array":
            guard let item = whole["items"] else { return "list:string" }
            return "list:" + type(item, named: name, depth: depth + 1)
        case "integer": return "integer"
        case "number": return "number"
        case "boolean": return "boolean"
        case "string": return Self.text(whole["format"]?.word)
        default: break
        }
        let parts = whole["allOf"]?.items ?? []
        if parts.count == 1, whole["properties"] == nil { return type(parts[0], named: name, depth: depth + 1) }
        if parts.isEmpty, whole["properties"] == nil, let only = choices(whole) {
            return type(only, named: name, depth: depth + 1)
        }
        if whole["enum"] != nil || whole["const"] != nil { return "string" }
        return "object:\(reference ?? whole["title"]?.word.map(Self.pascal) ?? Self.pascal(name))"
    }

    /// The only alternative beside `null`; nil where there are several.
    private func choices(_ schema: DataTree) -> DataTree? {
        let all = (schema["oneOf"] ?? schema["anyOf"])?.items ?? []
        let real = all.filter { Self.kinds(document.resolved($0)) != ["null"] }
        return real.count == 1 ? real[0] : nil
    }

    /// The types a schema allows, `null` apart unless it is the only one.
    private static func kinds(_ schema: DataTree) -> [String] {
        let said = schema["type"]?.word.map { [$0] } ?? schema["type"]?.items.compactMap(\.text) ?? []
        let real = said.filter { $0 != "null" }
        return real.isEmpty ? said : real
    }

    private static func text(_ format: String?) -> String {
        switch format {
        case "date-time": "timestamp"
        case "date": "date"
        case "uuid": "uuid"
        default: "string"
        }
    }

    static func pascal(_ name: String) -> String {
        name.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
