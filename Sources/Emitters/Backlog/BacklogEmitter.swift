import DesignModel

/// `backlog.md` and `backlog.json`: the next steps in their order, each with the test that says it is done.
enum BacklogEmitter {
    static func artefacts(_ design: Design, _ assessment: Assessment) -> [Artefact] {
        guard !design.steps.isEmpty else { return [] }
        let words: (Prose) -> String = { $0.words { design.ledger[$0] ?? assessment.ledger[$0] } }
        return [
            Artefact(path: "backlog.md", text: markdown(design, words), mediaType: "text/markdown"),
            Artefact(
                path: "backlog.json", text: JSONWriter.text(tree(design, words)) + "\n", mediaType: "application/json"),
        ]
    }

    private static func markdown(_ design: Design, _ words: (Prose) -> String) -> String {
        var lines = ["# Backlog of \(design.system.name)", ""]
        lines.append("In order; a task is done when its test passes, and the next one begins on what it left running.")
        for (position, step) in design.steps.enumerated() {
            lines += ["", "## \(position + 1). \(words(step.title))", "", "- [ ] \(words(step.accepted))"]
            if !step.why.template.isEmpty { lines.append("- Why now: \(words(step.why))") }
            if !step.operations.isEmpty {
                lines.append("- Operations: " + step.operations.map { "`\($0.rawValue)`" }.joined(separator: ", "))
            }
            lines.append("- Kind: \(step.kind.rawValue), `\(step.id)`")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func tree(_ design: Design, _ words: (Prose) -> String) -> YAML {
        let tasks = design.steps.enumerated().map { position, step in
            YAML.present([
                ("order", .integer(position + 1)), ("id", .text(step.id)), ("kind", .text(step.kind.rawValue)),
                ("title", .text(words(step.title))), ("accepted", .text(words(step.accepted))),
                ("why", step.why.template.isEmpty ? nil : .text(words(step.why))),
                ("operations", .texts(step.operations.map(\.rawValue))),
            ])
        }
        return .present([("schema", .integer(1)), ("system", .text(design.system.name)), ("tasks", .list(tasks))])
    }
}
