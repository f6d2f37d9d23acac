/// The words of a name in any spelling: `TrackingEvent`, `tracking_event` and "Tracking event" are `tracking`, `event`.
public enum NameParts {
    /// Lower-case words; a capital after a small letter begins one, and so does whatever follows a sign or a space.
    public static func words(_ name: String) -> [String] {
        var name = name
        return name.withUTF8(plainWords) ?? words(inAnyScript: name)
    }

    /// The words with one sign between them, such as `_`, `-` or a space.
    public static func joined(_ name: String, by sign: Unicode.Scalar) -> String {
        var name = name
        return name.withUTF8 { plainJoined($0, UInt8(ascii: sign)) }
            ?? words(inAnyScript: name).joined(separator: String(Character(sign)))
    }

    /// Nearly all names are plain ASCII and are cut by their bytes; nil for the others.
    private static func plainWords(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { buffer in
            var words: [String] = []
            var start = 0
            var end = 0
            let isPlain = cut(bytes) { byte, begins in
                if begins, end > start {
                    words.append(String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<end]), as: UTF8.self))
                    start = end
                }
                buffer[end] = byte
                end += 1
            }
            guard isPlain else { return nil }
            if end > start {
                words.append(String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<end]), as: UTF8.self))
            }
            return words
        }
    }

    private static func plainJoined(_ bytes: UnsafeBufferPointer<UInt8>, _ sign: UInt8) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 2) { buffer in
            var end = 0
            let isPlain = cut(bytes) { byte, begins in
                if begins, end > 0 {
                    buffer[end] = sign
                    end += 1
                }
                buffer[end] = byte
                end += 1
            }
            return isPlain ? String(decoding: UnsafeBufferPointer(rebasing: buffer[..<end]), as: UTF8.self) : nil
        }
    }

    /// Hands over every small letter and digit, and whether a word begins with it; answers whether the name was plain ASCII.
    @inline(__always)
    private static func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ take: (_ byte: UInt8, _ begins: Bool) -> Void)
        -> Bool
    {
        var begins = true
        var previousIsSmall = false
        for byte in bytes {
            switch byte {
            case 0x80...: return false
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                take(byte + 32, begins || previousIsSmall)
                (begins, previousIsSmall) = (false, false)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                take(byte, begins)
                (begins, previousIsSmall) = (false, true)
            default: (begins, previousIsSmall) = (true, false)
            }
        }
        return true
    }

    private static func words(inAnyScript name: String) -> [String] {
        var words: [String] = []
        var current = ""
        var previousIsSmall = false
        for character in name {
            guard character.isLetter || character.isNumber else {
                if !current.isEmpty { words.append(current) }
                (current, previousIsSmall) = ("", false)
                continue
            }
            if character.isUppercase, previousIsSmall {
                words.append(current)
                current = ""
            }
            previousIsSmall = character.isLowercase || character.isNumber
            current += character.lowercased()
        }
        if !current.isEmpty { words.append(current) }
        return words
    }
}
