import DesignModel

/// What is full first, and soon.
struct CapacityObjections {
    private let docket: Docket

    init(_ docket: Docket) { self.docket = docket }

    var all: [Objection] { docket.assessment.limits.prefix(2).compactMap(limit) + unknowns }

    private func limit(_ limit: LoadLimit) -> Objection? {
        let multiple = limit.multiple.value
        guard multiple < 4 else { return nil }
        var objection = Objection(
            limit.element, multiple < 1 ? 98 : 20 + 55 / multiple,
            "\(limit.element) is full at \(limit.multiple.bare) times the planned peak")
        objection.evidence = ["multiple = \(limit.multiple.withSource)"]
        if let reached = limit.reached {
            objection.evidence.append("growth as stated reaches it after \(reached.withSource)")
        }
        objection.evidence.append("to widen it: \(docket.cited.words(limit.remedy))")
        objection.settledBy =
            "A load test of \(limit.element) at \(limit.multiple.bare) times the peak, before the day on which it is needed."
        return objection
    }

    private var unknowns: [Objection] {
        guard !docket.assessment.unknowns.isEmpty else { return [] }
        var objection = Objection("assessment", 30, "Not everything could be computed")
        objection.evidence = Array(docket.assessment.unknowns.prefix(4))
        objection.settledBy = "Give the figures that are named, and run it again."
        return [objection]
    }
}

/// Promises that are missed, or kept with nothing to spare.
struct PromiseObjections {
    private let docket: Docket

    init(_ docket: Docket) { self.docket = docket }

    var all: [Objection] { [slowest, weakest].compactMap(\.self) }

    private var slowest: Objection? {
        let timed = docket.assessment.operations.compactMap { forecast -> (OperationForecast, Double)? in
            guard let tail = forecast.tailLatency, let limit = forecast.target?.limit, limit.canonical > 0 else {
                return nil
            }
            return (forecast, tail.canonical / limit.canonical)
        }
        guard let (forecast, share) = timed.max(by: { $0.1 < $1.1 }), share > 0.6 else { return nil }
        guard let tail = forecast.tailLatency, let limit = forecast.target?.limit else { return nil }
        var objection = Objection(
            "operations.\(forecast.operation)", share > 1 ? 95 : 20 + 40 * share,
            share > 1
                ? "\(forecast.operation) misses its promise of \(limit.bare)"
                : "\(forecast.operation) keeps its promise of \(limit.bare) with little to spare")
        objection.evidence = ["slow end computed = \(tail.withSource)", "promised = \(limit.withSource)"]
        let longest = forecast.steps.max { $0.mean.canonical < $1.mean.canonical }
        if let longest {
            objection.evidence.append("most of it is spent in \(longest.element): \(longest.mean.bare) on average")
        }
        objection.settledBy =
            "Measure \(forecast.operation) under the planned peak: the processor times are assumed until then."
        return objection
    }

    private var weakest: Objection? {
        guard let next = docket.assessment.nextNine else { return nil }
        let promises = docket.design.objectives.compactMap { objective -> Double? in
            objective.indicator == .availability ? objective.target.canonical : nil
        }
        let promised = promises.max() ?? 0.99
        let isMissed = next.today.canonical < promised
        var objection = Objection(
            "operations.\(next.operation)", isMissed ? 88 : 35,
            isMissed
                ? "\(next.operation) works \(next.today.bare) of the time, less than the best promise made"
                : "\(next.operation) is the first to be down: it works \(next.today.bare) of the time")
        objection.evidence = ["availability computed = \(next.today.withSource)"]
        objection.evidence += next.steps.prefix(3).map { step in
            let price = step.monthly.map { ", \($0.bare)" } ?? ""
            return "\(docket.cited.words(step.change)) brings it to \(step.availability.bare)\(price)"
        }
        objection.settledBy =
            "Ask those who use \(next.operation) what an hour without it costs them, and compare it with \(next.monthly?.bare ?? "the price of these steps")."
        return objection
    }
}

/// The bill against the budget, and against the same design elsewhere.
struct BillObjections {
    private let docket: Docket

    init(_ docket: Docket) { self.docket = docket }

    var all: [Objection] { [budget, elsewhere].compactMap(\.self) }

    private var monthly: Quantity? { docket.assessment.ledger["cost.monthly"] }

    private var budget: Objection? {
        guard let monthly, let budget = docket.quantity("budget.monthly"), budget.canonical > 0,
            budget.unit.dimension == monthly.unit.dimension
        else { return nil }
        let share = monthly.canonical / budget.canonical
        guard share > 0.7 else { return nil }
        var objection = Objection(
            "cost.monthly", share > 1 ? 92 : 30 + 30 * share,
            share > 1 ? "The bill passes the budget" : "The bill leaves little of the budget")
        objection.evidence = ["cost.monthly = \(monthly.withSource)", "budget.monthly = \(budget.withSource)"]
        objection.evidence += largest(2)
        objection.settledBy = "A quotation for the largest lines, and a word with whoever set the budget."
        return objection
    }

    private func largest(_ count: Int) -> [String] {
        let lines = docket.assessment.costs.sorted { $0.monthly.canonical > $1.monthly.canonical }
        return lines.prefix(count).map { "\($0.item): \($0.monthly.bare)" }
    }

    private var elsewhere: Objection? {
        guard let monthly, monthly.canonical > 0 else { return nil }
        let whole = docket.assessment.elsewhere.filter {
            $0.missing.isEmpty && $0.monthly.unit.dimension == monthly.unit.dimension
        }
        guard let least = whole.min(by: { $0.monthly.canonical < $1.monthly.canonical }) else { return nil }
        let saved = 1 - least.monthly.canonical / monthly.canonical
        guard saved > 0.2 else { return nil }
        var objection = Objection(
            "sites", 15 + 50 * saved,
            "The same design costs \(least.monthly.bare) at \(least.provider) in \(least.region)")
        objection.evidence = ["here: cost.monthly = \(monthly.withSource)"] + largest(2)
        objection.settledBy =
            "Compare what \(least.provider) does not do for that price, support and location of data first, with the difference."
        return objection
    }
}
