import DesignModel
import Knowledge

/// The brief's sentence on what the system is, without the figures in it, which prose may only cite (promise P14).
enum PurposeWords {
    /// Keeps the whole sentence when it holds no digit, or only counts of things, which it can do without;
    /// otherwise the longer side of the figure, cut where a clause ends.
    static func prose(_ sentence: String) -> Prose {
        guard sentence.utf8.contains(where: Phrase.isFigureOrSign) else { return Prose(sentence) }
        let plain = String(sentence.map { "{}[]<>\n".contains($0) ? " " : $0 })
        if let uncounted = uncounted(plain) { return Prose(uncounted) }
        guard let digit = plain.firstIndex(where: \.isNumber) else { return Prose(plain) }
        let before = plain[..<digit]
        let after = plain[digit...].drop { !$0.isWhitespace }
        let kept = before.count * 2 >= after.count || saysEnough(before) ? head(before) : tail(after)
        return Prose(kept.contains(where: \.isNumber) ? Phrase.quotable(plain) : kept)
    }

    /// "lets 40 plots to 60 members" says as much without its counts; a time, a sum or a share does not.
    private static func uncounted(_ text: String) -> String? {
        let words = text.parts(at: " ")
        var kept: [Substring] = []
        for (at, word) in words.enumerated() {
            guard word.contains(where: \.isNumber) else { kept.append(word); continue }
            let isCount = word.allSatisfy { $0.isWholeNumber || $0 == "," } && word.last != ","
            guard isCount, at + 1 < words.count, let next = words[at + 1].first, next.isLetter, next.isLowercase,
                !measures.contains(String(words[at + 1].filter(\.isLetter))),
                let last = kept.last?.lowercased(), !comparing.contains(last),
                last != "to" || kept.dropLast().last != "up"
            else { return nil }
        }
        return kept.joined(separator: " ")
    }

    private static let comparing: Set<String> = [
        "about", "over", "under", "than", "within", "every", "at", "until", "since", "most", "least", "around",
        "nearly",
        "almost",
    ]
    private static let measures: Set<String> = [
        "ms", "s", "seconds", "second", "minutes", "minute", "min", "hours", "hour", "h", "days", "day", "weeks",
        "months",
        "years", "per", "a", "an", "times", "kg", "km", "m", "am", "pm", "and", "or", "to", "percent", "million",
        "euros",
    ]

    /// Whether a whole clause ends before the figure: "A shop orders a pickup from a web page; a driver gets 30 stops".
    private static func saysEnough(_ text: Substring) -> Bool {
        guard let cut = strong.compactMap({ lastRange(of: $0, in: text) }).max() else { return false }
        return text.distance(from: text.startIndex, to: cut) >= max(30, text.count / 2)
    }

    /// Joints before which a sentence is complete, and weaker ones that serve where none of those comes late enough.
    private static let strong = [" who ", " which ", ", ", "; "]
    private static let weak = [" and ", " within ", " with ", " from ", " for ", " that "]

    /// Up to the last good joint before the figure.
    private static func head(_ text: Substring) -> String {
        let least = max(20, text.count / 2)
        for joints in [strong, weak] {
            let cuts = joints.compactMap { lastRange(of: $0, in: text) }
            if let cut = cuts.max(), text.distance(from: text.startIndex, to: cut) >= least {
                return closed(String(text[..<cut]))
            }
        }
        return closed(String(text))
    }

    /// From the first joint after the figure.
    private static func tail(_ text: Substring) -> String {
        let starts = [", ", ": ", " and ", "; "].compactMap { firstEnd(of: $0, in: text) }
        guard let start = starts.min() else { return closed(String(text)) }
        let rest = text[start...].drop { $0 == " " }
        return closed(rest.prefix(1).uppercased() + rest.dropFirst())
    }

    private static func closed(_ text: String) -> String {
        var words = text[...]
        while let last = words.last, !last.isLetter, last != ")", last != "\"" { words.removeLast() }
        return String(words.drop { $0 == " " }) + "."
    }

    private static func lastRange(of joint: String, in text: Substring) -> String.Index? {
        text.indices.last { text[$0...].hasPrefix(joint) }
    }

    private static func firstEnd(of joint: String, in text: Substring) -> String.Index? {
        text.indices.first { text[$0...].hasPrefix(joint) }.map { text.index($0, offsetBy: joint.count) }
    }
}
