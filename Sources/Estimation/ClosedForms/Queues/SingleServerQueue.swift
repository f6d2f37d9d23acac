/// M/M/1, first come first served: Poisson arrivals, exponential service, one server (Kleinrock 1975, ch. 3).
///
/// Rates may be in any unit of time; times come out in the same unit. An overloaded queue answers infinite times.
public struct SingleServerQueue: Sendable, Hashable {
    public let arrivals: Double
    public let service: Double

    public init(arrivals: Double, service: Double) {
        self.arrivals = arrivals
        self.service = service
    }

    public var utilisation: Double { arrivals / service }
    public var isStable: Bool { utilisation < 1 }
    public var meanResponse: Double { isStable ? 1 / (service - arrivals) : .infinity }
    public var meanWait: Double { isStable ? utilisation * meanResponse : .infinity }
    public var meanInside: Double { isStable ? arrivals / (service - arrivals) : .infinity }
    public var meanWaiting: Double { isStable ? arrivals * meanWait : .infinity }

    /// The chance to find so many or more inside.
    public func chance(atLeast count: Int) -> Double {
        isStable ? RealFunctions.power(utilisation, Double(max(0, count))) : 1
    }

    /// The response time that a share `quantile` of requests stays under; exact, the response is exponential.
    public func response(quantile: Double) -> Double {
        isStable ? -RealFunctions.log(1 - quantile) * meanResponse : .infinity
    }

    /// The wait that a share `quantile` of requests stays under; exact, with an atom at zero.
    public func wait(quantile: Double) -> Double {
        guard isStable else { return .infinity }
        return max(0, RealFunctions.log(utilisation / (1 - quantile)) * meanResponse)
    }
}
