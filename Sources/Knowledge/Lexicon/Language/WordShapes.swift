/// A coarse sieve for words: by their first two bytes and their length, in a table of bits.
///
/// A word that does not pass is certainly none of those put in; one that passes may be.
struct WordShapes: Sendable {
    private var words = Bits()
    private var beginnings = Bits()

    mutating func insert(_ word: String) {
        let (start, length) = Self.shape(word)
        words.insert(Self.slot(start, length))
    }

    /// `encrypt*`: any word with these first two letters may begin so.
    mutating func insertBeginning(_ word: String) { beginnings.insert(Self.slot(Self.shape(word).start, 0)) }

    func hints(_ word: String) -> (mayBeWord: Bool, mayBegin: Bool) {
        let (start, length) = Self.shape(word)
        return (words.contains(Self.slot(start, length)), beginnings.contains(Self.slot(start, 0)))
    }

    private static func shape(_ word: String) -> (start: UInt32, length: UInt32) {
        var start: UInt32 = 0
        var count: UInt32 = 0
        for byte in word.utf8.prefix(2) { start = start << 8 | UInt32(byte) }
        count = UInt32(truncatingIfNeeded: word.utf8.count)
        return (start, count)
    }

    private static func slot(_ start: UInt32, _ length: UInt32) -> UInt32 {
        (start &* 2_654_435_761 &+ length &* 40_503) >> 23
    }

    /// 512 bits.
    private struct Bits: Sendable {
        private var parts: [UInt64] = [0, 0, 0, 0, 0, 0, 0, 0]

        mutating func insert(_ slot: UInt32) { parts[Int(slot >> 6 & 7)] |= 1 << UInt64(slot & 63) }
        func contains(_ slot: UInt32) -> Bool { parts[Int(slot >> 6 & 7)] & (1 << UInt64(slot & 63)) != 0 }
    }
}
