/// Where the values of a parameter are drawn from.
public enum SweepRange: Sendable {
    case uniform(from: Double, to: Double)
    /// As likely between 1 and 10 as between 10 and 100.
    case logarithmic(from: Double, to: Double)
    case whole(from: Int, to: Int)
    /// One of so many things, by position.
    case among(Int)

    public var isSound: Bool {
        switch self {
        case .uniform(let low, let high): low.isFinite && high.isFinite && low <= high
        case .logarithmic(let low, let high): low > 0 && high.isFinite && low <= high
        case .whole(let low, let high): low <= high
        case .among(let count): count > 0
        }
    }
}

/// Draws the values of a random sweep; a seed is a sweep.
public struct SweepDraws: Sendable {
    private var stream: RandomStream

    public init(seed: UInt64) { stream = RandomStream(seed: seed) }

    /// A value to six digits, so that it can be written down and run again.
    public mutating func draw(_ range: SweepRange) -> Double {
        switch range {
        case .uniform(let low, let high): return Self.readable(low + (high - low) * stream.unit())
        case .logarithmic(let low, let high):
            let power = RealFunctions.logarithm(high / low) * stream.unit()
            return Self.readable(low * RealFunctions.exponential(power))
        case .whole(let low, let high): return Double(low + stream.below(high - low + 1))
        case .among(let count): return Double(stream.below(count))
        }
    }

    private static func readable(_ value: Double) -> Double {
        guard value != 0 else { return 0 }
        var (scaled, exponent) = (value.magnitude, 0)
        while scaled < 100_000 { (scaled, exponent) = (scaled * 10, exponent + 1) }
        while scaled >= 1_000_000 { (scaled, exponent) = (scaled / 10, exponent - 1) }
        let digits = Int64(scaled.rounded())
        // The shortest decimal that says it, read back, is the same number everywhere.
        return Double("\(value < 0 ? "-" : "")\(digits)e\(-exponent)") ?? value
    }
}
