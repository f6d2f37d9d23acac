import DesignModel
import Diagnostics

/// State that counts is written to a journal before it is acknowledged.
struct ShardJournals: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.components.filter { component in
            let counts = component.kind == .statefulShards || component.state?.authoritative ?? false
            return counts && (component.state?.journal ?? "").isEmpty
        }.map { component in
            .finding(
                .shardsWithoutJournal, "Shards '\(component.id)' lose their state in a crash; name a journal",
                at: component.path + ".state.journal", fix: "Set 'journal' of '\(component.id)' to a store or channel")
        }
    }
}
