/// M/G/1 with classes of priority, first come first served within a class (Cobham 1954); the first class goes first.
public struct PriorityQueue: Sendable, Hashable {
    public let classes: [GeneralServiceQueue]

    public init(_ classes: [GeneralServiceQueue]) { self.classes = classes }

    public var utilisation: Double { classes.reduce(0) { $0 + $1.utilisation } }
    public var isStable: Bool { utilisation < 1 }

    /// The mean wait of each class when work in service is finished first.
    public var meanWaits: [Double] {
        let residual = classes.reduce(0) { $0 + $1.meanResidual }
        var above = 0.0
        return classes.map { one in
            let through = above + one.utilisation
            defer { above = through }
            return through < 1 ? residual / ((1 - above) * (1 - through)) : .infinity
        }
    }

    /// The mean response of each class when work of a higher class interrupts and is resumed where it stopped.
    public var meanPreemptiveResponses: [Double] {
        var (above, residual) = (0.0, 0.0)
        return classes.map { one in
            residual += one.meanResidual
            let through = above + one.utilisation
            defer { above = through }
            guard through < 1 else { return .infinity }
            return one.service.mean / (1 - above) + residual / ((1 - above) * (1 - through))
        }
    }

    /// The mean wait of everybody when nobody goes first.
    public var meanWaitWithoutPriority: Double {
        isStable ? classes.reduce(0) { $0 + $1.meanResidual } / (1 - utilisation) : .infinity
    }
}
