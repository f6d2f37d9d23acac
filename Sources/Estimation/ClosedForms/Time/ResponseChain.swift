/// The response time of steps taken one after the other, or side by side: means and variances add, percentiles never do.
///
/// The percentile of a sum is an approximation: a gamma distribution with the sum's mean and variance (Wilson, Hilferty 1931),
/// exact to about one per cent for one exponential step and better for several. Say so wherever it is printed.
public struct ResponseChain: Sendable, Hashable {
    public private(set) var mean = 0.0
    public private(set) var variance = 0.0

    public init(mean: Double = 0, variance: Double = 0) {
        self.mean = mean
        self.variance = variance
    }

    /// Adds an independent step.
    public mutating func add(_ step: ResponseChain, times: Double = 1) {
        mean += step.mean * times
        variance += step.variance * times
    }

    /// A step whose time is exponential, such as a call to somebody whose distribution nobody knows.
    public static func exponential(mean: Double) -> ResponseChain {
        ResponseChain(mean: mean, variance: mean * mean)
    }

    /// The time that a share `quantile` of requests stays under, approximately.
    public func quantile(_ quantile: Double) -> Double {
        guard mean > 0, variance > 0 else { return mean }
        guard mean.isFinite, variance.isFinite else { return .infinity }
        let shape = mean * mean / variance
        let ninth = 1 / (9 * shape)
        let base = max(0, 1 - ninth + NormalQuantile.of(quantile) * ninth.squareRoot())
        return mean * base * base * base
    }

    /// The quantile that each of `count` parallel calls must meet so that all of them meet `quantile` (Dean, Barroso 2013).
    public static func leafQuantile(_ quantile: Double, count: Int) -> Double {
        RealFunctions.power(quantile, 1 / Double(max(1, count)))
    }
}
