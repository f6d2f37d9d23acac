import DesignModel
import Diagnostics

/// The answers a person gave, one `topic: value` a line, as kept in `.architect/answers.yaml`.
///
///     # comments stay
///     team.oncall: 24x7
///     quality.rpo_minutes: 5 min
public enum AnswerSheet {
    /// All answers that could be read, and a diagnostic for each line that could not.
    public static func read(_ text: SourceText) -> (answers: [Answer], diagnostics: [Diagnostic]) {
        var answers: [Answer] = []
        var diagnostics: [Diagnostic] = []
        for number in 1...text.lineCount {
            let line = text.line(number).withoutComment
            guard !line.isEmpty else { continue }
            if let answer = answer(in: line) {
                answers.append(answer)
            } else {
                diagnostics.append(refusal(line, number, text.name))
            }
        }
        return (answers, diagnostics)
    }

    private static func answer(in line: String) -> Answer? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let topic = String(line[..<colon]).trimmed
        let value = String(line[line.index(after: colon)...]).trimmed.unquoted
        guard topic.contains("."), !topic.contains(" "), !value.isEmpty else { return nil }
        let words = value.split(separator: " ", maxSplits: 1).map(String.init)
        if let number = Double(words[0]) {
            guard words.count == 2 else { return Answer(topic: FactKey(rawValue: topic), value: .number(number)) }
            guard let unit = Unit(named: words[1]) else { return nil }
            return Answer(topic: FactKey(rawValue: topic), value: .number(number), unit: unit)
        }
        let truths = ["yes": true, "true": true, "no": false, "false": false]
        return Answer(topic: FactKey(rawValue: topic), value: truths[value].map(FactValue.truth) ?? .text(value))
    }

    private static func refusal(_ line: String, _ number: Int, _ file: String) -> Diagnostic {
        let span = SourceSpan(
            file: file, start: SourceLocation(line: number, column: 1),
            end: SourceLocation(line: number, column: line.count + 1))
        return Diagnostic(
            .badAnswer, "'\(line.shortened(to: 60))' is not an answer", at: .text(span),
            fixes: [Fix("write `topic: value`, with a unit of the vocabulary after a number, such as `5 min`")])
    }
}

extension String {
    fileprivate var withoutComment: String {
        guard let hash = firstIndex(of: "#") else { return trimmed }
        return String(self[..<hash]).trimmed
    }

    fileprivate var unquoted: String {
        guard count >= 2, let first, first == last, first == "\"" || first == "'" else { return self }
        return String(dropFirst().dropLast())
    }
}
