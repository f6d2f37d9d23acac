import DesignModel

/// `api/asyncapi.yaml`: every channel with its messages, who sends and who receives, as AsyncAPI 3.
struct AsyncAPIEmitter {
    let roster: Roster
    private let sockets: [SocketChannel]
    private let channels: [Channel]
    private let events: [EventType]

    init(_ roster: Roster) {
        self.roster = roster
        let design = roster.design
        sockets = design.interfaces.filter { [.websocket, .sse].contains($0.style) && !$0.operations.isEmpty }.map(
            SocketChannel.init)
        let known = Set(design.events.map(\.id))
        channels = design.channels.filter { $0.events.contains(where: known.contains) }
        let carried = Set(channels.flatMap(\.events))
        events = design.events.filter { carried.contains($0.id) }
    }

    static func artefacts(_ roster: Roster) -> [Artefact] {
        let emitter = AsyncAPIEmitter(roster)
        guard !emitter.channels.isEmpty || !emitter.sockets.isEmpty else { return [] }
        return [
            Artefact(
                path: "api/asyncapi.yaml", text: YAMLWriter.text(emitter.document), mediaType: "application/yaml")
        ]
    }

    private var document: YAML {
        let name = roster.design.system.name
        return .of(
            ("asyncapi", "3.0.0"),
            (
                "info",
                .of(
                    ("title", .text("\(name): messages")), ("version", "1.0.0"),
                    ("description", .text("What the parts of \(name) tell one another without waiting."))
                )
            ), ("defaultContentType", "application/json"),
            (
                "channels",
                .present(channels.map { ($0.id.rawValue, channel($0)) } + sockets.map { ($0.id, $0.channel) })
            ),
            ("operations", .present(channels.flatMap(operations) + sockets.flatMap(\.operations))),
            (
                "components",
                .of(
                    ("messages", YAML.present(events.map { ($0.id.rawValue, message($0)) }).nonEmpty),
                    ("schemas", YAML.present(schemas).nonEmpty))
            ))
    }

    private func channel(_ channel: Channel) -> YAML {
        let carried = events.filter { channel.events.contains($0.id) }
        return .of(
            ("address", .text(address(channel))),
            ("title", channel.title.isEmpty ? nil : .text(channel.title)),
            ("description", .text(guarantees(channel))),
            (
                "messages",
                .present(carried.map { ($0.id.rawValue, .of(("$ref", .text("#/components/messages/\($0.id)")))) })
            ))
    }

    private func address(_ channel: Channel) -> String {
        channel.store.map { "\($0)/\(channel.id)" } ?? channel.id.rawValue
    }

    /// Order, delivery, bound, attempts and what becomes of the given up, in one sentence each.
    private func guarantees(_ channel: Channel) -> String {
        var said = ["Delivery \(channel.delivery.spaced), order \(channel.ordering.spaced)."]
        if let bound = channel.bound {
            said.append("Holds at most \(bound.bare); when full: \(roster.words(channel.onFull))")
        }
        if let attempts = channel.maxAttempts {
            said.append("Tried \(attempts.bare) times, then kept in \(channel.deadLetter ?? "no other place").")
        }
        if let kept = channel.retention { said.append("Kept for \(kept.bare).") }
        return said.joined(separator: " ")
    }

    private func operations(_ channel: Channel) -> [(String, YAML?)] {
        let carried = events.filter { channel.events.contains($0.id) }
        let senders = carried.compactMap(\.producer?.rawValue).uniqued
        var receivers = carried.flatMap(\.consumers).map(\.rawValue)
        receivers += OperatingRules(roster: roster).consumers(of: channel).map(\.id.rawValue)
        return senders.map { sender in
            let own = carried.filter { $0.producer?.rawValue == sender }
            return ("\(sender)-sends-\(channel.id)", operation("send", channel, own))
        }
            + receivers.uniqued.map { receiver in
                let heard = carried.filter { $0.consumers.isEmpty || $0.consumers.contains(ComponentID(receiver)) }
                return (
                    "\(receiver)-receives-\(channel.id)", operation("receive", channel, heard.isEmpty ? carried : heard)
                )
            }
    }

    private func operation(_ action: String, _ channel: Channel, _ events: [EventType]) -> YAML {
        .of(
            ("action", .text(action)), ("channel", .of(("$ref", .text("#/channels/\(channel.id)")))),
            (
                "messages",
                .list(events.map { .of(("$ref", .text("#/channels/\(channel.id)/messages/\($0.id)"))) })
            ))
    }

    private func message(_ event: EventType) -> YAML {
        .of(
            ("name", .text(event.id.rawValue)), ("title", event.title.isEmpty ? nil : .text(event.title)),
            ("headers", .of(("$ref", "#/components/schemas/Envelope"))),
            ("correlationId", .of(("location", "$message.header#/id"))),
            ("payload", .of(("$ref", .text("#/components/schemas/\(event.id)")))),
            (
                "examples",
                .list([
                    .of(
                        ("name", .text(event.id.rawValue)), ("headers", EventSchemas.sampleEnvelope(event)),
                        ("payload", FieldSchema.sample(event.fields)))
                ])
            ))
    }

    private var schemas: [(String, YAML?)] {
        var schemas: [(String, YAML?)] = events.map { ($0.id.rawValue, FieldSchema.object($0.fields)) }
        if !events.isEmpty { schemas.insert(("Envelope", EventSchemas.envelope), at: 0) }
        let fields = events.flatMap(\.fields) + sockets.flatMap(\.fields)
        if fields.contains(where: { $0.type.hasSuffix("money") }) { schemas.append(("Money", SharedParts.money)) }
        return schemas
    }
}
