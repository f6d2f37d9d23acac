import DesignModel
import Diagnostics
import Knowledge

/// Makes a house policy part of what a design has to satisfy.
enum PolicyBinding {
    /// The requirements with the policy, and with its prices in the ledger, where the cost of every design is computed from.
    static func bound(_ requirements: Requirements, by policy: HousePolicy?) -> Requirements {
        guard let policy, !policy.isEmpty else { return requirements }
        var bound = requirements
        bound.policy = policy
        for price in policy.prices {
            let currency = price.name.split(separator: ".").first.flatMap { PriceBook.standard.list(String($0)) }?
                .currency
            let quantity = Quantity(
                price.value, .money(currency ?? "EUR"), .about,
                .published(source: price.source + ", " + policy.file, date: price.date))
            let entry = LedgerEntry("price." + price.name, quantity, meaning: "own price of the house, \(price.name)")
            bound.ledger.enter(entry)
        }
        return bound
    }

    /// Products that the brief or a record wants and the policy forbids, or leaves out where it allows others.
    static func overruled(_ requirements: Requirements, _ technologies: TechnologyShelf) -> [Diagnostic] {
        guard let policy = requirements.policy else { return [] }
        var seen: Set<String> = []
        return requirements.facts.compactMap { fact in
            guard case .text(let name) = fact.value, fact.key.family == "stack", fact.key != "stack.forbidden[]",
                let product = technologies.named(name), seen.insert(product.id).inserted,
                let rule = policy.forbidden.first(where: { $0.technology == product.id })
            else { return nil }
            let reason = rule.reason.isEmpty ? "" : ": \(rule.reason)"
            return Diagnostic(
                .policyOverrulesBrief, "\(product.title) is asked for and forbidden by the house policy\(reason)",
                at: .text(fact.span), explanation: "The design is made without it.",
                notes: [Note("\(policy.file), line \(rule.line)")],
                fixes: [
                    Fix("name another product in the brief"),
                    Fix("take \(product.id) out of `forbid` in \(policy.file)"),
                ])
        }
    }
}
