/// What a simulation of a design showed, as it is kept beside the design and quoted in its document.
public struct Trial: Sendable, Hashable, Codable {
    /// The command that shows the same again.
    public var command: String
    /// The digest of the blueprint that was simulated; of any other blueprint this says nothing.
    public var blueprint: String
    /// In words: `peak x2 while main is slow`.
    public var scenario: String
    public var seed: UInt64
    public var operations: [OperationTrial] = []
    /// Elements whose work came in faster than it was done.
    public var overloaded: [String] = []
    public var drills: [DrillTrial] = []
    /// What each policy of the design is for.
    public var policies: [PolicyTrial] = []
    /// What was changed in the blueprint because a promise was missed, in order.
    public var steps: [TrialStep] = []

    public init(command: String, blueprint: String, scenario: String, seed: UInt64) {
        (self.command, self.blueprint, self.scenario, self.seed) = (command, blueprint, scenario, seed)
    }

    /// Where its figures come from; the blueprint stands in the place of a date.
    public var provenance: Provenance {
        .measured(command: command, engine: "architect simulate", date: "blueprint \(blueprint)")
    }
}

/// What one operation reached under the scenario.
public struct OperationTrial: Sendable, Hashable, Codable {
    public var operation: OperationID
    /// Requests a second.
    public var offered: Double
    /// Seconds at the share of requests that the target names; nil where none was answered, or times grow without end.
    public var reached: Double?
    /// Half the width of the 95 % interval of the mean answer time, as a share of it.
    public var relativeError: Double?
    public var percentile: Double
    public var promised: Double?
    public var unsuccessfulShare: Double

    public init(operation: OperationID, offered: Double, percentile: Double, unsuccessfulShare: Double) {
        (self.operation, self.offered, self.percentile) = (operation, offered, percentile)
        self.unsuccessfulShare = unsuccessfulShare
    }

    /// Whether it answered within what is promised; nil where nothing is promised.
    public var isMet: Bool? {
        promised.map { limit in reached.map { $0 <= limit } ?? false }
    }
}

/// What one drill showed.
public struct DrillTrial: Sendable, Hashable, Codable {
    public var name: String
    public var badDuring: Double
    public var spoilt: Double
    /// Seconds until the first alert.
    public var detectedAfter: Double?
    /// Whether that alert pages somebody, rather than writing a ticket.
    public var pages: Bool?
    /// Seconds from the end of the cause until all was as before.
    public var recoveredAfter: Double?
    public var isMetastable: Bool

    public init(name: String, badDuring: Double, spoilt: Double, isMetastable: Bool) {
        (self.name, self.badDuring, self.spoilt, self.isMetastable) = (name, badDuring, spoilt, isMetastable)
    }
}

/// A policy that was taken away to see what it is for: the drill in which that spoils most.
public struct PolicyTrial: Sendable, Hashable, Codable {
    public var policy: String
    public var drill: String
    public var spoiltWith: Double
    public var spoiltWithout: Double
    public var staysDownWithout: Bool

    public init(policy: String, drill: String, spoilt: (with: Double, without: Double), staysDownWithout: Bool) {
        (self.policy, self.drill) = (policy, drill)
        (spoiltWith, spoiltWithout) = spoilt
        self.staysDownWithout = staysDownWithout
    }
}

/// A change that was tried because of what a simulation showed.
public struct TrialStep: Sendable, Hashable, Codable {
    /// The promise that was missed, or the drill that was not survived.
    public var because: String
    /// The place in the blueprint and its values before and after: `components.api.scaling.minimum`, `2`, `3`.
    public var path: String
    public var before: String
    public var after: String
    /// How far the worst promise was missed before and after, as a multiple of what is promised.
    public var missedBefore: Double
    public var missedAfter: Double
    public var isKept: Bool

    public init(
        because: String, path: String, from before: String, to after: String, missed: (Double, Double), kept: Bool
    ) {
        (self.because, self.path, self.before, self.after) = (because, path, before, after)
        (missedBefore, missedAfter) = missed
        isKept = kept
    }
}

extension Trial {
    /// `p95`, `p99.9`.
    public static func percentileName(_ percentile: Double) -> String {
        let percent = (percentile * 100_000).rounded() / 1_000
        return "p" + (percent == percent.rounded() ? String(Int(percent)) : "\(percent)")
    }

    /// A time in the unit in which people say it, to three digits.
    public static func time(_ seconds: Double, _ provenance: Provenance) -> Quantity {
        seconds < 1
            ? Quantity((seconds * 1000).threeDigits, .milliseconds, nil, provenance)
            : seconds < 120
                ? Quantity(seconds.threeDigits, .seconds, nil, provenance)
                : Quantity((seconds / 60).threeDigits, .minutes, nil, provenance)
    }

    public static func share(_ share: Double, _ provenance: Provenance) -> Quantity {
        Quantity((share * 100).threeDigits, .percent, nil, provenance)
    }

    public static func rate(_ rate: Double, _ provenance: Provenance) -> Quantity {
        Quantity(rate.threeDigits, .perSecond, nil, provenance)
    }
}

extension Double {
    /// Rounded to three digits: more would say that a simulation knows them.
    public var threeDigits: Double {
        guard self != 0, isFinite else { return self }
        var scale = 1.0
        while magnitude * scale < 100 { scale *= 10 }
        while magnitude * scale >= 1_000 { scale /= 10 }
        return scale >= 1 ? (self * scale).rounded() / scale : (self * scale).rounded() * (1 / scale).rounded()
    }
}
