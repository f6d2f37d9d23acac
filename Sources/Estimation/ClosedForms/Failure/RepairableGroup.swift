/// Equal nodes that fail and are repaired, each independently and at exponential times (Trivedi, Bobbio 2017).
///
/// What is computed is the unavailability, as a sum of small positive terms: nine nines keep all their digits.
public struct RepairableGroup: Sendable, Hashable {
    public let meanTimeBetweenFailures: Double
    public let meanTimeToRepair: Double
    public let count: Int
    /// How many must be up.
    public let needed: Int
    /// How many can be repaired at a time; nil repairs all at once.
    public let crews: Int?

    public init(
        meanTimeBetweenFailures: Double, meanTimeToRepair: Double, count: Int, needed: Int, crews: Int? = nil
    ) {
        self.meanTimeBetweenFailures = meanTimeBetweenFailures
        self.meanTimeToRepair = meanTimeToRepair
        self.count = count
        self.needed = needed
        self.crews = crews
    }

    public var nodeUnavailability: Double { meanTimeToRepair / (meanTimeBetweenFailures + meanTimeToRepair) }

    /// The share of time in which fewer than needed are up.
    public var unavailability: Double {
        chain.mean { $0 > count - needed ? 1 : 0 }
    }

    public var availability: Double { 1 - unavailability }

    /// How often in a unit of time the group goes down: the flow across the edge.
    public var outageRate: Double {
        chain.probability(count - needed) * Double(needed) / meanTimeBetweenFailures
    }

    /// The mean time from all being up to the first outage.
    public var meanTimeToFailure: Double {
        // Mean time to step from n failed to n + 1, each built on the one before.
        var (total, step) = (0.0, 0.0)
        for failed in 0...(count - needed) {
            let failing = Double(count - failed) / meanTimeBetweenFailures
            step = (1 + repairs(failed) * step) / failing
            total += step
        }
        return total
    }

    private func repairs(_ failed: Int) -> Double { Double(min(failed, crews ?? count)) / meanTimeToRepair }

    /// Over the number of failed nodes.
    private var chain: BirthDeathChain {
        BirthDeathChain(last: count) {
            Double(count - $0) / meanTimeBetweenFailures
        } death: {
            repairs($0)
        }
    }
}

/// A primary with a standby: a failure that is noticed costs the pause of the switch, one that is not lasts until people
/// intervene (coverage; Trivedi, Bobbio 2017).
public struct FailoverPair: Sendable, Hashable {
    public let meanTimeBetweenFailures: Double
    public let meanTimeToRepair: Double
    /// The share of failures that the switch handles by itself.
    public let coverage: Double
    /// How long the switch takes.
    public let pause: Double
    /// How long it takes when the switch does not come by itself.
    public let manual: Double

    public init(
        meanTimeBetweenFailures: Double, meanTimeToRepair: Double, coverage: Double, pause: Double, manual: Double
    ) {
        self.meanTimeBetweenFailures = meanTimeBetweenFailures
        self.meanTimeToRepair = meanTimeToRepair
        self.coverage = coverage
        self.pause = pause
        self.manual = manual
    }

    /// The share of time down: switching, waiting for people, or both nodes down.
    public var unavailability: Double {
        let (failing, repair) = (1 / meanTimeBetweenFailures, 1 / meanTimeToRepair)
        // Balance, relative to the time with both up: from there the primary or the standby fails, from one node alone
        // that one fails or the other comes back.
        let alone = 2 * failing / repair
        let both = alone * failing / (2 * repair)
        let switching = failing * (coverage * pause + (1 - coverage) * manual)
        return (switching + both) / (1 + switching + alone + both)
    }

    public var availability: Double { 1 - unavailability }
}
