import Knowledge

/// Names as words of a sentence: `TrackingEvent` is "tracking event", its id `tracking-event`.
enum Phrase {
    /// Lower-case words of a name in any case.
    static func words(_ name: String) -> [String] { NameParts.words(name) }

    static func spaced(_ name: String) -> String { NameParts.joined(name, by: " ") }

    static func kebab(_ name: String) -> String { NameParts.joined(name, by: "-") }

    static func snake(_ name: String) -> String { NameParts.joined(name, by: "_") }

    /// The plural of a noun phrase; what is already plural or uncountable stays.
    static func plural(_ noun: String) -> String { PluralForms.plural(noun) }

    static func capitalised(_ text: String) -> String {
        guard let first = text.utf8.first, !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first) else { return text }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// "a, b and c".
    static func list(_ items: [String], _ last: String = "and") -> String {
        guard items.count > 1, let end = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(last) " + end
    }

    /// The words that hold no digit, because prose cites its numbers and never writes them.
    static func digitless(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
            return endingWell(text.parts(at: " "))
        }
        var kept: [Substring] = []
        var afterFigure = false
        for word in text.parts(at: " ") {
            if word.contains(where: \.isNumber) { afterFigure = true; continue }
            if !afterFigure || !units.contains(word.lowercased().filter(\.isLetter)) && word != "%" {
                kept.append(word)
            }
            afterFigure = false
        }
        return endingWell(kept)
    }

    /// Words that stood before or after a figure and lead nowhere without it.
    private static func endingWell(_ words: [Substring]) -> String {
        var kept = words
        while let last = kept.last, dangling.contains(String(last)) { kept.removeLast() }
        while let end = kept.last, let mark = end.last, ",;:".contains(mark) {
            kept[kept.count - 1] = end.dropLast()
            if kept[kept.count - 1].isEmpty { kept.removeLast() }
        }
        while let first = kept.first, ["to", "and", "until"].contains(String(first)) { kept.removeFirst() }
        return kept.joined(separator: " ")
    }

    private static let units: Set<String> = [
        "ms", "s", "sec", "second", "seconds", "min", "minute", "minutes", "h", "hour", "hours", "day", "days", "week",
        "weeks",
        "month", "months", "year", "years", "am", "pm", "percent", "km", "gb", "mb", "kb",
    ]

    /// "a" or "an" before a noun.
    static func article(_ noun: String) -> String {
        noun.first.map { "aeio".contains($0.lowercased()) } == true ? "an" : "a"
    }

    /// The noun with "a" or "an" before it.
    static func indefinite(_ noun: String) -> String { article(noun) + " " + noun }

    private static let dangling: Set<String> = [
        "at", "from", "to", "between", "and", "on", "until", "for", "about", "of", "the", "around", "by", "in", "–",
        "-",
    ]

    /// Digits, signs that mean something in prose, and bytes of letters beyond ASCII, among which digits may be.
    static func isFigureOrSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\n"), 0x80...:
            true
        default: false
        }
    }

    /// Braces and brackets mean something in prose; words of a brief may not carry them in.
    static func quotable(_ text: String) -> String {
        guard text.utf8.contains(where: isFigureOrSign) else { return digitless(text) }
        return digitless(String(text.map { "{}[]<>\n".contains($0) ? " " : $0 }))
    }
}
