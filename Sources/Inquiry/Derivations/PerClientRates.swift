import Diagnostics
import DesignModel
import Knowledge

/// Rate of one client times the number of clients: 6,000 present, an answer every 15 s, makes 400 a second.
struct PerClientRates {
    func apply(to sums: inout Arithmetic) {
        for key in sums.facts.keys where key.measure == "per_client_rps" {
            guard let subject = key.subject, let fact = sums.facts[key.rawValue].first else { continue }
            guard let clients = Clients(facts: sums.facts, ledger: sums.ledger).counted(for: fact) else { continue }
            let isPeak = clients == "load.concurrent_users" || clients == "load.concurrent_connections"
            let target = "load.\(subject).\(isPeak ? "peak_rps" : "mean_rps")"
            enter(target, clients, key.rawValue, into: &sums)
            if sums.has(clients + ".launch") { enterLaunch(target, clients, key.rawValue, into: &sums) }
        }
    }

    private func enter(_ target: String, _ clients: String, _ rate: String, into sums: inout Arithmetic) {
        guard let count = sums.canonical(clients), let each = sums.ledger[rate] else { return }
        let (value, unit) = RateUnit.readable(count, times: each)
        // Not everything that could be asked for is: what is polled is at most the whole.
        let bound: Bound? = rate.contains("poll") ? .max : nil
        sums.derive(target, value, unit, "\(clients) × \(rate)", from: [clients, rate], bound: bound)
    }

    private func enterLaunch(_ target: String, _ clients: String, _ rate: String, into sums: inout Arithmetic) {
        guard let count = sums.canonical(clients + ".launch"), let each = sums.ledger[rate] else { return }
        let (value, unit) = RateUnit.readable(count, times: each)
        let formula = "\(clients).launch × \(rate)"
        sums.derive(
            target + ".launch", value, unit, formula, from: [clients + ".launch", rate],
            meaning: Meaning.of(FactKey(rawValue: target), when: "launch"))
    }
}

/// Chooses the unit in which a rate reads best.
enum RateUnit {
    /// A count times a rate, by the day where the rate is.
    static func readable(_ count: Double, times rate: Quantity) -> (value: Double, unit: Unit) {
        if rate.unit == .perDay { return (count * rate.value, .perDay) }
        return readable(count * rate.canonical)
    }

    static func readable(_ perSecond: Double) -> (value: Double, unit: Unit) {
        perSecond >= 0.5 ? (perSecond, .perSecond) : (perSecond * 86_400, .perDay)
    }
}

/// Finds whom a rate "of one client" counts: people present, people a day, or things such as meters.
struct Clients {
    let facts: FactSet
    let ledger: Ledger

    /// The ledger name of the number of clients.
    func counted(for fact: Fact) -> String? {
        let rate = fact.quantity?.canonical ?? 0
        let people = rate >= 1.0 / 120 ? ["load.concurrent_users", "load.concurrent_connections"] : []
        if let named = named(in: fact) { return named }
        if let present = people.first(where: { ledger[$0] != nil }) { return present }
        if let device { return device }
        let daily = ["load.daily_active_users", "load.concurrent_connections", "load.registered_users"]
        return daily.first { ledger[$0] != nil } ?? near(fact)
    }

    private var counts: [Fact] {
        facts.all.filter { $0.key.family == "data" && $0.key.measure == "count" && $0.number != nil }
    }

    /// A counted thing of which the fact says what each does: "every open parcel every 2 hours", "a meter sends 48 a day"; not
    /// what somebody does to it, as in "each opens a document every 40 seconds".
    private func named(in fact: Fact) -> String? {
        let words = Words.pieces(fact.quote).map { $0.lowercased() }
        let doers = words.indices.filter { position in
            position < 2 || words[max(0, position - 2)..<position].contains { ["each", "every", "per"].contains($0) }
        }
        let stems = Set(doers.flatMap { Words.stems(words[$0]) })
        let hit = counts.first { $0.key.subject.map { Words.stems($0).allSatisfy(stems.contains) } ?? false }
        return hit?.key.rawValue
    }

    /// A counted thing that acts by itself.
    private var device: String? {
        let hit = counts.first { fact in
            fact.key.subject.map { Words.stems($0).contains { DeviceWords.stems.contains($0) } } ?? false
        }
        return hit?.key.rawValue
    }

    private func near(_ fact: Fact) -> String? {
        let close = counts.filter { abs($0.span.start.line - fact.span.start.line) <= 1 }
        return close.max { ($0.number ?? 0) < ($1.number ?? 0) }?.key.rawValue
    }
}
