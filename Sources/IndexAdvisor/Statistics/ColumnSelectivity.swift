/// The share of a table's rows that a comparison with one column keeps, as the planner estimates it.
extension ColumnStatistics {
    private static let smallest = 1e-10

    var commonSum: Double { common.reduce(0) { $0 + $1.fraction } }

    /// `column = literal` (`var_eq_const`).
    func equals(_ value: Value?) -> Double {
        guard let value else { return equalsUnknown }
        if isUnique { return 1 / max(1, distinct / max(1e-9, 1 - nullFraction)) }
        if let found = common.first(where: { $0.value == value }) { return found.fraction }
        let others = distinct - Double(common.count)
        var share = max(0, 1 - commonSum - nullFraction)
        if others > 1 { share /= others }
        if let least = common.last?.fraction, share > least { share = least }
        return max(Self.smallest, share)
    }

    /// `column = something that is known only while the query runs` (`var_eq_non_const`).
    var equalsUnknown: Double {
        if isUnique { return 1 / max(1, distinct / max(1e-9, 1 - nullFraction)) }
        var share = (1 - nullFraction) / max(1, distinct)
        if let most = common.first?.fraction, share > most { share = most }
        return share
    }

    /// `column < literal`, or `>` when `above`; a third where nothing is known (`scalarineqsel`).
    func compares(_ value: Value?, above: Bool) -> Double {
        guard case .number(let bound)? = value, !(histogram.isEmpty && common.isEmpty) else { return 1.0 / 3 }
        let listed = common.reduce(0.0) { sum, entry in
            guard case .number(let number) = entry.value else { return sum }
            return sum + ((above ? number > bound : number < bound) ? entry.fraction : 0)
        }
        let rest = max(0, 1 - commonSum - nullFraction)
        return max(Self.smallest, min(1, listed + rest * inHistogram(bound, above: above)))
    }

    private func inHistogram(_ bound: Double, above: Bool) -> Double {
        guard histogram.count > 1 else { return 0.5 }
        let count = Double(histogram.count - 1)
        var below: Double
        if bound <= histogram[0] {
            below = 0
        } else if bound >= histogram[histogram.count - 1] {
            below = 1
        } else {
            let upper = histogram.firstIndex { $0 > bound } ?? histogram.count - 1
            let (low, high) = (histogram[upper - 1], histogram[upper])
            below = (Double(upper - 1) + (high > low ? (bound - low) / (high - low) : 0.5)) / count
        }
        // Beyond the known bounds the planner still allows for a hundredth of a bucket.
        let edge = 0.01 / count
        below = min(1 - edge, max(edge, below))
        return above ? 1 - below : below
    }
}
