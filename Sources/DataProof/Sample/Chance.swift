/// Numbers that look drawn and are the same for the same seed (SplitMix64).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 up to, not including, 1.
    mutating func share() -> Double { Double(bits() >> 11) / 9_007_199_254_740_992 }

    mutating func below(_ limit: Int) -> Int { limit <= 1 ? 0 : Int(bits() % UInt64(limit)) }

    /// Few are taken often: the first tenth gets about a third of the draws.
    mutating func skewed(_ limit: Int) -> Int {
        let share = share()
        return min(max(0, limit - 1), Int(share * share * Double(limit)))
    }

    mutating func uuid() -> String {
        let (high, low) = (Self.hex(bits()), Self.hex(bits()))
        return "\(high.prefix(8))-\(high.dropFirst(8).prefix(4))-4\(high.suffix(3))-8\(low.prefix(3))-\(low.suffix(12))"
    }

    static func hex(_ bits: UInt64) -> String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
