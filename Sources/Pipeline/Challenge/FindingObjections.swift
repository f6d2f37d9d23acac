import DesignModel
import Diagnostics

/// What the checks found, what the brief says twice and differently, what could not be read, and the gravest risks.
struct FindingObjections {
    private let docket: Docket
    private let run: Run

    init(_ docket: Docket, _ run: Run) {
        self.docket = docket
        self.run = run
    }

    var all: [Objection] { findings + contradictions + unread + risks }

    private var findings: [Objection] {
        run.allFindings.filter { $0.severity >= .warning }.prefix(5).map { finding in
            var objection = Objection(
                finding.place.description, finding.severity == .error ? 96 : 55, finding.summary)
            objection.evidence = ["check \(finding.code.id)"] + (finding.explanation.map { [$0] } ?? [])
            objection.settledBy =
                finding.fixes.first.map { "Settled when you \($0.title)." } ?? "architect explain \(finding.code.id)"
            return objection
        }
    }

    private var contradictions: [Objection] {
        (run.brief?.contradictions ?? []).map { contradiction in
            var objection = Objection(
                "brief.\(contradiction.topic)", 60,
                "The brief says two things about \(contradiction.topic), and one of them was taken")
            objection.evidence = zip(contradiction.quotes, contradiction.spans).map { "\($1): \"\($0)\"" }
            objection.settledBy = "Ask the author which one holds."
            return objection
        }
    }

    private var unread: [Objection] {
        guard let passages = run.brief?.unread, !passages.isEmpty else { return [] }
        var objection = Objection(
            "brief", 28 + Double(min(passages.count, 10)),
            "Passages of the brief were not understood, and one may matter")
        objection.evidence = passages.prefix(3).map { "line \($0.span.start.line): \"\($0.text.shortened(to: 90))\"" }
        objection.settledBy = "Read them, and answer in .architect/answers.yaml what they demand."
        return [objection]
    }

    private var risks: [Objection] {
        docket.design.risks.filter { $0.impact == .high && $0.likelihood != .low }.prefix(2).map { risk in
            var objection = Objection(
                "risks.\(risk.id)", risk.likelihood == .high ? 58 : 40, docket.cited.words(risk.title))
            objection.evidence = ["what is done about it: \(docket.cited.words(risk.mitigation))"]
            objection.settledBy = risk.trigger.map { "Watch: \(docket.cited.words($0))" } ?? "A drill of it in staging."
            return objection
        }
    }
}
