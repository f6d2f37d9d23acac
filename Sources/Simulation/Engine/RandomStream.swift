/// A stream of random numbers that a seed and a number name: xoshiro256++ (Blackman and Vigna, public domain).
///
/// Stream *k* of a seed starts 2^128 draws after stream *k − 1*, so that replications never overlap.
struct RandomStream: Sendable {
    private var s0: UInt64
    private var s1: UInt64
    private var s2: UInt64
    private var s3: UInt64

    init(seed: UInt64, stream: Int = 0) {
        var mixer = SplitMix(state: seed)
        (s0, s1, s2, s3) = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
        for _ in 0..<stream { jump() }
    }

    @inline(__always)
    mutating func next() -> UInt64 {
        let sum = s0 &+ s3
        let result = ((sum << 23) | (sum >> 41)) &+ s0
        let shifted = s1 << 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = (s3 << 45) | (s3 >> 19)
        return result
    }

    /// Uniform in [0, 1) with 53 bits.
    @inline(__always)
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Uniform among `count` numbers from zero.
    @inline(__always)
    mutating func below(_ count: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
    }

    private mutating func jump() {
        let table: [UInt64] = [
            0x180e_c6d3_3cfd_0aba, 0xd5a6_1266_f0c9_392c, 0xa958_2618_e03f_c9aa, 0x39ab_dc45_29b1_661c,
        ]
        var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for word in table {
            for bit in 0..<64 {
                if word & (1 << UInt64(bit)) != 0 {
                    a ^= s0
                    b ^= s1
                    c ^= s2
                    d ^= s3
                }
                _ = next()
            }
        }
        (s0, s1, s2, s3) = (a, b, c, d)
    }
}

/// Spreads a small seed over many bits (Steele, Lea, Flood).
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var x = state
        x = (x ^ (x >> 30)) &* 0xbf58_476d_1ce4_e5b9
        x = (x ^ (x >> 27)) &* 0x94d0_49bb_1331_11eb
        return x ^ (x >> 31)
    }
}
