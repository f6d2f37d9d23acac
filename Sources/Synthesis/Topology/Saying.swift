import DesignModel

/// Fills a sentence's `<nouns>`; a part in `[brackets]` goes when one of its nouns is missing, the whole when another is.
enum Saying {
    static func fill(_ template: String, _ noun: (String) -> String?) -> Prose? {
        var text = ""
        var optional: String?
        var optionalFails = false
        var name: String?
        for character in template {
            switch character {
            case "<": name = ""
            case ">":
                guard let asked = name else { break }
                name = nil
                guard let word = noun(asked) else {
                    if optional == nil { return nil }
                    optionalFails = true
                    break
                }
                if optional != nil { optional? += word } else { text += word }
            case "[": (optional, optionalFails) = ("", false)
            case "]":
                if let kept = optional, !optionalFails { text += kept }
                optional = nil
            default:
                if name != nil {
                    name?.append(character)
                } else if optional != nil {
                    optional?.append(character)
                } else {
                    text.append(character)
                }
            }
        }
        return Prose(grammatical(text))
    }

    /// "A appointment" reads "An appointment", and a sentence begins with a capital.
    private static func grammatical(_ text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for at in words.indices.dropLast() where words[at] == "a" || words[at] == "A" {
            if let next = words[at + 1].first, "aeio".contains(next), !words[at + 1].hasPrefix("one") {
                words[at] += "n"
            }
        }
        return Phrase.capitalised(words.joined(separator: " "))
    }
}
