import DesignModel
import Diagnostics
import Knowledge

/// Demands that no design can meet, found by arithmetic before any is made; each at the fact that makes it so.
public struct Impossibilities: Sendable {
    public init() {}

    public func diagnostics(_ needs: Requirements) -> [Diagnostic] {
        [nines(needs), nightlyLoss(needs), peakBelowMean(needs), poverty(needs), pastDeadline(needs)].compactMap { $0 }
    }

    /// More nines than one machine, or any product, commits itself to.
    private func nines(_ needs: Requirements) -> Diagnostic? {
        guard let fact = stated("quality.availability", needs), let share = fact.quantity?.canonical else { return nil }
        let single = needs.constraints.servers.map { $0.value <= 1 } ?? (needs.constraints.hosting == "single_vm")
        let least = single ? Self.oneMachine : Self.anything
        guard share > least else { return nil }
        let reach = single ? "one server" : "any published commitment"
        return Diagnostic(
            .availabilityOutOfReach,
            "Availability of \(Self.percent(share)) is beyond \(reach), which reaches \(Self.percent(least))",
            at: .fact(key: fact.key.rawValue, fact.span),
            explanation:
                "That leaves \(Self.plain((1 - share) * 2_592_000)) seconds of downtime in a month, less than one restart takes.",
            fixes: [
                Fix(
                    single
                        ? "Allow a second server in another zone" : "State the promise for the one flow that needs it")
            ])
    }

    /// No loss at all, with a copy once a night.
    private func nightlyLoss(_ needs: Requirements) -> Diagnostic? {
        let lossless = needs.facts.first { $0.key.measure == "rpo_minutes" && $0.number == 0 && $0.conflict == nil }
        guard let fact = lossless else { return nil }
        let general = needs.ledger["quality.rpo_minutes"]?.canonical ?? 0
        let oneServer = needs.constraints.servers.map { $0.value <= 1 } ?? (needs.constraints.hosting == "single_vm")
        let isMedia = needs.entities.contains { $0.binary && Words.nouns($0.name).last == fact.key.subject }
        guard oneServer, !isMedia else { return nil }
        return Diagnostic(
            .lossOutOfReach,
            "No loss of \(fact.key.subject.map(Wording.spaced) ?? "data") is beyond one server, whose disk can die",
            at: .fact(key: fact.key.rawValue, fact.span),
            explanation: general >= 86_400_000
                ? "The rest may lose a day, this may lose nothing: it needs a copy elsewhere in each commit." : nil,
            fixes: [Fix("Allow a second server, or a managed database with a synchronous standby")])
    }

    private func peakBelowMean(_ needs: Requirements) -> Diagnostic? {
        for fact in needs.facts where fact.key.measure == "peak_rps" && fact.conflict == nil {
            let mean = fact.key.rawValue.dropLast("peak_rps".count) + "mean_rps"
            guard let low = stated(FactKey(rawValue: String(mean)), needs), fact.when == low.when,
                let high = fact.quantity?.canonical, let average = low.quantity?.canonical, high < average * 0.99
            else { continue }
            return Diagnostic(
                .peakBelowMean, "Peak '\(fact.quote)' is below the mean '\(low.quote)'",
                at: .fact(key: fact.key.rawValue, fact.span),
                notes: [Note("the mean stands here", at: .fact(key: low.key.rawValue, low.span))],
                fixes: [Fix("Say which of the two is the busiest time, and in which unit")])
        }
        return nil
    }

    /// A budget below the smallest machine, or below the instances that the load keeps busy.
    private func poverty(_ needs: Requirements) -> Diagnostic? {
        guard let fact = stated("budget.monthly", needs), let stated = fact.quantity,
            case .recurringMoney(let currency) = stated.unit.dimension,
            let budget = ExchangeRates.standard.convert(stated.canonical, from: currency, to: "EUR")
        else { return nil }
        let mean = needs.ledger["load.mean_rps"]?.canonical ?? 0
        let machines = max(1, (mean / Self.requestsPerMachine).rounded(.up))
        let market = RoughPrices.plain.market
        guard let price = PriceBook.standard.monthly(machines: machines, cpu: 4, memory: 8, at: market),
            budget < price.typical * 0.5
        else { return nil }
        return Diagnostic(
            .budgetBelowFloor,
            "Budget '\(fact.quote)' is below the \(Self.plain(machines)) small machine\(machines == 1 ? "" : "s") that an ordinary day keeps busy",
            at: .fact(key: fact.key.rawValue, fact.span),
            explanation:
                "They cost about EUR \(Self.plain(price.typical.rounded())) a month at a plain host (\(price.source), \(price.date)).",
            fixes: [Fix("Raise the budget, or state a smaller load")])
    }

    private func pastDeadline(_ needs: Requirements) -> Diagnostic? {
        guard let fact = stated("quality.latency_ms", needs) ?? stated("quality.latency_p95_ms", needs),
            let limit = fact.quantity?.canonical, limit <= 0
        else { return nil }
        return Diagnostic(
            .latencyOutOfReach, "Latency '\(fact.quote)' leaves no time to answer at all",
            at: .fact(key: fact.key.rawValue, fact.span), fixes: [Fix("State a limit above the network's round trip")])
    }

    private func stated(_ key: FactKey, _ needs: Requirements) -> Fact? {
        needs.facts.first { $0.key == key && $0.conflict == nil && $0.number != nil }
    }

    /// Published for a single instance, and the best published for any service (AWS agreements, read 2023-01 and 2024-12).
    private static let oneMachine = 0.995
    private static let anything = 0.99999
    /// Requests with database work that a machine of four processors serves at full load.
    private static let requestsPerMachine = 800.0

    private static func percent(_ share: Double) -> String { plain((share * 1e9).rounded() / 1e7) + " %" }

    private static func plain(_ value: Double) -> String { ((value * 1e5).rounded() / 1e5).formattedPlainly }
}
