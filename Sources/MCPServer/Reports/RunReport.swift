import DesignModel
import ModelContextProtocol
import Pipeline

/// What a design run answers: decided, figures, assumed, open, found, and where to read on; under two thousand tokens.
struct RunReport {
    let run: Run
    let files: [String]
    private let cited: CitedValues

    init(_ run: Run, files: [String]) {
        self.run = run
        self.files = files
        cited = CitedValues(run)
    }

    var json: JSON {
        let design = run.design
        return .present([
            "status": "designed", "system": design.map { .string($0.system.name) },
            "style": design.map { .string($0.system.style) },
            "parts": design.map { .string(parts($0)) },
            "decisions": .array((design?.decisions ?? []).map { Reports.decision($0, cited) }),
            "figures": KeyFigures(run)?.json,
            "assumed": Reports.some(design?.assumptions ?? [], 6) { Reports.assumption($0, cited) },
            "open_questions": Reports.some(design?.questions ?? [], 3) {
                ["topic": .string($0.topic.rawValue), "question": .string($0.text)]
            },
            "findings": Reports.findings(run.allFindings, 4),
            "not_understood": Reports.some(run.brief?.unread ?? [], 3) {
                .string("line \($0.span.start.line): \($0.text.cut(110))")
            },
            "written": files.isEmpty ? nil : .integer(files.count),
            "next": .string(next),
        ])
    }

    private func parts(_ design: Design) -> String {
        let ours = design.components.filter(\.kind.isOurs).map(\.id.rawValue)
        return ours.joined(separator: ", ") + "; stores: " + design.stores.map(\.id.rawValue).joined(separator: ", ")
    }

    private var next: String {
        let open = run.design?.questions.isEmpty == false
        return
            (open
            ? "Ask the person the open questions (next_questions), record them (answer_questions), design again. " : "")
            + "Read architect://section/1 before you summarise; state no number that is not in these answers; argue with propose_change; explain_design tells why."
    }

    var links: [Content] {
        [
            .link(ResourceLink("architect://section/1", name: "Executive summary", mediaType: "text/markdown")),
            .link(
                ResourceLink(
                    "architect://blueprint", name: "The design in the design language", mediaType: "application/yaml")),
        ]
    }
}
