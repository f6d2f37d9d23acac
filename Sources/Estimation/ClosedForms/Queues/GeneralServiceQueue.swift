/// M/G/1, first come first served: Poisson arrivals, any service time, one server (Pollaczek 1930, Khinchine 1932).
public struct GeneralServiceQueue: Sendable, Hashable {
    public let arrivals: Double
    public let service: TimeDistribution

    public init(arrivals: Double, service: TimeDistribution) {
        self.arrivals = arrivals
        self.service = service
    }

    public var utilisation: Double { arrivals * service.mean }
    public var isStable: Bool { utilisation < 1 }
    /// Work that an arrival meets in service, on average.
    public var meanResidual: Double { arrivals * service.moment(2) / 2 }
    public var meanWait: Double { isStable ? meanResidual / (1 - utilisation) : .infinity }
    public var meanResponse: Double { meanWait + service.mean }
    public var meanWaiting: Double { LittlesLaw.inside(arrivals: arrivals, time: meanWait) }
    public var meanInside: Double { LittlesLaw.inside(arrivals: arrivals, time: meanResponse) }

    /// The mean of the wait's square.
    public var waitSecondMoment: Double {
        guard isStable else { return .infinity }
        return 2 * meanWait * meanWait + arrivals * service.moment(3) / (3 * (1 - utilisation))
    }

    public var waitDeviation: Double {
        guard isStable else { return .infinity }
        return (meanWait * meanWait + arrivals * service.moment(3) / (3 * (1 - utilisation))).squareRoot()
    }

    /// The wait that a share `quantile` stays under; nil for services whose wait has no exact law that we can compute.
    public func wait(quantile: Double) -> Double? {
        guard isStable else { return .infinity }
        switch service {
        case .deterministic(let mean):
            return DeterministicWait(arrivals: arrivals, service: mean).quantile(quantile)
        case .exponential(let mean):
            return SingleServerQueue(arrivals: arrivals, service: 1 / mean).wait(quantile: quantile)
        default:
            return PhaseTypeWait(arrivals: arrivals, service: service)?.quantile(quantile)
        }
    }
}

/// M/G/1 with egalitarian sharing of the server: the mean depends on the mean service only (Kleinrock vol. 2, ch. 4).
public struct SharedProcessor: Sendable, Hashable {
    public let arrivals: Double
    public let meanService: Double

    public init(arrivals: Double, meanService: Double) {
        self.arrivals = arrivals
        self.meanService = meanService
    }

    public var utilisation: Double { arrivals * meanService }
    public var isStable: Bool { utilisation < 1 }
    /// How many times longer than alone everything takes.
    public var meanSlowdown: Double { isStable ? 1 / (1 - utilisation) : .infinity }
    public var meanInside: Double { isStable ? utilisation / (1 - utilisation) : .infinity }
    public var meanResponse: Double { meanService * meanSlowdown }

    /// The mean response of a job that would take this long alone.
    public func response(size: Double) -> Double { size * meanSlowdown }
}
