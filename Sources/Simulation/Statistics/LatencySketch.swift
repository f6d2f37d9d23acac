/// Coarse counts of answer times, an eighth of an octave wide, one row of them for each stretch of a run.
struct LatencySketch {
    static let size = 64 * 8
    private let counts: ArraySlice<UInt32>

    init(_ all: [UInt32], _ stretch: Int) {
        counts = all.isEmpty ? [] : all[stretch * Self.size..<(stretch + 1) * Self.size]
    }

    @inline(__always)
    static func bucket(of time: Double) -> Int { LatencyHistogram.bucket(of: time) >> 4 }

    /// The time that a share did not exceed, at most an eighth off; nil where there were fewer than five.
    func quantile(_ share: Double) -> Double? {
        let total = counts.reduce(0) { $0 + UInt64($1) }
        guard total >= 5 else { return nil }
        let rank = max(1, UInt64((share * Double(total)).rounded(.up)))
        var seen: UInt64 = 0
        for (bucket, count) in counts.enumerated() {
            seen += UInt64(count)
            if seen >= rank { return LatencyHistogram.middle(of: bucket << 4, width: 16) }
        }
        return nil
    }
}
