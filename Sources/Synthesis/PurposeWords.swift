import DesignModel

/// The brief's sentence on what the system is, without the figures in it, which prose may only cite (promise P14).
enum PurposeWords {
    /// Keeps the whole sentence when it holds no digit; otherwise the longer side of the figure, cut where a clause ends.
    static func prose(_ sentence: String) -> Prose {
        guard sentence.utf8.contains(where: Phrase.isFigureOrSign) else { return Prose(sentence) }
        let plain = String(sentence.map { "{}[]<>\n".contains($0) ? " " : $0 })
        guard let digit = plain.firstIndex(where: \.isNumber) else { return Prose(plain) }
        let before = plain[..<digit]
        let after = plain[digit...].drop { !$0.isWhitespace }
        let kept = before.count * 2 >= after.count ? head(before) : tail(after)
        return Prose(kept.contains(where: \.isNumber) ? Phrase.quotable(plain) : kept)
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
