import DesignModel
import Diagnostics

/// Settles facts against each other: repetitions fall away, tenants are counted as tenants, contradictions are named.
struct FactSettlement {
    /// The kinds of organisation that the brief keeps apart from each other.
    let tenants: Set<String>

    func settle(_ facts: [Fact]) -> (facts: [Fact], contradictions: [Contradiction]) {
        var settled = withoutRepetitions(facts.map(counted))
        let contradictions = contradictions(in: settled)
        for contradiction in contradictions {
            for index in settled.indices
            where settled[index].key == contradiction.topic && contradiction.spans.contains(settled[index].span) {
                settled[index].conflict = contradiction.id
            }
        }
        return (settled, contradictions)
    }

    /// The count of organisations that must not see each other is the number of tenants.
    private func counted(_ fact: Fact) -> Fact {
        guard fact.key.family == "data", fact.key.measure == "count", let subject = fact.key.subject else {
            return fact
        }
        guard tenants.contains(where: { subject == $0 || subject.hasSuffix("_" + $0) }) || subject == "tenant" else {
            return fact
        }
        var tenancy = fact
        tenancy.key = "tenancy.count"
        return tenancy
    }

    private func withoutRepetitions(_ facts: [Fact]) -> [Fact] {
        var seen: Set<String> = []
        var single: Set<String> = []
        let timed = Set(facts.filter { $0.when != nil }.map { "\($0.key)|\(canonical($0))" })
        return facts.filter { fact in
            let value = canonical(fact)
            let name = "\(fact.key)|\(value)"
            guard seen.insert("\(name)|\(fact.when?.rawValue ?? "")").inserted else { return false }
            if fact.when == nil, timed.contains(name) { return false }
            guard Self.singular.contains(fact.key.rawValue) else { return true }
            return single.insert(fact.key.rawValue).inserted
        }
    }

    /// Texts of which the first statement counts.
    private static let singular: Set<String> = [
        "project.name", "project.kind", "quality.maintenance_window", "tenancy", "team.oncall",
        "load.read_fraction",
    ]

    /// The value in the canonical unit, as text, so that equal figures are equal.
    private func canonical(_ fact: Fact) -> String {
        guard let unit = fact.unit, let number = fact.number else { return fact.value.description }
        return (unit.factor * number).formattedPlainly
    }

    // MARK: Contradictions

    private func contradictions(in facts: [Fact]) -> [Contradiction] {
        var groups: [String: [Fact]] = [:]
        var order: [String] = []
        for fact in facts where canConflict(fact) {
            let name = "\(fact.key)|\(fact.when?.rawValue ?? "")"
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(fact)
        }
        return order.compactMap { groups[$0] }.filter { $0.count > 1 && differ($0) }.map { group in
            Contradiction(
                id: group[0].key.rawValue.replacing(".", with: "-").replacing("_", with: "-"), topic: group[0].key,
                quotes: group.map(\.quote), spans: group.map(\.span))
        }
    }

    /// Figures that a system has one of; lists, stacks and rules may name several.
    private func canConflict(_ fact: Fact) -> Bool {
        guard !fact.key.repeats else { return false }
        switch fact.key.family {
        case "quality", "budget", "deadline", "team": return true
        case "data":
            return fact.key.measure == "retention_years" && fact.key.subject != nil || fact.key == "data.residency"
        case "load":
            return fact.key.measure != "payload_bytes" && fact.key.measure != "peak_factor"
                && fact.key.measure != "burst_items"
        default: return false
        }
    }

    /// A year and a half and 18 months are the same, said twice.
    @inline(never) @_optimize(none)
    private func differ(_ facts: [Fact]) -> Bool {
        guard Set(facts.map(canonical)).count > 1 else { return false }
        let numbers = facts.compactMap { fact in fact.number.flatMap { value in fact.unit.map { $0.factor * value } } }
        guard numbers.count == facts.count, let least = numbers.min(), let most = numbers.max() else { return true }
        return most - least > 0.02 * most
    }
}
