import DesignModel
import Diagnostics

/// An event for somebody else travels through a channel.
struct EventChannels: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let carried = Set(exhibit.design.channels.flatMap(\.events))
        return exhibit.design.events.filter { event in
            !exhibit.design.channels.isEmpty && !carried.contains(event.id)
                && event.consumers.contains { $0 != event.producer }
        }.map { event in
            .finding(
                .eventOutsideChannels, "Event '\(event.id)' is heard elsewhere and stands in no channel",
                at: "events.\(event.id)", fix: "List '\(event.id)' among the events of a channel")
        }
    }
}
