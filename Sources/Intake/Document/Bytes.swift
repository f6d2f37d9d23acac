import Diagnostics

/// The ASCII signs that structure a brief.
extension UInt8 {
    static let space: UInt8 = 0x20
    static let newline: UInt8 = 0x0A
    static let star: UInt8 = 0x2A
    static let backtick: UInt8 = 0x60
    static let tilde: UInt8 = 0x7E
    static let underscore: UInt8 = 0x5F
    static let backslash: UInt8 = 0x5C
    static let openParenthesis: UInt8 = 0x28
    static let closeParenthesis: UInt8 = 0x29
    static let closeBracket: UInt8 = 0x5D
    static let less: UInt8 = 0x3C
    static let greater: UInt8 = 0x3E
    static let exclamation: UInt8 = 0x21
    static let slash: UInt8 = 0x2F
    static let sharp: UInt8 = 0x23
    static let plus: UInt8 = 0x2B
    static let hyphen: UInt8 = 0x2D
    static let apostrophe: UInt8 = 0x27
    static let dot: UInt8 = 0x2E
    static let comma: UInt8 = 0x2C
    static let colon: UInt8 = 0x3A
    static let pipe: UInt8 = 0x7C
    static let equals: UInt8 = 0x3D

    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLowercase: Bool { (0x61...0x7A).contains(self) }
    var isUppercase: Bool { (0x41...0x5A).contains(self) }
    var isLetter: Bool { isLowercase || isUppercase }
    /// Part of a word in any script.
    var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
    var isASCIIPunctuation: Bool { self > 0x20 && self < 0x7F && !isLetter && !isDigit }
}

extension SourceText {
    /// The single scalar that stands on these bytes.
    func scalar(_ range: Range<Int>) -> Unicode.Scalar? {
        String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first
    }
}
