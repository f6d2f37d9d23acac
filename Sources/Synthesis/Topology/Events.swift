import DesignModel

extension Drawing {
    /// Every event travels in a channel, has a producer and a consumer that exist, and every channel carries an event.
    mutating func distributeEvents() {
        let existing = Set(design.components.map(\.id))
        for at in design.events.indices {
            let channel = place(design.events[at])
            if let to = design.channels.firstIndex(where: { $0.id == channel }),
                !design.channels[to].events.contains(design.events[at].id)
            {
                design.channels[to].events.append(design.events[at].id)
            }
            if design.events[at].producer.map({ !existing.contains($0) }) ?? true {
                design.events[at].producer = producer(of: channel)
            }
            design.events[at].consumers = [consumer(of: channel)]
        }
        for at in design.channels.indices where design.channels[at].events.isEmpty { carry(at) }
    }

    private func place(_ event: EventType) -> ChannelID {
        let words = Set(Phrase.words(event.id.rawValue))
        if let path = shape.inbound.first(where: {
            Set(Phrase.words($0.name)).isSubset(of: words) && words.contains("received")
        }) {
            return path.channel
        }
        if !shape.outgoing.isEmpty, words.contains("changed") || words.contains("call") || words.contains("webhook") {
            return "outgoing"
        }
        return hasWork ? "work" : design.channels.first?.id ?? "work"
    }

    /// A channel for which nothing was planned carries the fact that something arrived or is to be done.
    private mutating func carry(_ at: Int) {
        let channel = design.channels[at]
        if channel.id == "outbox" {
            design.channels[at].events = design.channels.first { $0.id == "work" }?.events ?? []
            if !design.channels[at].events.isEmpty { return }
        }
        let (id, title, key) = naming(channel)
        if !design.events.contains(where: { $0.id == id }) {
            var event = EventType(id: id)
            event.title = title
            event.producer = producer(of: channel.id)
            event.consumers = [consumer(of: channel.id)]
            event.key = key
            event.fields = [
                field(
                    "event_id", "uuid", "Tells a repeated event from a new one", "0197a4c2-58d1-7c3e-9b6f-2f4e8a1d0c35"),
                field(key, "uuid", "What it is about", "0197a4c2-6b0e-7d11-8a52-6c1f9e3b7d20"),
                field(
                    "occurred_at", "timestamp", "When it happened, by the clock of its source", "2026-11-02T07:00:00Z"),
            ]
            design.events.append(event)
        }
        design.channels[at].events = [id]
    }

    private func naming(_ channel: Channel) -> (EventID, String, String) {
        if let path = shape.inbound.first(where: { $0.channel == channel.id }) {
            let key = EventFields.key(Phrase.snake(path.name))
            return (
                EventID(path.name + "-received"),
                "\(Self.one(path.flow.entity)) has arrived and is stored as it came", key
            )
        }
        if channel.id == "outgoing", let flow = shape.outgoing.first {
            let receiver = nouns.noun("receiver", flow: flow) ?? "receiver"
            return (
                EventID(Phrase.kebab(receiver) + "-call-due"), "\(Self.one(receiver)) is to be called",
                EventFields.key(Phrase.snake(receiver))
            )
        }
        let flow = shape.queued.first
        let thing = flow.map { Phrase.spaced($0.entity) } ?? nouns.entity
        return (
            EventID(Phrase.kebab(thing) + "-changed"), "\(Self.one(thing)) has changed and work follows from it",
            EventFields.key(Phrase.snake(thing))
        )
    }

    private static func one(_ thing: String) -> String {
        Phrase.capitalised(Phrase.indefinite(Phrase.spaced(thing)))
    }

    private func field(_ name: String, _ type: String, _ meaning: String, _ example: String) -> Field {
        var field = Field(name, type)
        field.meaning = meaning
        field.example = example
        return field
    }

    func producer(of channel: ChannelID) -> ComponentID {
        if shape.inbound.contains(where: { $0.channel == channel }) { return shape.taker }
        return channel == "outgoing" ? shape.background : "api"
    }

    func consumer(of channel: ChannelID) -> ComponentID {
        if let path = shape.inbound.first(where: { $0.channel == channel }) {
            return hasProcessors ? ComponentID(path.name + "-processor") : shape.background
        }
        if channel == "outgoing" { return shape.hasWorker ? "sender" : shape.background }
        return shape.background
    }
}
