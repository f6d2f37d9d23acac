import DesignModel
import Diagnostics

/// Whoever consumes can tell a repeated message from a new one.
struct IdempotentConsumers: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.components.compactMap { component in
            guard let intake = component.intake, let name = intake.channel, let channel = exhibit.channels[name],
                channel.delivery != "at_most_once", (intake.dedupeKey ?? "").isEmpty
            else { return nil }
            return .finding(
                .consumerNotIdempotent, "Worker '\(component.id)' does repeated messages of '\(name)' twice",
                at: component.path + ".intake.dedupe_key", fix: "Set 'dedupe_key' of '\(component.id)'")
        }
    }
}
