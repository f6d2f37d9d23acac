import DesignModel

/// How texts are compared: without case, punctuation, articles and plurals.
enum ScoringTexts {
    /// True when two text values under a key mean the same.
    static func agree(_ read: String, _ wanted: String, for key: FactKey) -> Bool {
        let (left, right) = (words(read), words(wanted))
        if left.joined() == right.joined() { return true }
        guard namesSomething(key), !left.isEmpty, !right.isEmpty else { return false }
        return Set(left).isSubset(of: right) || Set(right).isSubset(of: left)
    }

    /// True when one of the names listed with `|` on either side occurs on the other.
    static func shareAName(_ left: String, _ right: String) -> Bool {
        !Set(names(left)).isDisjoint(with: names(right))
    }

    /// The words of a text, lower case and singular, camel case taken apart: `WaitingListEntry` is `waiting list entry`.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text {
            let startsWord = character.isUppercase && (word.last?.isLowercase ?? false)
            if startsWord || !(character.isLetter || character.isNumber || character == "#" || character == "+") {
                words.append(word)
                word = ""
            }
            if character.isLetter || character.isNumber || character == "#" || character == "+" {
                word.append(character)
            }
        }
        words.append(word)
        return words.map { singular($0.lowercased()) }.filter { !$0.isEmpty && !articles.contains($0) }
    }

    /// White space collapsed, as quotes are compared.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let articles: Set<String> = ["a", "an", "the"]

    private static func names(_ text: String) -> [String] {
        text.split(separator: "|").map { words(String($0)).joined() }
    }

    /// Names of products, partners and excluded things may be said with or without an addition: "Stripe Connect".
    private static func namesSomething(_ key: FactKey) -> Bool {
        switch key.family {
        case "project", "stack", "integration[]", "compliance[]", "scope": true
        default: false
        }
    }

    private static func singular(_ word: String) -> String {
        guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") else { return word }
        if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        let keepsNoE = ["ses", "xes", "ches", "shes"].contains { word.hasSuffix($0) }
        return String(word.dropLast(keepsNoE ? 2 : 1))
    }
}
