/// A law for random times, by its mean wherever it has one.
public enum Distribution: Sendable {
    case constant(Double)
    case exponential(mean: Double)
    case erlang(phases: Int, mean: Double)
    /// `first` with probability `share`, else `second`; both means of exponentials.
    case hyperexponential(share: Double, first: Double, second: Double)
    /// `scv` is the squared coefficient of variation: variance over mean squared.
    case lognormal(mean: Double, scv: Double)
    case pareto(mean: Double, shape: Double)
    case uniform(from: Double, to: Double)
    /// One of these values, each as likely.
    case empirical([Double])

    public var mean: Double {
        switch self {
        case .constant(let value): value
        case .exponential(let mean), .erlang(_, let mean), .lognormal(let mean, _), .pareto(let mean, _): mean
        case .hyperexponential(let share, let first, let second): share * first + (1 - share) * second
        case .uniform(let low, let high): (low + high) / 2
        case .empirical(let values): values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
        }
    }

    /// Whether every parameter is a number that can be a time.
    var isSound: Bool {
        switch self {
        case .constant(let value): value.isDuration
        case .exponential(let mean): mean.isDuration
        case .erlang(let phases, let mean): mean.isDuration && (1...1000).contains(phases)
        case .hyperexponential(let share, let first, let second):
            (0...1).contains(share) && first.isDuration && second.isDuration
        case .lognormal(let mean, let scv): mean.isDuration && scv.isDuration
        case .pareto(let mean, let shape): mean.isDuration && shape > 1 && shape.isFinite
        case .uniform(let low, let high): low.isDuration && high.isDuration && low <= high
        case .empirical(let values): !values.isEmpty && values.allSatisfy(\.isDuration)
        }
    }

    /// The same law with every time `factor` times as long.
    public func scaled(by factor: Double) -> Distribution {
        switch self {
        case .constant(let value): .constant(value * factor)
        case .exponential(let mean): .exponential(mean: mean * factor)
        case .erlang(let phases, let mean): .erlang(phases: phases, mean: mean * factor)
        case .hyperexponential(let share, let first, let second):
            .hyperexponential(share: share, first: first * factor, second: second * factor)
        case .lognormal(let mean, let scv): .lognormal(mean: mean * factor, scv: scv)
        case .pareto(let mean, let shape): .pareto(mean: mean * factor, shape: shape)
        case .uniform(let low, let high): .uniform(from: low * factor, to: high * factor)
        case .empirical(let values): .empirical(values.map { $0 * factor })
        }
    }
}

extension Double {
    /// Finite and not negative.
    var isDuration: Bool { isFinite && self >= 0 }
}
