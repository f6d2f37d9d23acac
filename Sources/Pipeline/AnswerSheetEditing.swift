import DesignModel
import Diagnostics

/// Changes the text of `.architect/answers.yaml` line by line, so that comments and order stay as people like them.
extension AnswerSheet {
    private static let unknown = "don't know"

    /// The answer that a person's words are; a number without a unit gets the one of the question.
    public static func answer(to topic: FactKey, _ words: String, unit: Unit?) -> Answer? {
        let (answers, faults) = read(SourceText(name: "answer", text: "\(topic): \(words.trimmed)"))
        guard faults.isEmpty, var answer = answers.first else { return nil }
        if answer.value.number != nil, answer.unit == nil { answer.unit = unit }
        return answer
    }

    /// The topics that the text marks as not known: `# team.oncall: don't know`.
    public static func declined(in text: String) -> Set<FactKey> {
        Set(
            lines(text).compactMap { line in topic(of: line).flatMap { isDeclined(line) ? FactKey(rawValue: $0) : nil }
            })
    }

    /// The text with these answers and no others, every line that need not change as it was.
    public static func text(_ old: String, answers: [Answer], declined: Set<FactKey>) -> String {
        var rest = answers
        var unknown = declined
        var lines: [String] = []
        for line in Self.lines(old) {
            guard let name = topic(of: line) else {
                lines.append(line)
                continue
            }
            let key = FactKey(rawValue: name)
            if let position = rest.firstIndex(where: { $0.topic == key }) {
                lines.append(self.line(rest.remove(at: position), instead: line))
            } else if unknown.remove(key) != nil {
                lines.append("# \(key): \(Self.unknown)")
            }
        }
        if lines.isEmpty { lines = ["# Answers for architect, one `topic: value` a line; edit as you like."] }
        lines += rest.map { self.line($0, instead: "") }
        lines += unknown.map(\.rawValue).sorted().map { "# \($0): \(Self.unknown)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// A line that says the same already stays, with its comment.
    private static func line(_ answer: Answer, instead old: String) -> String {
        let (known, _) = read(SourceText(name: "answers.yaml", text: old))
        if known.first == answer { return old }
        return "\(answer.topic): \(value(answer))"
    }

    private static func value(_ answer: Answer) -> String {
        guard let number = answer.value.number else {
            let text = "\(answer.value)"
            return text.contains("#") ? "\"\(text)\"" : text
        }
        return number.formattedPlainly + (answer.unit.map { " " + $0.name } ?? "")
    }

    private static func isDeclined(_ line: String) -> Bool {
        line.trimmed.hasPrefix("#") && line.trimmed.hasSuffix(": " + unknown)
    }

    /// The topic that an answer's line, or one that says "don't know", is about.
    private static func topic(of line: String) -> String? {
        let text = isDeclined(line) ? String(line.trimmed.dropFirst()).trimmed : line.trimmed
        guard !text.hasPrefix("#"), let colon = text.firstIndex(of: ":") else { return nil }
        let name = String(text[..<colon]).trimmed
        return name.contains(".") && !name.contains(" ") ? name : nil
    }
}
