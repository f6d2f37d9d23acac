import DesignModel

/// Picks, where a key has several figures, the one to design for: the largest load within the horizon, the strictest promise.
struct FigureChooser {
    let horizon: Horizon

    /// The figure to design for and, where the brief gives an earlier one too, the figure at launch.
    func choose(_ facts: [Fact]) -> (design: Fact, launch: Fact?)? {
        let numbers = facts.filter { $0.number != nil }
        guard let first = numbers.first else { return nil }
        let within = numbers.filter { (horizon.offset(of: $0.when) ?? 0) <= horizon.reach }
        let candidates = within.isEmpty ? numbers : within
        let design = candidates.reduce(candidates[0]) { isPreferred($1, to: $0) ? $1 : $0 }
        let early = numbers.filter { horizon.offset(of: $0.when) == 0 && $0.when != nil }
        let launch = early.min { ($0.quantity?.canonical ?? 0) < ($1.quantity?.canonical ?? 0) }
        guard let launch, launch != design, first.conflict == nil else { return (design, nil) }
        return (design, launch)
    }

    /// Latency, loss and repair times: the smaller binds. Everything else: the larger.
    private func isPreferred(_ fact: Fact, to other: Fact) -> Bool {
        guard let mine = fact.quantity?.canonical, let theirs = other.quantity?.canonical else { return false }
        let measure = fact.key.measure
        let smallerBinds = measure.hasSuffix("_ms") || measure.hasSuffix("_minutes") || fact.key.family == "budget"
        return smallerBinds ? mine < theirs : mine > theirs
    }
}
