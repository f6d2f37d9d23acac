import ModelContextProtocol
import Pipeline

/// What the repository already settles.
struct ContextTool {
    let project: Project

    var tool: Tool {
        Tool(
            "consult_context", title: "Consult the Context Manager",
            description: """
                What this repository, its manifests and its decision records already settle: languages, stores, earlier \
                decisions, with paths. Call it before any architecture work, so that nothing known is asked or reopened.
                """,
            output: .answer("summary", "digest", "facts")
        ) { _, _ in
            let context = await project.context()
            return ToolResult(
                structured: .present([
                    "summary": .string(context.summary), "digest": .string(context.digest),
                    "facts": Reports.some(context.facts, 30) { .string("\($0.span): \($0.key) = \($0.value)") },
                    "languages": .strings(context.languages.prefix(6).map(\.language)),
                    "records": Reports.some(context.records, 20) { .string("\($0.path): \($0.title) (\($0.status))") },
                    "paths": Reports.some(context.purposes, 20) { .string("\($0.path): \($0.purpose)") },
                ]))
        }
    }
}
