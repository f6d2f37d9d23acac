import DesignModel
import Diagnostics
import ModelContextProtocol
import Pipeline

/// Why something in a design is as it is.
struct ExplanationReport {
    private let run: Run
    private let cited: CitedValues

    init(_ run: Run) {
        self.run = run
        cited = CitedValues(run)
    }

    func json(_ what: String) throws -> JSON {
        guard let design = run.design else { throw ToolFailure("The blueprint cannot be read; check_design says why") }
        if what.isEmpty { return overview(design) }
        if let decision = design.decisions.first(where: { $0.topic == what }) { return self.decision(decision) }
        if let entry = design.ledger.entry(what) ?? run.assessment?.ledger.entry(what) { return figure(entry) }
        let names = design.decisions.map(\.topic) + entries.map(\.name) + DiagnosticCode.catalogue.map(\.id)
        let close = DidYouMean.suggestion(for: what, among: names).map { " Did you mean '\($0)'?" } ?? ""
        throw ToolFailure("There is no decision, figure or finding '\(what.cut(80))'.\(close)")
    }

    private var entries: [LedgerEntry] {
        (run.design?.ledger.entries ?? []) + (run.assessment?.ledger.entries ?? [])
    }

    private func overview(_ design: Design) -> JSON {
        [
            "kind": "overview",
            "decisions": .array(design.decisions.map { .string("\($0.topic): \($0.chosen)") }),
            "ledger": Reports.some(entries.map(\.name), 80) { .string($0) },
        ]
    }

    private func decision(_ decision: Decision) -> JSON {
        let options = decision.options.map { option -> JSON in
            .present([
                "option": .string(option.id), "chosen": option.id == decision.chosen ? true : nil,
                "excluded_because": option.exclusions.isEmpty
                    ? nil : .string(option.exclusions.map(cited.words).joined(separator: "; ")),
                "criteria": option.criteria.map(Self.criteria),
                "remark": option.remark.template.isEmpty ? nil : .string(cited.words(option.remark)),
            ])
        }
        let flips = decision.flipPoints.map { flip -> JSON in
            let now = run.design?.ledger[flip.entry] ?? run.assessment?.ledger[flip.entry]
            return .present([
                "figure": .string(flip.entry), "now": now.map { .string($0.words) },
                "at": .string(flip.threshold.words), "becomes": .string(flip.becomes),
            ])
        }
        return .present([
            "kind": "decision", "topic": .string(decision.topic), "chosen": .string(decision.chosen),
            "settled_by": .string(decision.settledBy.rawValue), "because": .string(cited.words(decision.reason)),
            "options": .array(options), "turns_at": .array(flips),
            "undo": decision.undo.template.isEmpty ? nil : .string(cited.words(decision.undo)),
            "evidence": .array(
                decision.evidence.map { name in
                    let known = run.design?.ledger[name] ?? run.assessment?.ledger[name]
                    return .string(known.map { "\(name) = \($0.words)" } ?? name)
                }),
        ])
    }

    private static func criteria(_ criteria: Criteria) -> JSON {
        .object(criteria.inOrder.map { JSON.Member($0.name, .number($0.value)) })
    }

    private func figure(_ entry: LedgerEntry) -> JSON {
        .present([
            "kind": "figure", "name": .string(entry.name), "value": .string(entry.quantity.words),
            "meaning": entry.meaning.isEmpty ? nil : .string(entry.meaning),
            "comes_from": .string(entry.quantity.provenance.sentence), "cite_as": .string("{\(entry.name)}"),
        ])
    }

    static func page(_ code: DiagnosticCode) -> JSON {
        [
            "kind": "finding", "code": .string(code.id), "severity": .string(code.severity.rawValue),
            "means": .string(code.meaning), "instead_of": .string(code.instead), "use": .string(code.use),
        ]
    }
}

extension Provenance {
    /// Where the number comes from, in a sentence.
    var sentence: String {
        switch self {
        case .stated(let span, let quote): "stated in \(span): “\(quote)”"
        case .observed(let span, let commit): "observed in \(span)" + (commit.map { " at \($0)" } ?? "")
        case .decided(let record): "decided in \(record)"
        case .answered(let question): "answered: \(question)"
        case .derived(let formula, let inputs): "derived: \(formula); from \(inputs.joined(separator: ", "))"
        case .assumed(let why): "assumed: \(why)"
        case .measured(let command, let engine, let date): "measured by \(command) with \(engine) on \(date)"
        case .published(let source, let date): "published by \(source), \(date)"
        case .proposed(let by, let because): "proposed by \(by), because \(because)"
        }
    }
}
