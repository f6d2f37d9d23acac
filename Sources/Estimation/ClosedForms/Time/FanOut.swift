/// Asking several at once and waiting for the last: the slowest sets the pace (Dean, Barroso 2013).
public struct FanOut: Sendable, Hashable {
    public let count: Int
    /// Rate of one exponential answer.
    public let service: Double

    public init(count: Int, service: Double) {
        self.count = count
        self.service = service
    }

    /// 1 + 1/2 + … + 1/n, summed from the small end.
    public static func harmonic(_ count: Int) -> Double {
        (1...max(1, count)).reversed().reduce(0) { $0 + 1 / Double($1) }
    }

    public var mean: Double { Self.harmonic(count) / service }

    /// The time within which a share `quantile` has all its answers.
    public func quantile(_ quantile: Double) -> Double {
        -RealFunctions.log(-RealFunctions.expMinusOne(RealFunctions.log(quantile) / Double(count))) / service
    }

    /// The chance that at least one of all is above the time that a share `quantile` of single answers stays under.
    public static func chanceOfSlow(quantile: Double, count: Int) -> Double {
        -RealFunctions.expMinusOne(Double(count) * RealFunctions.log(quantile))
    }

    /// The mean of a fork into queues that are kept busy by the forks alone, until the last part is done: exact for one
    /// and two (Flatto, Hahn 1984), beyond that within a few per cent (Nelson, Tantawi 1988).
    public static func forkJoin(count: Int, arrivals: Double, service: Double) -> Double {
        let queue = SingleServerQueue(arrivals: arrivals, service: service)
        guard count > 1, queue.isStable else { return queue.meanResponse }
        let two = (12 - queue.utilisation) / 8 * queue.meanResponse
        guard count > 2 else { return two }
        let ratio = harmonic(count) / harmonic(2)
        return (ratio + 4.0 / 11 * (1 - ratio) * queue.utilisation) * two
    }
}
