/// GI/M/1, first come first served: any independent times between arrivals, exponential service (Kleinrock vol. 1, ch. 6).
public struct GeneralArrivalQueue: Sendable, Hashable {
    public let between: TimeDistribution
    public let service: Double
    /// One minus the share of arrivals that finds the server busy: kept as such, since it is tiny near saturation.
    public let freeShare: Double

    /// Nil when the arrivals have no transform or the queue is not stable.
    public init?(between: TimeDistribution, service: Double) {
        self.between = between
        self.service = service
        guard 1 / between.mean < service, between.transformGap(1) != nil else { return nil }
        // The root of 1 - A(μx) = x above zero: the left side is concave, so it lies above the right until they cross.
        freeShare = Bisection.root(from: 0, to: 1) { x in
            x == 0 ? 1 : (between.transformGap(service * x) ?? 0) - x
        }
    }

    public var utilisation: Double { 1 / (between.mean * service) }
    /// Share of arrivals that waits.
    public var waitShare: Double { 1 - freeShare }
    public var meanResponse: Double { 1 / (service * freeShare) }
    public var meanWait: Double { waitShare * meanResponse }

    /// Exact: the response is exponential.
    public func response(quantile: Double) -> Double { -RealFunctions.log(1 - quantile) * meanResponse }

    public func wait(quantile: Double) -> Double {
        max(0, RealFunctions.log(waitShare / (1 - quantile)) * meanResponse)
    }
}

/// The mean wait in G/G/c, approximately: the variation of arrivals and service enters through their squared coefficients.
///
/// Exact for M/M/c and, with one server and Poisson arrivals, for any service; 10 to 30 per cent off at moderate load or with
/// many servers. Label every figure from here as an approximation.
public struct VariabilityApproximation: Sendable, Hashable {
    public let queue: MultiServerQueue
    public let arrivalVariation: Double
    public let serviceVariation: Double

    public init(queue: MultiServerQueue, arrivalVariation: Double, serviceVariation: Double) {
        self.queue = queue
        self.arrivalVariation = arrivalVariation
        self.serviceVariation = serviceVariation
    }

    private var factor: Double { (arrivalVariation + serviceVariation) / 2 }
    private var spareShare: Double { 1 - queue.utilisation }

    /// Kingman 1961, for one server.
    public var kingman: Double {
        queue.isStable ? queue.utilisation / spareShare * factor / queue.service : .infinity
    }

    /// Allen and Cunneen 1990: Erlang C, scaled.
    public var allenCunneen: Double { queue.meanWait * factor }

    /// Sakasegawa 1977: no Erlang C needed.
    public var sakasegawa: Double {
        guard queue.isStable else { return .infinity }
        let servers = Double(queue.servers)
        let power = (2 * (servers + 1)).squareRoot() - 1
        return RealFunctions.power(queue.utilisation, power) / (servers * spareShare) * factor / queue.service
    }
}
