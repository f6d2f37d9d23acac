import DesignModel
import Diagnostics
import ModelContextProtocol
import Pipeline

extension JudgingTools {
    /// The design that stands beside another one: what would change, and whom it would hurt.
    var compare: Tool {
        Tool(
            "diff_design", title: "What would change",
            description: """
                Compare the standing design with what a changed brief or another blueprint would make of it; nothing is written. \
                Use it for "what if the load grows tenfold", "what breaks for clients", "which migration does this need". Names the \
                input that moved, decisions that turn, breaking changes for callers, steps for the data, figures and findings.
                """,
            input: .arguments([
                "brief": Argument.text("The whole brief as it would be; either this or `blueprint`."),
                "blueprint": Argument.text("A whole other blueprint."),
                "limit": Argument.count("At most so many lines of each kind.", most: 200),
            ]), output: .answer("same", "breaks_clients")
        ) { arguments, _ in
            let before = try await project.review()
            let after = try await project.other(arguments.text("brief"), arguments.text("blueprint"))
            guard let difference = DesignDifference(before, after) else {
                throw ToolFailure(after.allFindings.first?.summary ?? "There is nothing that could be compared")
            }
            return ToolResult(structured: DifferenceAnswer(difference, arguments["limit"]?.int ?? 12).json)
        }
    }
}

extension Project {
    /// The design of a brief or a blueprint that is given, over the edits and pins of the one that stands.
    func other(_ brief: String?, _ blueprint: String?) throws -> Run {
        if let blueprint { return try review(blueprint) }
        guard let brief else { throw ToolFailure("Give the changed `brief`, or another `blueprint`") }
        return try run(SourceText(name: "brief.md", text: brief), to: .findings)
    }
}

/// A difference for a model: few lines of each kind, the hurtful first.
struct DifferenceAnswer {
    private let difference: DesignDifference
    private let limit: Int

    init(_ difference: DesignDifference, _ limit: Int) {
        self.difference = difference
        self.limit = limit
    }

    var json: JSON {
        .present([
            "same": .bool(difference.isEmpty), "breaks_clients": .bool(difference.breaksClients),
            "inputs": list(difference.inputs), "decisions": turns, "parts": list(difference.parts),
            "clients": list(difference.clients), "data": list(difference.data), "figures": figures,
            "broke": difference.broke.isEmpty ? nil : Reports.findings(difference.broke, limit),
            "mended": difference.mended.isEmpty ? nil : Reports.findings(difference.mended, limit),
        ])
    }

    private func list(_ changes: [Pipeline.Change]) -> JSON? {
        guard !changes.isEmpty else { return nil }
        let sorted = [Pipeline.Change.Weight.breaking, .careful, .harmless].flatMap { weight in
            changes.filter { $0.weight == weight }
        }
        return Reports.some(sorted, limit) { change in
            ["place": .string(change.place), "says": .string(change.says), "weight": .string(change.weight.rawValue)]
        }
    }

    private var turns: JSON? {
        guard !difference.decisions.isEmpty else { return nil }
        return Reports.some(difference.decisions, limit) { turn in
            [
                "topic": .string(turn.topic), "before": .string(turn.before), "after": .string(turn.after),
                "because": .string(turn.reason.cut(160)),
            ]
        }
    }

    private var figures: JSON? {
        let telling = difference.figures.filter(\.isWhole)
        guard !telling.isEmpty else { return nil }
        return Reports.some(telling, limit) { movement in
            .present([
                "figure": .string(movement.name), "from": movement.before.map { .string($0.words) },
                "to": movement.after.map { .string($0.words) }, "better": movement.isBetter.map { .bool($0) },
            ])
        }
    }
}
