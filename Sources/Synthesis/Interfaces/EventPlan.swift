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
            let happening = String(id.rawValue.end(after: "-"))
            event.title = "\(Phrase.capitalised(Phrase.indefinite(Naming.spoken(planned.subject)))) was \(happening)"
            event.producer = planned.kind == .job ? seats.background : "api"
            event.consumers = [seats.background]
            event.key = EventFields.key(planned.subject)
            event.fields = fields(planned.subject)
            events.append(event)
        }
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
