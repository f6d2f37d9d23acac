import DesignModel
import Diagnostics

/// Every event is said by somebody.
struct EventProducers: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.events.filter { $0.producer == nil }.map { event in
            .finding(
                .eventWithoutProducer, "Event '\(event.id)' has no producer; name one", at: "events.\(event.id)",
                fix: "Set 'producer' of '\(event.id)'")
        }
    }
}
