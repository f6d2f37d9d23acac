/// Cuts names into comparable stems: `TrackingEvent` and `tracking_events` both become `track`, `event`.
enum Words {
    /// Stems of a name in snake, kebab or Pascal case, or of a phrase.
    static func stems(_ name: String) -> [String] { pieces(name).map(stem) }

    /// Words of a name without the plural's ending.
    static func nouns(_ name: String) -> [String] { pieces(name).map(singular) }

    static func singular(_ word: String) -> String {
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 { return String(word.dropLast()) }
        return word
    }

    /// The name in snake case.
    static func snake(_ name: String) -> String { pieces(name).joined(separator: "_") }

    /// The name in Pascal case.
    static func pascal(_ slug: String) -> String {
        pieces(slug).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// Lower-case words of a name.
    static func pieces(_ name: String) -> [String] { plainPieces(name) ?? pieces(inAnyScript: name) }

    /// Nearly all names are plain ASCII and are cut by their bytes; nil for the others.
    private static func plainPieces(_ name: String) -> [String]? {
        var pieces: [String] = []
        var current: [UInt8] = []
        var previousIsLower = false
        func close() {
            if !current.isEmpty { pieces.append(String(decoding: current, as: UTF8.self)) }
            current.removeAll(keepingCapacity: true)
        }
        for byte in name.utf8 {
            switch byte {
            case 0x80...: return nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if previousIsLower { close() }
                current.append(byte + 32)
                previousIsLower = false
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                current.append(byte)
                previousIsLower = true
            default:
                close()
                previousIsLower = false
            }
        }
        close()
        return pieces
    }

    private static func pieces(inAnyScript name: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        var previousIsLower = false
        for character in name {
            guard character.isLetter || character.isNumber else {
                if !current.isEmpty { pieces.append(current) }
                current = ""
                previousIsLower = false
                continue
            }
            if character.isUppercase, previousIsLower {
                pieces.append(current)
                current = ""
            }
            previousIsLower = character.isLowercase || character.isNumber
            current += character.lowercased()
        }
        if !current.isEmpty { pieces.append(current) }
        return pieces
    }

    static func stem(_ word: String) -> String {
        for (ending, least) in [("ings", 7), ("ing", 6), ("ers", 6), ("er", 5), ("ies", 5), ("ed", 5)] {
            if word.hasSuffix(ending), word.count >= least {
                let cut = String(word.dropLast(ending.count))
                return ending == "ies" ? cut + "y" : cut
            }
        }
        return singular(word)
    }
}
