import DesignModel
import Knowledge

/// One region, or a cell for each place that must keep its own data.
enum RegionTopic {
    static func decide(_ state: inout Deliberation) {
        let constraints = state.needs.constraints
        let outside = constraints.residency.flatMap { place in
            constraints.regions.filter { !Geography.lies($0, within: place) }
        }
        var single = Candidate("single_region", "one region", state.shape)
        var cells = Candidate("cells_by_residency", "one cell for each place of residence", state.shape)
        cells.shape.deployables += 1
        cells.shape.hosts += 1
        cells.shape.undoDays += 15
        cells.remark = "a second installation with its own database, for people whose data may not leave their place"
        if let place = constraints.residency.first, !outside.isEmpty, keepsPart(state) {
            single.exclude(
                true,
                "records of people in \(place) must stay in \(place), while others live in \(Phrase.list(outside)): one primary would hold both"
            )
        }
        let places = Phrase.list(constraints.regions.isEmpty ? constraints.residency : constraints.regions)
        let name = state.needs.name
        state.settle(Topic.regions, "Where data and processes of \(name) live", [single, cells]) { decision, _ in
            if decision.chosen == "single_region" {
                decision.reason =
                    places.isEmpty
                    ? "nothing in the brief of \(name) asks for data in two places"
                    : outside.isEmpty
                        ? "the brief of \(name) speaks of \(places) only, and no rule keeps a part of the data elsewhere"
                        : "all data of \(name) lies in \(Phrase.list(constraints.residency)), whoever uses it from \(Phrase.list(outside)): a rule for everybody needs no second place"
                decision.undo =
                    "add a cell and a routing table by home region; records of one place move with an export and an import"
            } else {
                decision.reason =
                    "each place keeps its own records: \(places) are served by cells that share code and no data"
                decision.undo = "merge the cells once the rule falls: keys are unique across cells from the first day"
                decision.consequences = ["an account belongs to one home region, and a small routing table tells which"]
            }
        }
    }

    /// Whether the rule may hold for some people only, or there are several such rules; *data are stored in the EU* needs one place.
    private static func keepsPart(_ state: Deliberation) -> Bool {
        let rules = state.needs.facts.filter { $0.key == "data.residency" }
        guard Set(state.needs.constraints.residency).count <= 1, !rules.isEmpty else { return true }
        let parts = [" of ", "' data", "'s data", "residents", "citizens", " from ", "customers in", "users in"]
        return !rules.allSatisfy { rule in
            let quote = rule.quote.lowercased()
            let speaksOfAll = ["data ", "all ", "everything ", "the data "].contains { quote.hasPrefix($0) }
            return speaksOfAll && (quote.contains(" of all ") || !parts.contains { quote.contains($0) })
        }
    }
}
