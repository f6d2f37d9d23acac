import DesignModel
import Knowledge

/// What a fact key says, in the words of somebody who reads a figure beside it.
enum Meaning {
    static func of(_ key: FactKey, when: When? = nil) -> String {
        phrases(key, phrase) + (when.map { ", " + time($0.rawValue) } ?? "")
    }

    private static let phrases = Memo<FactKey, String>()

    private static func phrase(_ key: FactKey) -> String {
        let measure = key.measure
        if let percentile = percentile(measure) {
            return key.subject.map { "answer of \(Wording.spaced($0)), \(percentile)" } ?? "answer, \(percentile)"
        }
        guard let subject = key.subject else {
            return FigureWords.whole["\(key.family).\(measure)"]
                ?? (key.family == "rule" ? Wording.spaced(measure) : plain(key))
        }
        guard let form = FigureWords.parts["\(key.family).\(measure)"] else {
            return "\(Wording.spaced(measure)) of \(Wording.spaced(subject))"
        }
        return form.replacing("[s]", with: Wording.plural(Wording.spaced(subject))).replacing(
            "[]", with: Wording.spaced(subject))
    }

    private static func plain(_ key: FactKey) -> String {
        key.family == key.measure ? String(key.family) : "\(key.family) \(Wording.spaced(key.measure))"
    }

    /// `latency_p95_ms` is an answer in 95 of 100 cases; `latency_p999_ms` in 999 of 1,000.
    private static func percentile(_ measure: String) -> String? {
        guard measure.hasPrefix("latency_p"), measure.hasSuffix("_ms") else { return nil }
        let digits = measure.dropFirst("latency_p".count).dropLast("_ms".count)
        return digits.count == 3 ? "\(digits) of 1,000" : "\(digits) of 100"
    }

    private static func time(_ when: String) -> String {
        switch when {
        case "now": "now"
        case "launch": "at launch"
        default: when.first == "+" ? "in \(when.dropFirst())" : "on \(when)"
        }
    }
}
