import DesignModel
import Diagnostics

/// Every event has a listener.
struct EventConsumers: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.events.filter(\.consumers.isEmpty).map { event in
            .finding(
                .eventWithoutConsumer, "Event '\(event.id)' has no consumer; name one or drop it",
                at: "events.\(event.id)", fix: "List the consumers of '\(event.id)', or remove it")
        }
    }
}
