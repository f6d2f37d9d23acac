import DesignModel

/// `api/events.schema.json`: what each event carries, with the rule by which it may change.
enum EventSchemas {
    static func artefacts(_ design: Design) -> [Artefact] {
        let events = design.events.filter { !$0.fields.isEmpty }
        guard !events.isEmpty else { return [] }
        var definitions: [(String, YAML?)] = [("Envelope", envelope)]
        definitions += events.map { ($0.id.rawValue, schema($0)) }
        if events.contains(where: { $0.fields.contains { $0.type.hasSuffix("money") } }) {
            definitions.append(("Money", SharedParts.money))
        }
        let document = YAML.of(
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("title", .text("Events of \(design.system.name)")),
            (
                "$comment",
                "A field may be added when it is optional. What is required, renamed, retyped or removed makes a new version, sent beside the old one until nobody reads it."
            ), ("$defs", .present(definitions)))
        let text = JSONWriter.text(document).replacing("#/components/schemas/", with: "#/$defs/") + "\n"
        return [Artefact(path: "api/events.schema.json", text: text, mediaType: "application/schema+json")]
    }

    private static func schema(_ event: EventType) -> YAML {
        guard case .map(var entries) = FieldSchema.object(event.fields) else { return .map([]) }
        if !event.title.isEmpty { entries.insert(("title", .text(event.title)), at: 0) }
        entries.append(("x-version", .integer(event.version)))
        if let key = event.key { entries.append(("x-key", .text(key))) }
        entries.append(("examples", .list([FieldSchema.sample(event.fields)])))
        return .map(entries)
    }

    /// What every message says about itself.
    static let envelope: YAML = .of(
        ("type", "object"),
        (
            "properties",
            .of(
                (
                    "id",
                    .of(("type", "string"), ("format", "uuid"), ("description", "Tells a repeat from a new message."))
                ),
                ("type", .of(("type", "string"))), ("version", .of(("type", "integer"), ("minimum", 1))),
                ("occurred_at", .of(("type", "string"), ("format", "date-time"))),
                ("traceparent", .of(("type", "string"), ("description", "W3C trace context of the cause."))))
        ), ("required", .texts(["id", "type", "version", "occurred_at"])))

    static func sampleEnvelope(_ event: EventType) -> YAML {
        .of(
            ("id", "0190a6c4-7b1e-7c3a-9d54-2f6b8e1c4a70"), ("type", .text(event.id.rawValue)),
            ("version", .integer(event.version)), ("occurred_at", "2026-11-01T18:30:00Z"))
    }
}
