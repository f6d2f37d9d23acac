import DesignModel
import Knowledge

/// Mean, peak, reads and writes of the whole system, summed over its kinds of traffic where no total is stated.
struct SystemRates {
    let wording: Wording
    let match: SubjectMatch

    func apply(to sums: inout Arithmetic) {
        sum(&sums)
        if !sums.has("load.peak_factor"), sums.has("load.mean_rps") != sums.has("load.peak_rps") {
            sums.assume(
                "load.peak_factor", LoadDefaults.peakFactor.value, .ratio,
                "the brief names no busy hour of \(wording.actors) in figures; \(LoadDefaults.peakFactor.source)",
                affects: ["deployment", "capacity"])
        }
        PeakFactors().apply(to: &sums)
        if let peak = sums.canonical("load.peak_rps"), let factor = sums.canonical("load.peak_factor"), factor > 0 {
            sums.derive(
                "load.mean_rps", peak / factor, .perSecond, "load.peak_rps ÷ load.peak_factor",
                from: ["load.peak_rps", "load.peak_factor"])
        }
        divide(&sums)
    }

    /// People's requests at their own peak, plus every stated flow that callers send.
    private func sum(_ sums: inout Arithmetic) {
        guard !sums.has("load.peak_rps") else { return }
        if sums.has("load.mean_rps") { return outgrow(&sums) }
        Presence(wording: wording).apply(to: &sums)
        complete(&sums)
        let people = "load.people.mean_rps"
        if sums.has(people), !sums.has("load.people.peak_rps") {
            sums.assume(
                "load.people.peak_factor", LoadDefaults.peakFactor.value, .ratio,
                "when \(wording.actors) crowd together is not said in figures; \(LoadDefaults.peakFactor.source)",
                affects: ["deployment"])
            PeakFactors().apply(to: &sums)
        }
        if let mean = sums.canonical(people) {
            sums.derive(
                "load.mean_rps", mean, .perSecond, people, from: [people],
                meaning: "mean rate of requests on an ordinary day")
        }
        total(&sums)
    }

    /// A total that one of its own flows exceeds was meant of something smaller; the flows decide.
    private func outgrow(_ sums: inout Arithmetic) {
        let factor = sums.canonical("load.peak_factor") ?? LoadDefaults.peakFactor.value
        let mean = sums.canonical("load.mean_rps") ?? 0
        let stated = sums.ledger.entries.filter { entry in
            entry.name.hasSuffix("_rps") && FactKey(rawValue: entry.name).subject != nil
                && isCallersPeak(entry.name.replacing(".mean_rps", with: ".peak_rps"), sums)
        }
        guard stated.contains(where: { $0.quantity.canonical > mean * factor }) else { return }
        complete(&sums)
        total(&sums)
    }

    private func total(_ sums: inout Arithmetic) {
        let peaks = sums.ledger.entries.map(\.name).filter { isCallersPeak($0, sums) }
        guard !peaks.isEmpty else { return }
        let total = peaks.reduce(0) { $0 + (sums.canonical($1) ?? 0) }
        let bound: Bound? = peaks.contains { sums.ledger[$0]?.bound == .max } ? .max : nil
        sums.derive(
            "load.peak_rps", total, .perSecond, peaks.joined(separator: " + "), from: peaks, bound: bound,
            meaning: "peak rate of requests over the whole system")
    }

    /// A flow with a mean alone gets its peak: things send evenly, people crowd together.
    private func complete(_ sums: inout Arithmetic) {
        for mean in sums.ledger.entries.map(\.name) where mean.hasSuffix(".mean_rps") {
            let peak = String(mean.dropLast("mean_rps".count)) + "peak_rps"
            guard !sums.has(peak), !isVisit(mean, sums), isCallersPeak(peak, sums), let quantity = sums.ledger[mean]
            else { continue }
            if case .derived(_, let inputs) = quantity.provenance, inputs.first?.hasPrefix("data.") ?? false {
                sums.derive(peak, quantity.value, quantity.unit, mean, from: [mean])
                continue
            }
            sums.assume(
                "load.flow.peak_factor", LoadDefaults.peakFactor.value, .ratio,
                "the brief gives days and no busy hour for some of what \(wording.actors) do; \(LoadDefaults.peakFactor.source)",
                affects: ["deployment", "capacity"])
            guard let factor = sums.canonical("load.flow.peak_factor") else { continue }
            sums.derive(
                peak, quantity.value * factor, quantity.unit, "\(mean) × load.flow.peak_factor",
                from: [mean, "load.flow.peak_factor"])
        }
    }

    private func isVisit(_ name: String, _ sums: Arithmetic) -> Bool {
        if name == "load.people.mean_rps" { return true }
        guard case .derived(_, let inputs)? = sums.ledger[name]?.provenance else { return false }
        return inputs.first == "load.daily_active_users"
    }

    /// Peaks of traffic that arrives at the front door; not of nightly batches and not of calls we make ourselves.
    private func isCallersPeak(_ name: String, _ sums: Arithmetic) -> Bool {
        guard name.hasPrefix("load."), name.hasSuffix(".peak_rps") else { return false }
        let owner = name.dropLast("peak_rps".count)
        if sums.has(owner + "window_rps") { return false }
        guard let subject = FactKey(rawValue: name).subject else { return false }
        guard subject != "people", let position = match.best(for: subject, measure: "peak_rps") else {
            return true
        }
        return match.flows[position].kind != .job && !isPartOfPeople(name, sums)
    }

    /// Openings of the app are already counted in the requests of people.
    private func isPartOfPeople(_ name: String, _ sums: Arithmetic) -> Bool {
        guard case .derived(_, let inputs)? = sums.ledger["load.people.mean_rps"]?.provenance else { return false }
        let mean = name.dropLast("peak_rps".count) + "mean_rps"
        return inputs.contains(String(mean))
    }

    /// What changes something, at the peak.
    private func divide(_ sums: inout Arithmetic) {
        let writes = sums.ledger.entries.map(\.name).filter { isCallersPeak($0, sums) && changes($0) }
        let known = writes.reduce(0) { $0 + (sums.canonical($1) ?? 0) }
        guard let peak = sums.canonical("load.peak_rps") else { return }
        if !sums.has("load.read_fraction"), !writes.isEmpty, known >= peak * 0.02, known <= peak * 1.001 {
            sums.derive(
                "load.read_fraction", max(0, 1 - known / peak), .fraction,
                "1 − (\(writes.joined(separator: " + "))) ÷ load.peak_rps", from: writes + ["load.peak_rps"])
        }
        sums.assume(
            "load.read_fraction", LoadDefaults.readFraction.value, .fraction,
            "the brief does not say how much of the \(wording.entity) traffic changes something; \(LoadDefaults.readFraction.source)"
        )
        guard let reads = sums.canonical("load.read_fraction") else { return }
        sums.derive(
            "load.peak_write_rps", peak * (1 - reads), .perSecond, "load.peak_rps × (1 − load.read_fraction)",
            from: ["load.peak_rps", "load.read_fraction"], meaning: "writes at the peak")
    }

    private func changes(_ name: String) -> Bool {
        guard let subject = FactKey(rawValue: name).subject,
            let position = match.best(for: subject, measure: "peak_rps")
        else { return false }
        return match.flows[position].kind == .write || match.flows[position].kind == .stream
    }
}
