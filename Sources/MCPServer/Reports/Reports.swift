import DesignModel
import Diagnostics
import ModelContextProtocol
import Pipeline

/// Compact answers: what a model needs for its next step, with addresses for the rest.
enum Reports {
    /// At most so many items of a list, and how many there are.
    static func some<Item>(_ items: [Item], _ limit: Int, _ said: (Item) -> JSON) -> JSON {
        let shown = JSON.array(items.prefix(limit).map(said))
        return items.count > limit ? ["of": .integer(items.count), "first": shown] : shown
    }

    static func question(_ question: Question) -> JSON {
        let options = question.options.map { option -> JSON in
            .present([
                "answer": .string(option.answer), "write": .string(Reports.answer(option)),
                "effect": option.effect.isEmpty ? nil : .string(option.effect),
                "recommended": option.recommended ? true : nil,
            ])
        }
        return .present([
            "topic": .string(question.topic.rawValue), "question": .string(question.text),
            "why": question.why.isEmpty ? nil : .string(question.why), "options": .array(options),
            "worth": .number(question.value),
        ])
    }

    /// The text that stands for an option in the answers file.
    static func answer(_ option: AnswerOption) -> String {
        guard let value = option.value else { return option.answer }
        return option.unit.map { "\(value) \($0.name)" } ?? "\(value)"
    }

    static func assumption(_ assumption: Assumption, _ cited: CitedValues) -> JSON {
        let unit = assumption.unit.map { " " + $0.name } ?? ""
        return [
            "key": .string(assumption.key.rawValue), "value": .string("\(assumption.value)\(unit)"),
            "why": .string(cited.words(assumption.why).cut(140)),
        ]
    }

    static func decision(_ decision: Decision, _ cited: CitedValues) -> JSON {
        .present([
            "topic": .string(decision.topic), "chosen": .string(decision.chosen),
            "because": .string(cited.words(decision.reason).cut(120)),
            "settled_by": decision.settledBy == .criteria ? nil : .string(decision.settledBy.rawValue),
        ])
    }

    static func finding(_ diagnostic: Diagnostic) -> JSON {
        .present([
            "code": .string(diagnostic.code.id), "severity": .string(diagnostic.severity.rawValue),
            "place": .string(path(diagnostic.place)), "says": .string(diagnostic.summary),
            "mend": diagnostic.fixes.first.map { .string($0.title) },
        ])
    }

    /// An element by its path alone; what has none by its own words.
    static func path(_ place: Place) -> String {
        switch place {
        case .element(let path, _): path.isEmpty ? "\(place)" : path
        default: "\(place)"
        }
    }

    static func findings(_ found: [Diagnostic], _ limit: Int) -> JSON {
        let sorted = Severity.allCases.reversed().flatMap { severity in found.filter { $0.severity == severity } }
        let counts = Severity.allCases.reversed().map { severity in
            JSON.Member(severity.rawValue + "s", .integer(found.count { $0.severity == severity }))
        }
        return .object(counts + [JSON.Member("first", .array(sorted.prefix(limit).map(finding)))])
    }
}

extension String {
    /// At most so many characters, cut at the end with an ellipsis.
    func cut(_ limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }
}
