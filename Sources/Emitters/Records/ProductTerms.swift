import DesignModel
import Knowledge

/// Under which terms the product that a decision chose is used, and how it would be left again.
struct ProductTerms {
    let decision: Decision
    let design: Design

    /// Nothing where no product was chosen, or where it is the one that holds the records anyway.
    var lines: [String] {
        guard let product = TechnologyCatalogue.technology(decision.chosen), let profile = product.profile,
            decision.topic == Topic.primaryStore || product.id != store
        else { return [] }
        let licence = profile.licence
        let terms =
            "\(product.title): \(licence.name) (\(licence.kind.rawValue); \(licence.source), read \(licence.date))"
        let change = licence.change.isEmpty ? "" : "; " + licence.change
        return ["- \(terms)\(change).", "- Way out for \(design.system.name): \(profile.exit)."]
    }

    private var store: String? { design.decisions.first { $0.topic == Topic.primaryStore }?.chosen }
}
