import DesignModel
import Pipeline

/// What the interview looks like: a question as lines, for a screen or for a page of plain text.
struct AskScreen {
    let interview: Interview
    /// The choice that the arrow points at.
    var chosen = 0
    /// The person's own words while they are being typed.
    var typed: String?
    var showsWhy = false
    var notice = ""

    /// What can be chosen: the options, then the person's own words, then "don't know".
    var choices: [(text: String, effect: String)] {
        interview.options.map { ($0.answer + ($0.recommended ? " (recommended)" : ""), $0.effect) } + [
            ("other …", ""), ("don't know", "stays an assumption, listed in the document; not asked again"),
        ]
    }

    var other: Int { choices.count - 2 }
    var unknown: Int { choices.count - 1 }

    /// All lines, none wider than the screen.
    func lines(width: Int) -> [String] {
        guard let question = interview.current else { return [] }
        var lines = ["Question \(interview.asked) · \(interview.left) left that would change the design", ""]
        lines += Self.folded(question.text, width, indent: 0)
        for quote in question.quotes where !question.text.contains(quote) {
            lines += Self.folded("“\(quote)”", width, indent: 2)
        }
        if showsWhy { lines += Self.folded("Why: " + question.why + ".", width, indent: 2) }
        lines.append("")
        for (position, choice) in choices.enumerated() {
            let mark = position == chosen ? "› " : "  "
            lines += Self.folded("\(mark)\(position + 1) \(choice.text)", width, indent: 4, first: 0)
            if !choice.effect.isEmpty { lines += Self.folded("→ " + choice.effect, width, indent: 8, first: 6) }
        }
        if let typed { lines += ["", "Your answer: \(typed)▏"] }
        if !notice.isEmpty { lines += [""] + Self.folded(notice, width, indent: 0) }
        return lines + ["", typed == nil ? Self.keys : "Enter take it · Esc back to the options"]
    }

    static let keys = "↑↓ move · Enter choose · type your own · ← back · s skip · ? why · q save and leave"

    /// Broken at blanks to the width, each line after the first indented.
    static func folded(_ text: String, _ width: Int, indent: Int, first: Int? = nil) -> [String] {
        var lines: [String] = []
        var line = String(repeating: " ", count: first ?? indent)
        var isEmpty = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !isEmpty, line.count + 1 + word.count > max(width - 1, 24) {
                lines.append(line)
                line = String(repeating: " ", count: indent)
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return lines + [line]
    }
}
