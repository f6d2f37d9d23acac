/// Counts of times by size: a bucket is an exponent and seven bits of mantissa, 0.8 % wide, read off the number's own bits.
///
/// Covers 2^−40 to 2^24 seconds; two histograms add up exactly, so replications and shards merge without loss.
public struct LatencyHistogram: Sendable, Equatable, Codable {
    private static let bits: UInt64 = 7
    private static let lowest: UInt64 = (1023 - 40) << bits
    static let size = 64 << Int(bits)

    /// Pairs of bucket and count, where the count is not zero, in order.
    public private(set) var counts: [Int: UInt64] = [:]

    public init() {}

    init(_ buckets: UnsafeBufferPointer<UInt64>) {
        for (bucket, count) in buckets.enumerated() where count > 0 { counts[bucket] = count }
    }

    @inline(__always)
    static func bucket(of time: Double) -> Int {
        let raw = Int64(truncatingIfNeeded: time.bitPattern >> (52 - bits)) &- Int64(lowest)
        return Int(raw < 0 ? 0 : (raw >= Int64(size) ? Int64(size) - 1 : raw))
    }

    private static func edge(_ bucket: Int) -> Double {
        Double(bitPattern: (UInt64(bucket) + lowest) << (52 - bits))
    }

    /// The middle of so many neighbouring buckets.
    static func middle(of bucket: Int, width: Int) -> Double { (edge(bucket) + edge(bucket + width)) / 2 }

    public var total: UInt64 { counts.values.reduce(0, +) }

    public mutating func record(_ time: Double) { counts[Self.bucket(of: time), default: 0] += 1 }

    public mutating func merge(_ other: LatencyHistogram) {
        for (bucket, count) in other.counts { counts[bucket, default: 0] += count }
    }

    /// The time that a share of all did not exceed, at most 0.4 % off; nil when nothing was recorded.
    public func quantile(_ share: Double) -> Double? {
        let rank = max(1, UInt64((share * Double(total)).rounded(.up)))
        var seen: UInt64 = 0
        for bucket in counts.keys.sorted() {
            seen += counts[bucket] ?? 0
            if seen >= rank { return (Self.edge(bucket) + Self.edge(bucket + 1)) / 2 }
        }
        return nil
    }
}
