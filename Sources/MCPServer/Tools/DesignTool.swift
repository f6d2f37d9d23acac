import ModelContextProtocol
import Pipeline

/// The whole run: brief in, design folder out.
struct DesignTool {
    let project: Project
    let hub: Hub

    var tool: Tool {
        Tool(
            "design_backend", title: "Design the backend",
            description: """
                Design a backend: architecture, database and schema, API, deployment, reliability, cost; from a brief. \
                Use it when a person says "design the backend", "I need a backend for …", "which architecture", "which database", \
                "plan the system". Decides with reasons, computes capacity, latency, availability and cost, checks the result \
                and writes architecture/ (document, blueprint.yaml, decision records, OpenAPI, SQL). Deterministic, offline. \
                Every number comes from here: quote them, never invent any.
                """,
            input: .arguments([
                "brief": Argument.brief, "brief_path": Argument.briefPath,
                "write": Argument.flag("Whether to write the design folder; true unless said otherwise."),
                "replace_edits": Argument.flag(
                    "Drop hand edits and accepted proposals, which stay otherwise; ask the person first."),
            ]), output: .answer("status", "decisions", "figures", "findings"),
            hints: ToolHints(isReadOnly: false, isDestructive: true)
        ) { arguments, context in
            let source = try await project.brief(text: arguments.text("brief"), path: arguments.text("brief_path"))
            let drops = arguments.flag("replace_edits")
            var run = try await project.run(source, to: .artefacts, keepingEdits: !drops) { stage in
                let position = Stage.allCases.firstIndex(of: stage) ?? 0
                context.progress(Double(position), of: Double(Stage.allCases.count), stage.rawValue)
            }
            var files: [String] = []
            if arguments["write"]?.bool ?? true {
                (run, files) = try await project.written(run, replacingEdits: drops)
                hub.publish(.resources)
                hub.publish(.resource("architect://blueprint"))
            }
            let report = RunReport(run, files: files)
            return ToolResult(structured: report.json, and: files.isEmpty ? [] : report.links)
        }
    }
}
