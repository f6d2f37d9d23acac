/// Short stable names for texts; not a security measure.
public enum Digest {
    /// FNV-1a, 64 bits, as sixteen hexadecimal digits (Fowler, Noll, Vo; draft-eastlake-fnv).
    public static func fnv1a64(_ text: String) -> String {
        var text = text
        let hash = text.withUTF8 { bytes in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            return hash
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
