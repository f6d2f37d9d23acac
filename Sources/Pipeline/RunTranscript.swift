import DesignModel
import Diagnostics

/// What a person sees after a design run: read, known, assumed and open, decided, found, written; in this order.
public struct RunTranscript: Sendable {
    private let run: Run
    private let cited: CitedValues
    private let files: [String]
    private let folder: String

    public init(_ run: Run, files: [String], folder: String) {
        self.run = run
        self.files = files
        self.folder = folder
        cited = CitedValues(run)
    }

    public var text: String {
        let parts = [read, notRead, known, assumed, open, decided, found, written]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }
}

extension RunTranscript {
    private var read: [String] {
        guard let brief = run.brief else { return [] }
        let counts = [
            brief.facts.count.of("fact"), brief.operations.count.of("operation"), brief.entities.count.of("entity"),
        ]
        let facts = brief.facts.map { fact in
            let value = fact.unit.map { Quantity(fact.number ?? 0, $0, fact.bound, .assumed(why: "")).words }
            return "  line \(fact.span.start.line): \(fact.key) = \(value ?? "\(fact.value)")"
                + (fact.when.map { " (\($0.rawValue))" } ?? "")
        }
        let operations = brief.operations.map { "\($0.actor) \($0.verb) \($0.entity)" }.joined(separator: "; ")
        let entities = brief.entities.map(\.name).joined(separator: ", ")
        return ["Read \(brief.file): " + counts.joined(separator: ", ")] + facts
            + (operations.isEmpty ? [] : ["  Operations: " + operations])
            + (entities.isEmpty ? [] : ["  Entities: " + entities])
    }

    private var notRead: [String] {
        guard let brief = run.brief, !brief.unread.isEmpty else { return [] }
        return ["Not understood (please check that nothing here matters)"]
            + brief.unread.map { "  line \($0.span.start.line): \($0.text.shortened(to: 110))" }
    }

    private var known: [String] {
        guard let context = run.context else { return [] }
        return ["Context Manager: \(context.summary) (briefing \(context.digest))"]
            + context.facts.map { "  \($0.span): \($0.key) = \($0.value)" }
    }

    private var assumed: [String] {
        let assumptions = run.design?.assumptions ?? []
        guard !assumptions.isEmpty else { return [] }
        return ["Assumed, because nobody said"]
            + assumptions.map { assumption in
                let value = assumption.unit.flatMap { unit in
                    assumption.value.number.map { Quantity($0, unit, nil, .assumed(why: "")).bare }
                }
                return "  \(assumption.key) = \(value ?? "\(assumption.value)"): \(cited.words(assumption.why))"
            }
    }

    private var open: [String] {
        let questions = run.design?.questions ?? []
        guard !questions.isEmpty else { return [] }
        return ["Open questions, the ones that change most first"]
            + questions.enumerated().flatMap { index, question in
                ["  \(index + 1). \(question.text) [\(question.topic)]", "     why: \(question.why)"]
                    + question.options.map { option in
                        "     - \(option.answer)\(option.effect.isEmpty ? "" : " → \(option.effect)")"
                    }
            }
    }

    private var decided: [String] {
        let decisions = run.design?.decisions ?? []
        guard !decisions.isEmpty else { return [] }
        return ["Decided"] + decisions.map { "  \($0.topic): \($0.chosen). \(cited.words($0.reason).stopped)" }
    }

    private var found: [String] {
        guard run.findings != nil else { return [] }
        let findings = run.allFindings
        if findings.isEmpty { return ["Findings: none; every check passed"] }
        return ["Findings"] + findings.map { "  " + $0.line }
    }

    private var written: [String] {
        files.isEmpty ? [] : ["Written to \(folder)"] + files.map { "  \($0)" }
    }
}

extension Int {
    fileprivate func of(_ noun: String) -> String {
        if self == 1 { return "1 \(noun)" }
        return "\(self) \(noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s")"
    }
}

extension String {
    /// At most so many characters, cut at the end with an ellipsis.
    func shortened(to limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }

    /// With a full stop, where it ends in none.
    fileprivate var stopped: String { last.map { ".!?\"".contains($0) } ?? true ? self : self + "." }
}

extension Diagnostic {
    /// One line for the terminal: severity, place, headline, code, first fix.
    public var line: String {
        let fix = fixes.first.map { "; \($0.title)" } ?? ""
        return "\(severity.rawValue): \(place): \(summary)\(fix) [\(code)]"
    }
}
