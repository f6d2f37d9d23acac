import DesignModel

extension Appraisal {
    /// Enters a passage's figures under the operation's name.
    mutating func enter(_ passage: Passage, _ operation: Operation, _ forecast: inout OperationForecast) {
        let name = "latency.\(operation.id)."
        if operation.kind != .job, passage.law.mean.isFinite, passage.law.mean > 0 {
            let quantile = operation.latency?.percentile ?? 0.95
            forecast.meanLatency = derive(
                name + "mean", passage.law.mean, .milliseconds, "waiting and service of every step on the path",
                from: passage.inputs, "mean answer of \(operation.id) at the front door")
            forecast.tailLatency = derive(
                name + Self.label(quantile), passage.law.quantile(quantile), .milliseconds,
                "percentile of the sum of all steps, from its transform; percentiles of steps do not add up",
                from: [name + "mean"] + passage.inputs, "\(Self.label(quantile)) of \(operation.id) at the front door")
            forecast.steps = passage.steps.map { step($0, passage, operation, quantile) }
        } else if !passage.law.mean.isFinite {
            leaveUnknown("latency of \(operation.id): an element on its path is overloaded")
        }
        guard !passage.domains.isEmpty else { return }
        let parts = passage.domains.keys.sorted()
        forecast.availability = deriveAvailability(
            "availability.\(operation.id)", Availability.serial(parts.map { passage.domains[$0] ?? 1 }), parts,
            "share of time in which \(operation.id) can work")
        let rest = passage.excused.keys.sorted().filter { passage.domains[$0] == nil }
        guard !rest.isEmpty else { return }
        let whole = parts.map { passage.domains[$0] ?? 1 } + rest.map { passage.excused[$0] ?? 1 }
        forecast.fullAvailability = deriveAvailability(
            "availability.\(operation.id).full", Availability.serial(whole), parts + rest,
            "share of time in which \(operation.id) works without falling back")
    }

    /// One element's part of the path, with the share of the promise that its mean earns it.
    private mutating func step(
        _ part: Passage.Step, _ passage: Passage, _ operation: Operation, _ quantile: Double
    ) -> PathStep {
        let name = "latency.\(operation.id).at.\(part.element)"
        var step = PathStep(
            element: part.element,
            mean: derive(
                name, part.law.mean, .milliseconds, "waiting and service in all its calls", from: passage.inputs,
                "mean time of \(operation.id) at \(part.element)"),
            tail: derive(
                name + ".tail", part.law.quantile(quantile), .milliseconds, "percentile of this step alone",
                from: [name], "\(Self.label(quantile)) of \(operation.id) at \(part.element)"))
        if let limit = operation.latency?.limit.canonical, limit > 0 {
            step.budget = derive(
                name + ".budget", limit * part.law.mean / passage.law.mean, .milliseconds,
                "time promised × this step's share of the mean", from: [operation.latency?.limit.name, name],
                "what \(operation.id) may spend at \(part.element)")
        }
        return step
    }

    private mutating func deriveAvailability(_ name: String, _ value: Double, _ parts: [String], _ meaning: String)
        -> Quantity
    {
        let formula = "product over what all has to be up; a floor from commitments, not a prediction"
        let quantity = Quantity(
            (value * 1e6).rounded() / 1e6, .fraction, nil,
            .derived(formula: formula, inputs: parts.map { "availability.part.\($0)" }), name: name)
        return assessment.ledger.enter(LedgerEntry(name, quantity, meaning: meaning))
    }

    /// `p95`, `p99`, `p999`.
    static func label(_ quantile: Double) -> String {
        let thousandths = Int((quantile * 1000).rounded())
        return thousandths % 10 == 0 ? "p\(thousandths / 10)" : "p\(thousandths)"
    }

    /// Requests in progress at the peak: arrivals times stay, without those that only wait on a held connection.
    mutating func countInFlight() {
        for position in assessment.components.indices {
            let id = assessment.components[position].component
            guard let station = stations[id], let taken = station.taken, taken.isFinite else { continue }
            assessment.components[position].inFlight = derive(
                "capacity.\(id).in_flight", LittlesLaw.inside(arrivals: station.arrivals, time: taken / 1000), .count,
                station.isEventDriven
                    ? "arrivals × processor time: a held connection waits without a worker (Little)"
                    : "arrivals × mean stay (Little)", from: ["capacity.\(id).arrivals"],
                "requests in progress in \(id)")
        }
    }
}
