import DesignModel

extension Appraisal {
    /// Enters a passage's figures under the operation's name.
    mutating func enter(_ passage: Passage, _ operation: Operation, _ forecast: inout OperationForecast) {
        let name = "latency.\(operation.id)."
        if operation.kind != .job, passage.chain.mean.isFinite, passage.chain.mean > 0 {
            let quantile = operation.latency?.percentile ?? 0.95
            forecast.meanLatency = derive(
                name + "mean", passage.chain.mean, .milliseconds, "waiting and service of every step on the path",
                from: passage.inputs, "mean answer of \(operation.id) at the front door")
            forecast.tailLatency = derive(
                name + Self.label(quantile), passage.chain.quantile(quantile), .milliseconds,
                "approximately: gamma distribution with the path's mean and variance",
                from: [name + "mean"] + passage.inputs, "\(Self.label(quantile)) of \(operation.id) at the front door")
        } else if !passage.chain.mean.isFinite {
            leaveUnknown("latency of \(operation.id): an element on its path is overloaded")
        }
        guard !passage.domains.isEmpty else { return }
        let parts = passage.domains.keys.sorted()
        forecast.availability = deriveAvailability(
            "availability.\(operation.id)", Availability.serial(parts.map { passage.domains[$0] ?? 1 }), parts,
            "share of time in which \(operation.id) can work")
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

    /// Requests in progress at the peak: arrivals times stay.
    mutating func countInFlight() {
        for position in assessment.components.indices {
            let id = assessment.components[position].component
            guard let station = stations[id], let stay = station.stay, stay.isFinite else { continue }
            assessment.components[position].inFlight = derive(
                "capacity.\(id).in_flight", LittlesLaw.inside(arrivals: station.arrivals, time: stay / 1000), .count,
                "arrivals × mean stay (Little)", from: ["capacity.\(id).arrivals"], "requests in progress in \(id)")
        }
    }
}
