import DesignModel

/// The events that travel between components: who says them, who listens, and what they carry.
struct EventBlocks {
    let dossier: Dossier

    var blocks: [Block] {
        guard !dossier.design.events.isEmpty else { return [] }
        return [.heading(3, "Events"), .grid(grid), .paragraph(files)].filter { !$0.isEmpty } + samples
    }

    private var files: Line {
        [
            dossier.link("Channels and messages as AsyncAPI", to: "api/asyncapi.yaml"),
            dossier.link("schemas of the events", to: "api/events.schema.json"),
        ].joined(", ").sentence
    }

    private var grid: Grid {
        Grid(
            ["Event", "Said by", "Heard by", "Through", "Key", "Fields", "Version"],
            dossier.design.events.map { event in
                let channels = dossier.design.channels.filter { $0.events.contains(event.id) }.map(\.id.rawValue)
                return [
                    Line(code: event.id.rawValue) + Line(said: event.title).after(" "),
                    Line(code: event.producer?.rawValue ?? ""), Line(codes: event.consumers.map(\.rawValue)),
                    Line(codes: channels), Line(code: event.key ?? ""), Line(codes: event.fields.map(\.name)),
                    Line(said: String(event.version)),
                ]
            })
    }

    private var samples: [Block] {
        guard dossier.isSmall else { return [] }
        return dossier.design.events.filter { !$0.fields.isEmpty }.prefix(4).map { event in
            .sample(
                Block.Sample(
                    language: "json",
                    text: JSONWriter.text(.map([(event.id.rawValue, FieldSchema.sample(event.fields))]))))
        }
    }
}
