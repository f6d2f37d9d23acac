import Glibc
import Simulation

/// Where values lie on an axis, and which of them are written down.
struct ChartScale {
    let low: Double
    let high: Double
    let isLogarithmic: Bool
    let ticks: [Double]

    /// From zero to a round number above the largest value, in round steps.
    init(upTo most: Double, steps: Int = 6) {
        let step = Self.round(max(most, 1e-9) / Double(steps))
        let count = Int((max(most, 1e-9) / step).rounded(.up))
        ticks = (0...count).map { Double($0) * step }
        (low, high, isLogarithmic) = (0, Double(count) * step, false)
    }

    /// Whole powers of ten around the values, the halves between them where there is room.
    init(logarithmicFrom least: Double, to most: Double) {
        let bottom = log10(max(least, 1e-7)).rounded(.down)
        let top = max(bottom + 1, log10(max(most, 1e-6)).rounded(.up))
        let whole = (0...Int(top - bottom)).map { pow(10, bottom + Double($0)) }
        ticks = whole.count > 3 ? whole : whole.flatMap { $0 < pow(10, top) * 0.99 ? [$0, $0 * 2, $0 * 5] : [$0] }
        (low, high, isLogarithmic) = (pow(10, bottom), pow(10, top), true)
    }

    /// The share of the axis below a value, within its ends.
    func place(_ value: Double) -> Double {
        let share =
            isLogarithmic ? log(max(value, low) / low) / log(high / low) : (value - low) / max(high - low, 1e-12)
        return min(1, max(0, share))
    }

    /// 1, 2, 2.5 or 5 times a power of ten, not below the value.
    private static func round(_ value: Double) -> Double {
        let power = pow(10, log10(value).rounded(.down))
        return [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= value * 0.999_999 } ?? value
    }
}

extension Chart.Measure {
    func words(_ value: Double) -> String {
        switch self {
        case .time: value == 0 ? "0" : value.asTime
        case .share: "\((value * 100).grouped) %"
        case .plain(let unit): value.grouped + unit
        }
    }
}
