import DesignModel

/// Fills a sentence's `<nouns>`; a part in `[brackets]` goes when one of its nouns is missing, the whole when another is.
enum Saying {
    static func fill(_ template: String, _ noun: (String) -> String?) -> Prose? {
        var said = Said()
        var nounStart: String.Index?
        let bytes = template.utf8
        for at in bytes.indices {
            switch bytes[at] {
            case UInt8(ascii: "<"): nounStart = bytes.index(after: at)
            case UInt8(ascii: ">"):
                guard let start = nounStart else { break }
                nounStart = nil
                guard said.add(noun(String(template[start..<at]))) else { return nil }
            case UInt8(ascii: "["): said.begin()
            case UInt8(ascii: "]"): said.end()
            case let byte where nounStart == nil: said.text.append(byte)
            default: break
            }
        }
        return Prose(Phrase.capitalised(grammatical(said.text)))
    }

    /// "A appointment" reads "An appointment"; "a one-time code" stays.
    private static func grammatical(_ text: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 8)
        for at in text.indices {
            result.append(text[at])
            if endsArticle(text, at), !text[(at + 2)...].starts(with: "one".utf8) { result.append(UInt8(ascii: "n")) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a lone "a" stands there with a vowel behind the space.
    private static func endsArticle(_ text: [UInt8], _ at: Int) -> Bool {
        let space = UInt8(ascii: " ")
        guard text[at] | 0x20 == UInt8(ascii: "a"), at == 0 || text[at - 1] == space, at + 2 < text.count else {
            return false
        }
        return text[at + 1] == space && "aeio".utf8.contains(text[at + 2])
    }
}

/// A sentence as far as it is said, with the place where its optional part began.
private struct Said {
    var text: [UInt8] = []
    private var optional: Int?
    private var lacksNoun = false

    mutating func begin() { (optional, lacksNoun) = (text.count, false) }

    mutating func end() {
        if let start = optional, lacksNoun { text.removeSubrange(start...) }
        optional = nil
    }

    /// Adds a noun; false when the sentence cannot be said without it.
    mutating func add(_ noun: String?) -> Bool {
        guard let noun else {
            lacksNoun = true
            return optional != nil
        }
        text += noun.utf8
        return true
    }
}
