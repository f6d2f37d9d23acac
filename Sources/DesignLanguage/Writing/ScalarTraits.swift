/// What of a text matters to how YAML may print it, seen in one pass over its bytes.
struct ScalarTraits {
    private(set) var hasSpace = false
    private(set) var hasDoubleSpace = false
    private(set) var hasNewline = false
    /// A control or other character that only double quotes can carry; a line break is not one.
    private(set) var hasHidden = false
    /// `: ` or ` #`, at which a bare text would end.
    private(set) var hasBreakingPair = false
    /// A sign that means something inside brackets.
    private(set) var hasFlowSign = false
    let first: UInt8?
    let last: UInt8?

    init(_ text: String) {
        first = text.utf8.first
        last = text.utf8.last
        var isPlain = true
        var previous: UInt8 = 0
        for byte in text.utf8 {
            note(byte, after: previous)
            if byte >= 0x80 { isPlain = false }
            previous = byte
        }
        if !isPlain, !hasHidden { hasHidden = text.unicodeScalars.contains(where: Self.isHiddenBeyondASCII) }
    }

    private mutating func note(_ byte: UInt8, after previous: UInt8) {
        switch byte {
        case UInt8(ascii: " "):
            hasSpace = true
            if previous == byte { hasDoubleSpace = true }
            if previous == UInt8(ascii: ":") { hasBreakingPair = true }
        case UInt8(ascii: "#"): if previous == UInt8(ascii: " ") { hasBreakingPair = true }
        case UInt8(ascii: "\n"): hasNewline = true
        case 0..<0x20, 0x7F: hasHidden = true
        case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"):
            hasFlowSign = true
        default: break
        }
    }

    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0x7F || isHiddenBeyondASCII(scalar)
    }

    private static func isHiddenBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFEFF || (0x80...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
            || (0xFFFE...0xFFFF).contains(scalar.value)
    }

    /// Whether a folded block reads back as this text: words with single spaces between.
    var canFold: Bool {
        let space = UInt8(ascii: " ")
        return hasSpace && !hasDoubleSpace && !hasNewline && !hasHidden && first != space && last != space
    }
}
