import DesignModel
import Diagnostics
import ModelContextProtocol
import Pipeline

/// Judging the design that stands, and telling why it is as it is.
struct JudgingTools {
    let project: Project

    var tools: [Tool] { [check, explain, compare] }

    private var check: Tool {
        Tool(
            "check_design", title: "Review the architecture",
            description: """
                Judge the design in architecture/blueprint.yaml, or a whole blueprint you give: failure behaviour, contracts, data, \
                security, provenance, capacity, latency, availability, cost, budget. Use it for "review this architecture", \
                "will this scale", "what breaks first", and after every edit. Findings carry element paths and fixes.
                """,
            input: .arguments([
                "blueprint": Argument.text("A whole blueprint to judge instead of the project's; nothing is written."),
                "limit": Argument.count("At most so many findings.", most: 100),
            ]), output: .answer("status", "findings")
        ) { arguments, _ in
            let run = try await project.review(arguments.text("blueprint"))
            let findings = run.allFindings
            let isBroken = findings.contains { $0.severity == .error }
            return ToolResult(
                structured: .present([
                    "status": .string(run.design == nil ? "unreadable" : isBroken ? "broken" : "sound"),
                    "system": run.design.map { .string($0.system.name) }, "figures": KeyFigures(run)?.json,
                    "findings": Reports.findings(findings, arguments["limit"]?.int ?? 12),
                ]))
        }
    }

    private var explain: Tool {
        Tool(
            "explain_design", title: "Explain a decision, a number or a finding",
            description: """
                Why the design is as it is: a decision topic (style, primary_store, deployment …) with its options, what excluded \
                them and at which figure it would turn out differently; a number by its ledger name (cost.monthly, load.peak_rps) \
                with where it comes from; or the code of a finding. Without `what`: all topics and the names of the ledger.
                """,
            input: .arguments(["what": Argument.text("A topic, a ledger name or a finding's code.")]),
            output: .answer("kind")
        ) { arguments, _ in
            let what = arguments.text("what") ?? ""
            if let page = DiagnosticCode.catalogue.first(where: { $0.id == what }) {
                return ToolResult(structured: ExplanationReport.page(page))
            }
            let explanation = ExplanationReport(try await project.review(nil))
            return ToolResult(structured: try explanation.json(what))
        }
    }
}

extension Project {
    /// A blueprint that is given, or the one that stands.
    func review(_ text: String?) throws -> Run {
        guard let text else { return try review() }
        return BlueprintReview(pipeline).review(SourceText(name: "blueprint.yaml", text: text))
    }
}
