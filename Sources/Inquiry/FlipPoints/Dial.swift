import DesignModel

/// One figure of the requirements that can be turned up and down, with the values worth trying in order.
///
/// Values lie on a lattice of the figures that people say: 160 in every power of ten, one or two percent apart (whole numbers
/// for heads, nines for promises).
struct Dial {
    let name: String
    let unit: Unit
    let now: Double
    private let scale: Scale

    private enum Scale {
        /// The same figures in every decade.
        case digits(range: ClosedRange<Double>)
        case whole(range: ClosedRange<Double>)
        /// Shares just below one, by what is missing to it.
        case nines
    }

    /// Nil where the figure is none that people state or measure.
    init?(_ entry: LedgerEntry) {
        name = entry.name
        unit = entry.quantity.unit
        now = entry.quantity.value
        guard let scale = Self.scale(entry) else { return nil }
        self.scale = scale
    }

    /// The positions to look at first, from the one nearest to now outwards: near, far, and the end of what is plausible.
    func marks(up: Bool) -> [Int] {
        let start = place(now)
        let end = up ? bounds.upperBound : bounds.lowerBound
        let steps: [Int]
        switch scale {
        case .digits: steps = [Decades.count / 2, Decades.count * 2]
        case .whole: steps = [max(1, start / 2), start * 4]
        case .nines: steps = [Decades.count / 2]
        }
        let places = steps.map { up ? start + $0 : start - $0 }.filter { up ? $0 < end : $0 > end }
        let isEndBeyond = up ? end > start : end < start
        return isEndBeyond ? places + [end] : []
    }

    /// The position of a value on the lattice, the nearest where it lies between two.
    func place(_ value: Double) -> Int {
        switch scale {
        case .digits: value > 0 ? Decades.place(value) : bounds.lowerBound - 1
        case .whole: Int(value.rounded())
        case .nines: -Decades.place(max(1e-6, 1 - value * unit.factor))
        }
    }

    /// The value at a position, in the unit of the figure.
    func value(_ place: Int) -> Double {
        place == self.place(now) ? now : onLattice(place)
    }

    /// The same without regard to today's value, which may lie between two places.
    func onLattice(_ place: Int) -> Double {
        switch scale {
        case .digits: Decades.value(place)
        case .whole: Double(place)
        case .nines: Self.trimmed((1 - Decades.value(-place)) / unit.factor)
        }
    }

    private var bounds: ClosedRange<Int> {
        switch scale {
        case .digits(let range): Decades.place(range.lowerBound)...Decades.place(range.upperBound)
        case .whole(let range): Int(range.lowerBound)...Int(range.upperBound)
        case .nines: place(0.9 / unit.factor)...place(0.99999 / unit.factor)
        }
    }

    /// A value that hardly differs from one, to see whether a decision turns just beyond it; nil where there is none.
    func nudged(_ value: Double, up: Bool) -> Double? {
        switch scale {
        case .digits: value > 0 ? value * (up ? 1 + 6e-4 : 1 - 6e-4) : 1e-6
        case .whole: nil
        case .nines: (up ? 1 : -1) * (1 - value * unit.factor) * 6e-4 / unit.factor + value
        }
    }

    /// Without the dust that binary fractions leave.
    private static func trimmed(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
}

extension Dial {
    private static func scale(_ entry: LedgerEntry) -> Scale? {
        let key = FactKey(rawValue: entry.name)
        let now = entry.quantity.value
        switch (key.family, key.measure) {
        case ("team", "count"):
            return isSummed(entry) ? nil : .whole(range: 1...max(50, now))
        case ("team", "size"): return .whole(range: 1...max(200, now))
        case ("tenancy", "count"): return .digits(range: 1...max(100_000, now * 100))
        case ("budget", "monthly"): return now > 0 ? .digits(range: now / 100...now * 100) : nil
        case ("quality", "availability"): return .nines
        case ("quality", "rpo_minutes"), ("quality", "rto_minutes"):
            let minute = 60_000 / entry.quantity.unit.factor
            return .digits(range: minute / 10...max(now, minute * 30_000))
        case ("load", "peak_factor"): return isSummed(entry) ? nil : .digits(range: 1...max(100, now))
        case ("load", let measure), ("data", let measure):
            guard turned.contains(measure), now > 0, key.subject == nil || !isSummed(entry) else { return nil }
            return .digits(range: now / 1000...now * 10_000)
        default: return nil
        }
    }

    /// Figures that follow from others turn with those; of them only the whole load is one that people watch.
    private static func isSummed(_ entry: LedgerEntry) -> Bool {
        if case .derived = entry.quantity.provenance { return true }
        return false
    }

    private static let turned: Set<String> = [
        "peak_rps", "peak_write_rps", "daily_active_users", "registered_users", "concurrent_users",
        "concurrent_connections", "count", "fanout", "burst_items", "bytes_per_month", "total_bytes",
    ]
}
