/// How long something takes, or how far arrivals lie apart, by shape: with moments, and a transform where one can be computed.
public enum TimeDistribution: Sendable, Hashable {
    case deterministic(mean: Double)
    case exponential(mean: Double)
    /// So many exponential phases one after the other.
    case erlang(mean: Double, phases: Int)
    /// Exponential with one mean for a share of cases, with another for the rest.
    case hyperexponential(share: Double, mean: Double, otherMean: Double)
    case lognormal(mean: Double, squaredVariation: Double)
    case gamma(mean: Double, squaredVariation: Double)
    case uniform(low: Double, high: Double)
    /// A power tail: the chance to exceed `t` is (least / t) to the `shape`.
    case pareto(least: Double, shape: Double)

    /// A mixture of two exponentials with this variation (one or more) whose halves carry equal work.
    public static func balanced(mean: Double, squaredVariation: Double) -> TimeDistribution {
        let share = (1 + ((squaredVariation - 1) / (squaredVariation + 1)).squareRoot()) / 2
        return .hyperexponential(share: share, mean: mean / 2 / share, otherMean: mean / 2 / (1 - share))
    }

    public var mean: Double { moment(1) }

    /// Variance divided by the square of the mean.
    public var squaredVariation: Double {
        switch self {
        case .deterministic: 0
        case .exponential: 1
        case .erlang(_, let phases): 1 / Double(phases)
        case .lognormal(_, let variation), .gamma(_, let variation): variation
        case .hyperexponential, .uniform, .pareto: moment(2) / (mean * mean) - 1
        }
    }

    /// The mean of the `order`-th power, first to third; infinite where a power tail has none.
    public func moment(_ order: Int) -> Double {
        let power = Double(order)
        switch self {
        case .deterministic(let mean): return RealFunctions.power(mean, power)
        case .exponential(let mean): return Self.gammaMoment(mean, 1, order)
        case .erlang(let mean, let phases): return Self.gammaMoment(mean, 1 / Double(phases), order)
        case .gamma(let mean, let variation): return Self.gammaMoment(mean, variation, order)
        case .hyperexponential(let share, let mean, let other):
            return share * Self.gammaMoment(mean, 1, order) + (1 - share) * Self.gammaMoment(other, 1, order)
        case .lognormal(let mean, let variation):
            return RealFunctions.power(mean, power) * RealFunctions.power(1 + variation, power * (power - 1) / 2)
        case .uniform(let low, let high):
            return (0...order).reduce(0) { sum, step in
                sum + RealFunctions.power(low, Double(step)) * RealFunctions.power(high, power - Double(step))
            } / (power + 1)
        case .pareto(let least, let shape):
            return shape > power ? shape * RealFunctions.power(least, power) / (shape - power) : .infinity
        }
    }

    private static func gammaMoment(_ mean: Double, _ variation: Double, _ order: Int) -> Double {
        (0..<order).reduce(1) { $0 * mean * (1 + Double($1) * variation) }
    }
}

extension TimeDistribution {
    /// 1 - E[exp(-s X)], which keeps its digits for small s; nil for the power tail, which has no usable transform.
    public func transformGap(_ s: Double) -> Double? {
        switch self {
        case .deterministic(let mean): -RealFunctions.expMinusOne(-s * mean)
        case .exponential(let mean): s * mean / (1 + s * mean)
        case .erlang(let mean, let phases): Self.gammaGap(s * mean, 1 / Double(phases))
        case .gamma(let mean, let variation): Self.gammaGap(s * mean, variation)
        case .hyperexponential(let share, let mean, let other):
            share * s * mean / (1 + s * mean) + (1 - share) * s * other / (1 + s * other)
        case .uniform(let low, let high): Self.uniformGap(s * low, s * high)
        case .lognormal(let mean, let variation): Self.lognormalGap(s * mean, variation)
        case .pareto: nil
        }
    }

    private static func gammaGap(_ scaled: Double, _ variation: Double) -> Double {
        -RealFunctions.expMinusOne(-RealFunctions.logOnePlus(scaled * variation) / variation)
    }

    /// The mean of 1 - exp(-x) for x between two ends, by Simpson's rule on pieces short enough for full precision.
    private static func uniformGap(_ low: Double, _ high: Double) -> Double {
        let width = high - low
        if width > 0.5 {
            return 1 - (RealFunctions.exp(-low) - RealFunctions.exp(-high)) / width
        }
        let steps = 64
        var sum = 0.0
        for step in 0...steps {
            let weight: Double = step == 0 || step == steps ? 1 : (step % 2 == 0 ? 2 : 4)
            sum -= weight * RealFunctions.expMinusOne(-low - width * Double(step) / Double(steps))
        }
        return sum / Double(3 * steps)
    }

    /// The trapezoid rule over the normal density: for so smooth a function its error vanishes with the step's inverse square.
    private static func lognormalGap(_ scaled: Double, _ variation: Double) -> Double {
        let sigma = RealFunctions.logOnePlus(variation).squareRoot()
        let step = 0.02
        var sum = 0.0
        for point in -500...500 {
            let z = Double(point) * step
            // Weighted with the size-biased density, so that large values with small chances keep their share.
            let x = scaled * RealFunctions.exp(sigma * z + sigma * sigma / 2)
            let share = x < 1e-300 ? 1 : -RealFunctions.expMinusOne(-x) / x
            sum += share * RealFunctions.exp(-z * z / 2)
        }
        return scaled * sum * step / (2 * Double.pi).squareRoot()
    }
}
