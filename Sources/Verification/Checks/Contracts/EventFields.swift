import DesignModel
import Diagnostics

/// Every event has a schema.
struct EventFields: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.events.filter(\.fields.isEmpty).map { event in
            .finding(
                .eventWithoutFields, "Event '\(event.id)' carries no fields; its consumers would guess",
                at: "events.\(event.id)", fix: "List the fields of '\(event.id)'")
        }
    }
}
