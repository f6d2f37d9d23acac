/// A way for messages to travel without a waiting caller: a queue, topic, log or outbox, always bounded.
public struct Channel: Sendable, Hashable, Codable {
    public var id: ChannelID
    public var kind: ChannelKind
    public var title: String = ""
    /// `postgresql`, `sqs`, `kafka`, `rabbitmq` …
    public var technology: String = ""
    public var events: [EventID] = []
    /// The store that holds it, where the queue is a table.
    public var store: StoreID?
    public var bound: Quantity?
    /// What the producer does when the bound is reached.
    public var onFull: Prose = ""
    public var retention: Quantity?
    public var maxAttempts: Quantity?
    public var deadLetter: String?
    /// Who looks at dead letters and how they go back.
    public var redrive: Prose = ""
    /// `none`, `per_<entity>`, `total`.
    public var ordering: String = "none"
    public var delivery: String = "at_least_once"
    /// What keeps one noisy source from holding up the others.
    public var fairness: Prose?

    public init(id: ChannelID, kind: ChannelKind = .queue) {
        self.id = id
        self.kind = kind
    }
}

public enum ChannelKind: String, Sendable, Hashable, Codable, CaseIterable {
    case queue, topic, log, outbox, stream, files
}

/// Something that happened, with the fields it carries and who says it.
public struct EventType: Sendable, Hashable, Codable {
    public var id: EventID
    public var title: String = ""
    public var producer: ComponentID?
    public var consumers: [ComponentID] = []
    public var key: String?
    public var fields: [Field] = []
    public var version: Int = 1

    public init(id: EventID) { self.id = id }
}

/// A named, typed value in a request, an answer or an event.
public struct Field: Sendable, Hashable, Codable {
    public var name: String
    /// `string`, `integer`, `number`, `boolean`, `timestamp`, `date`, `uuid`, `money`, `object:<Name>`, `list:<type>`.
    public var type: String
    public var required = true
    public var meaning: String = ""
    /// A sample that is valid for the type.
    public var example: String?
    public var dataClass: String?

    public init(_ name: String, _ type: String, required: Bool = true) {
        self.name = name
        self.type = type
        self.required = required
    }
}
