/// The time of steps taken one after the other, as a law and not only as moments: every step is an exponential time that
/// happens with some chance, as a call that is made half the time or a wait that one request in three meets.
///
/// Its percentiles are exact for the model up to eight digits of probability: the transform of a sum is the product of the
/// transforms, and it is inverted numerically (Abate, Whitt, ORSA Journal on Computing 1995). Percentiles never add up.
public struct PathLaw: Sendable, Hashable {
    private struct Phase: Sendable, Hashable {
        var mean: Double
        var chance: Double
    }

    private var phases: [Phase] = []
    public private(set) var mean = 0.0

    public init() {}

    /// One exponential step.
    public init(mean step: Double) { add(mean: step) }

    /// Adds an exponential step that is taken so many times on average; a broken number is whole steps and a chance.
    public mutating func add(mean step: Double, times: Double = 1) {
        guard step > 0, times > 0 else { return }
        mean += step * times
        guard step.isFinite, mean.isFinite else { return }
        let whole = Int(min(200, times.rounded(.down)))
        // Beyond two hundred equal steps what is left over hardly varies; it is spread over those that count.
        let mean = times > 201 ? step * times / 200 : step
        for _ in 0..<whole { phases.append(Phase(mean: mean, chance: 1)) }
        let rest = times > 201 ? 0 : times - Double(whole)
        if rest > 1e-9 { phases.append(Phase(mean: step, chance: rest)) }
    }

    /// Adds all steps of another law, so many times.
    public mutating func add(_ other: PathLaw, times: Double = 1) {
        guard other.mean.isFinite else { return mean = .infinity }
        for phase in other.phases {
            if phase.chance == 1 {
                add(mean: phase.mean, times: times)
            } else {
                addChances(phase, times: times)
            }
        }
    }

    /// Steps that happen by chance stay separate: each time has its own chance.
    private mutating func addChances(_ phase: Phase, times: Double) {
        var left = min(times, 200)
        while left > 1e-9 {
            let chance = phase.chance * min(1, left)
            phases.append(Phase(mean: phase.mean, chance: chance))
            mean += phase.mean * chance
            left -= 1
        }
    }

    /// Adds an exponential step that is taken with a chance.
    public mutating func add(mean step: Double, chance: Double) {
        guard step.isFinite else { return mean = .infinity }
        guard step > 0, chance > 0 else { return }
        mean += step * min(1, chance)
        phases.append(Phase(mean: step, chance: min(1, chance)))
    }

    /// The chance to take longer.
    public func tail(_ time: Double) -> Double {
        guard mean.isFinite else { return 1 }
        guard time > 0, !phases.isEmpty else { return 0 }
        return min(1, max(0, 1 - Self.euler(time, distribution)))
    }

    /// The time that a share `quantile` stays under.
    public func quantile(_ quantile: Double) -> Double {
        guard mean.isFinite else { return .infinity }
        guard !phases.isEmpty, tail(mean * 1e-9) > 1 - quantile else { return 0 }
        var (low, high) = (0.0, mean)
        while tail(high) > 1 - quantile { (low, high) = (high, high * 2) }
        for _ in 0..<40 where high - low > high * 1e-7 {
            let middle = (low + high) / 2
            if tail(middle) > 1 - quantile { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The transform of the distribution function at a point of the complex plane.
    private func distribution(_ re: Double, _ im: Double) -> (re: Double, im: Double) {
        var (a, b) = (1.0, 0.0)
        for phase in phases {
            // 1 - p + p / (1 + s m)
            let (x, y) = (1 + re * phase.mean, im * phase.mean)
            let size = phase.chance / (x * x + y * y)
            let (c, d) = (1 - phase.chance + x * size, -y * size)
            (a, b) = (a * c - b * d, a * d + b * c)
        }
        let size = re * re + im * im
        return ((a * re + b * im) / size, (b * re - a * im) / size)
    }

    /// Fourier sums on a line, their alternating end averaged with binomial weights.
    private static func euler(_ time: Double, _ transform: (Double, Double) -> (re: Double, im: Double)) -> Double {
        let half = 18.4 / 2
        var sum = transform(half / time, 0).re / 2
        var average = 0.0
        for term in 1...(15 + binomials.count - 1) {
            let value = transform(half / time, Double(term) * Double.pi / time).re
            sum += term.isMultiple(of: 2) ? value : -value
            if term >= 15 { average += binomials[term - 15] * sum }
        }
        return RealFunctions.exp(half) / time * average
    }

    /// Eleven over k, divided by two to the eleventh.
    private static let binomials: [Double] = [1, 11, 55, 165, 330, 462, 462, 330, 165, 55, 11, 1].map { $0 / 2048 }
}
