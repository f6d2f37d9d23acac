import DesignModel
import Knowledge

/// Peak from mean and factor, factor from peak and mean; for each kind of traffic and for the whole.
struct PeakFactors {
    func apply(to sums: inout Arithmetic) {
        for owner in owners(sums.ledger) {
            let (mean, peak, factor) = (owner + "mean_rps", owner + "peak_rps", owner + "peak_factor")
            if let high = sums.canonical(peak), let low = sums.canonical(mean), low > 0, high >= low {
                sums.derive(factor, high / low, .ratio, "\(peak) ÷ \(mean)", from: [peak, mean])
            } else if let low = sums.canonical(mean), let times = sums.canonical(factor) {
                let (value, unit) = RateUnit.readable(low * times)
                sums.derive(peak, value, unit, "\(mean) × \(factor)", from: [mean, factor])
            }
        }
    }

    private func owners(_ ledger: Ledger) -> [String] {
        var seen: Set<String> = []
        return ledger.entries.compactMap { entry in
            let name = entry.name
            guard name.hasPrefix("load.") else { return nil }
            for ending in ["mean_rps", "peak_rps", "peak_factor"] where name.hasSuffix("." + ending) {
                let owner = String(name.dropLast(ending.count))
                return seen.insert(owner).inserted ? owner : nil
            }
            return nil
        }
    }
}
