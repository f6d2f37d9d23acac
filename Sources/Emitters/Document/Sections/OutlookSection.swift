import DesignModel
import Diagnostics

/// Chapter eight: what was chosen over what, what may go wrong, what was not verified, and what to do next.
struct OutlookSection {
    let dossier: Dossier

    var blocks: [Block] {
        let spoken = dossier.design.decisions.flatMap { dossier.narratives("decision:\($0.topic)") }
        return titled("Decisions", .grid(decisions)) + spoken + titled("Risks", .grid(risks)) + findings
            + titled("Documentation consulted", .grid(documentation))
            + titled("Not verified", .list(NotVerified(dossier: dossier).lines))
            + titled("Assumptions", .list(assumptions)) + titled("Next steps", .grid(steps)) + backlog
    }

    private func titled(_ title: Line, _ block: Block) -> [Block] { block.isEmpty ? [] : [.heading(3, title), block] }

    private var decisions: Grid {
        Grid(
            ["Decision", "Chosen", "Why", "Rejected", "What would bring it back", "Record"],
            dossier.design.decisions.map { decision in
                let words = DecisionWords(decision: decision)
                let record = dossier.records[decision.topic].map { path in
                    dossier.link(String(path.split(separator: "/").last?.prefix(4) ?? "record"), to: path)
                }
                return [
                    Line(said: decision.title), words.chosen, Line(decision.reason), words.rejected, words.flips,
                    record ?? Line(),
                ]
            })
    }

    private var risks: Grid {
        Grid(
            ["Risk", "Likelihood", "Impact", "What is done", "Watched by", "Owner"],
            dossier.design.risks.map { risk in
                [
                    Line(risk.title), Line(said: risk.likelihood.rawValue), Line(said: risk.impact.rawValue),
                    Line(risk.mitigation), risk.trigger.map { Line($0) } ?? Line(), Line(said: risk.owner),
                ]
            })
    }

    private var findings: [Block] {
        let sorted = dossier.findings.enumerated().sorted {
            ($1.element.severity.rawValue == $0.element.severity.rawValue)
                ? $0.offset < $1.offset : $0.element.severity > $1.element.severity
        }.map(\.element)
        let grid = Grid(
            ["Finding", "Where", "Severity", "What mends it"],
            sorted.map { finding in
                [
                    Line(said: finding.summary), Line(code: Self.place(finding)), Line(said: finding.severity.rawValue),
                    finding.fixes.map { Line(said: $0.title) }.joined("; "),
                ]
            })
        return titled("Findings that remain", .grid(grid))
    }

    private static func place(_ finding: Diagnostic) -> String {
        if case .element(let path, _) = finding.place { return path }
        return finding.place.description
    }

    /// In full here where the summary shows only those that decisions rest on.
    private var assumptions: [Line] {
        let all = dossier.design.assumptions
        return all.count <= 8 ? [] : all.map { AssumptionLine.make($0, dossier) }
    }

    private var backlog: [Block] {
        let link = dossier.link("backlog", to: "backlog.md")
        return link.isEmpty ? [] : [.paragraph("Why each comes when it does, with its operations: the " + link + ".")]
    }

    /// What was looked up about the technologies; what could not be is said to be unchecked.
    private var documentation: Grid {
        Grid(
            ["Technology", "About", "Library", "Versions listed", "Page", "Asked", "On"],
            dossier.design.documentation.map { note in
                [
                    Line(said: note.technology), Line(said: note.topic),
                    note.library.map(Line.init(code:)) ?? "unchecked: " + Line(code: note.remark),
                    Line(codes: note.versions), note.page.map(Line.init(code:)) ?? Line(), Line(said: note.source),
                    Line(code: note.on),
                ]
            })
    }

    private var steps: Grid {
        Grid(
            ["Step", "Done when"],
            dossier.design.steps.map { [Line($0.title), Line($0.accepted)] })
    }
}
