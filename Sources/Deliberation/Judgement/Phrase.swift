import DesignModel
import Knowledge

/// Lists of words as a sentence has them.
enum Phrase {
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The flows as "verb entities" in words; "pay out" needs no payouts behind it.
    static func flows(_ flows: [Flow], most: Int = 3) -> String {
        var said: [String] = []
        for flow in flows {
            let verb = words(flow.verb)
            let repeats = verb.filter { $0 != " " } == words(flow.entity).filter { $0 != " " }
            let one = repeats ? verb : "\(verb) \(plural(words(flow.entity)))"
            if !said.contains(one) { said.append(one) }
        }
        return list(Array(said.prefix(most)))
    }

    /// The things that flows are about, each once.
    static func things(_ flows: [Flow], most: Int = 3) -> String {
        var said: [String] = []
        for flow in flows where !said.contains(plural(words(flow.entity))) { said.append(plural(words(flow.entity))) }
        return list(Array(said.prefix(most)))
    }

    static func plural(_ noun: String) -> String { PluralForms.plural(noun) }

    /// A sentence begins with a capital letter; one that begins with a figure stays.
    static func sentence(_ prose: Prose) -> Prose {
        guard let first = prose.template.first, first.isLowercase else { return prose }
        return Prose(first.uppercased() + prose.template.dropFirst())
    }

    /// `TrackingEvent` and `tracking_event` as `tracking event`.
    static func words(_ name: String) -> String {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return words(inAnyScript: name) }
        var text: [UInt8] = []
        var previousIsSmall = false
        for byte in name.utf8 {
            let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            if isCapital, previousIsSmall { text.append(UInt8(ascii: " ")) }
            text.append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : isCapital ? byte + 32 : byte)
            previousIsSmall = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func words(inAnyScript name: String) -> String {
        var text = ""
        for character in name {
            if character.isUppercase, let last = text.last, last.isLowercase { text.append(" ") }
            text.append(character == "_" ? " " : Character(character.lowercased()))
        }
        return text
    }
}
