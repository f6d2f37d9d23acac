import DesignModel
import Knowledge

/// Load at the end of the horizon, where the brief gives growth and no later figure.
struct Growth {
    let wording: Wording
    let horizon: Horizon

    func apply(to sums: inout Arithmetic) {
        let later = sums.facts.all.contains {
            ($0.key.family == "load" || $0.key.family == "data")
                && (horizon.offset(of: $0.when) ?? 0) > 0
        }
        guard sums.has("load.peak_rps"), !later else { return }
        sums.assume(
            "load.growth_per_year", LoadDefaults.growthPerYear.value, .fraction,
            "whether \(wording.actors) become more is not said; \(LoadDefaults.growthPerYear.source)",
            affects: ["deployment", "capacity"])
        let why: Prose =
            "figures are projected to the end of the first year after launch, the least that \(wording.name) is sized for"
        let months = Quantity(horizon.reach, .months, nil, .assumed(why: why.template))
        sums.ledger.enter(LedgerEntry("horizon", months, meaning: "how far ahead the design looks"))
        for name in ["load.peak_rps", "load.peak_write_rps"] { grow(name, &sums) }
    }

    private func grow(_ name: String, _ sums: inout Arithmetic) {
        guard let now = sums.canonical(name), let rate = sums.canonical("load.growth_per_year") else { return }
        let years = horizon.reach / 12
        let factor = Self.power(1 + max(0, rate), years)
        sums.derive(
            name + ".horizon", now * factor, .perSecond, "\(name) × (1 + load.growth_per_year) ^ (horizon ÷ 12 months)",
            from: [name, "load.growth_per_year", "horizon"],
            meaning: Meaning.of(FactKey(rawValue: name)) + " at the end of the horizon")
    }

    /// Powers for horizons of one to three years, whole years compounded and the rest pro rata.
    private static func power(_ base: Double, _ years: Double) -> Double {
        var result = 1.0
        for _ in 0..<Int(years) { result *= base }
        return result * (1 + (base - 1) * (years - years.rounded(.down)))
    }
}
