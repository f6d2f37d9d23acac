/// A figure with the half-width of its 95 % confidence interval; without one where there are too few replications.
public struct Estimate: Sendable, Codable {
    public var value: Double
    public var halfWidth: Double?

    public init(_ value: Double, halfWidth: Double? = nil) {
        self.value = value
        self.halfWidth = halfWidth
    }

    /// The mean of independent replications with its interval by Student's t; nil when there are none.
    public init?(replications values: [Double]) {
        guard !values.isEmpty else { return nil }
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        guard values.count > 1 else {
            self.init(mean)
            return
        }
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
        self.init(mean, halfWidth: StudentT.quantile975(values.count - 1) * (variance / count).squareRoot())
    }

    public func covers(_ truth: Double) -> Bool { halfWidth.map { abs(truth - value) <= $0 } ?? false }

    /// Half-width over value; nil where either is missing.
    public var relativeError: Double? {
        guard let halfWidth, value != 0 else { return nil }
        return halfWidth / abs(value)
    }
}

/// The 97.5 % point of Student's t distribution.
enum StudentT {
    private static let table = [
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
        2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
    ]

    /// From the table up to thirty degrees of freedom, beyond by the first term of its expansion.
    static func quantile975(_ freedom: Int) -> Double {
        if freedom <= table.count { return table[max(0, freedom - 1)] }
        let z = 1.959964
        return z + (z * z * z + z) / (4 * Double(freedom))
    }
}
