import DesignModel
import Knowledge

/// Events in the order in which operations say them, each once, with who says it and who listens.
struct EventPlan {
    private(set) var events: [EventType] = []
    private let seats: InterfaceSeats
    private var seen: Set<EventID> = []

    init(_ data: DataPlan, _ log: DecisionLog) { seats = InterfaceSeats(log) }

    mutating func add(_ ids: [EventID], for planned: PlannedOperation) {
        for id in ids where seen.insert(id).inserted {
            var event = EventType(id: id)
            event.title = title(id, planned.subject)
            event.producer = planned.kind == .job ? seats.background : "api"
            event.consumers = [seats.background]
            event.key = EventFields.key(planned.subject)
            event.fields = fields(planned.subject)
            events.append(event)
        }
    }

    /// What happened, by the words of the name behind its thing: "An attempt was handed in", "A payment has failed".
    private func title(_ id: EventID, _ subject: String) -> String {
        let thing = Naming.kebab(subject) + "-"
        let name = id.rawValue
        let known = name.hasPrefix(thing)
        let last = String(name.end(after: "-"))
        let happening = known ? Phrase.spaced(String(name.dropFirst(thing.count))) : last
        let what = known ? subject : Naming.snake(String(name.dropLast(last.count + 1)))
        return "\(Phrase.capitalised(Phrase.indefinite(Naming.spoken(what)))) \(Self.became(happening))"
    }

    private static func became(_ happening: String) -> String {
        if ["failed", "expired", "arrived", "started", "ended", "stopped", "passed"].contains(happening) {
            return "has " + happening
        }
        return (["visible", "ready", "due", "overdue", "available"].contains(happening) ? "became " : "was ")
            + happening
    }

    /// Names and numbers, never content: a consumer reads the rest where it is allowed to.
    private func fields(_ subject: String) -> [Field] {
        [
            field("event_id", "uuid", "Tells a repeated event from a new one"),
            field(EventFields.key(subject), "uuid", "Which \(Naming.spoken(subject)) it is about"),
            field("occurred_at", "timestamp", "When it happened"),
        ]
    }

    private func field(_ name: String, _ type: String, _ meaning: String) -> Field {
        var field = Field(name, type)
        field.meaning = meaning
        field.example = Samples.value(name, type)
        return field
    }
}

/// The names by which every event tells itself and its thing apart.
enum EventFields {
    static let identity = "event_id"

    /// The field that names the thing; a thing that is itself called an event does not share the message's own name.
    static func key(_ subject: String) -> String {
        let key = subject + "_id"
        return key == identity ? "about_" + key : key
    }
}
