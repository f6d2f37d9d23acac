import DesignModel
import Diagnostics
import Foundation
import ModelContextProtocol
import Pipeline
import Platform

/// The host proposes, the engine judges, the host narrates.
struct ProposalTools {
    let project: Project
    let hub: Hub

    var tools: [Tool] { [propose, narrate] }

    private var propose: Tool {
        Tool(
            "propose_change", title: "Propose a change to the design",
            description: """
                Propose a change in the design language and get the verdict: what broke, what was mended, what moved (cost, \
                capacity, latency, availability, moving parts), which decisions turn, the strongest objection and what would mend \
                it. `patch` is YAML that says only what changes, merged by name (`reports: null` removes): \
                "components: {api: {scaling: {minimum: 3}}}". Read architect://blueprint for the names, architect://language for \
                the words. Try freely; nothing is written unless `apply` is true and nothing stands against it.
                """,
            input: .arguments(
                [
                    "patch": Argument.text("A partial blueprint.yaml: only what changes."),
                    "because": Argument.text("The reason, in one sentence; it stays with every figure of the patch."),
                    "by": Argument.text("Who proposes: the model's or the person's name."),
                    "apply": Argument.flag("Write it where nothing stands against it."),
                    "accept": Argument.list(
                        ["type": "string"],
                        "Codes of broken promises (cost-above-budget, latency-above-target …) that the person accepts."),
                ], required: ["patch", "because"]), output: .answer("verdict"),
            hints: ToolHints(isReadOnly: false)
        ) { arguments, _ in
            let by = arguments.text("by") ?? "the host's model"
            let because = arguments.text("because") ?? ""
            let patch = arguments.text("patch") ?? ""
            guard !because.isEmpty else { throw ToolFailure("`because` has to say why") }
            let verdict = try await project.bench().judge(patch: patch, by: by, because: because)
            let accepted = Set((arguments["accept"]?.array ?? []).compactMap(\.string))
            var report = VerdictReport(verdict, accepting: accepted)
            if arguments.flag("apply"), report.stands {
                try await project.adopt(verdict.after, proposal: "# by: \(by)\n# because: \(because)\n\(patch)\n")
                hub.publish(.resource("architect://blueprint"))
                hub.publish(.resources)
                report.isWritten = true
            }
            return ToolResult(structured: report.json)
        }
    }

    private static let slot: JSON = [
        "type": "object", "required": ["slot", "text"], "additionalProperties": false,
        "properties": [
            "slot": Argument.text("section:1 to section:8, decision:<topic> or component:<id>"),
            "text": Argument.text(
                "Plain sentences; every figure as {ledger.name}; parts of the design in `backquotes`."),
        ],
    ]

    private var narrate: Tool {
        Tool(
            "write_narrative", title: "Write the document's words",
            description: """
                Write narrative for sections, decisions and components of the design document. Figures only by citation, \
                {cost.monthly}: the engine prints the value (explain_design lists the names). Digits and spelled-out numbers \
                without citation, parts the design does not have, and claims against its decisions are refused, each with its \
                place; then nothing is written. Say what the reader would not see from the figures: why, and what to watch.
                """,
            input: .arguments(
                [
                    "narratives": Argument.list(Self.slot, "The words, slot by slot."),
                    "by": Argument.text("Who writes."),
                    "apply": Argument.flag("Write what is not refused into the design; true unless said otherwise."),
                ], required: ["narratives"]), output: .answer("verdict", "refused"),
            hints: ToolHints(isReadOnly: false)
        ) { arguments, _ in
            let by = arguments.text("by") ?? "the host's model"
            let narratives = (arguments["narratives"]?.array ?? []).map { item in
                Narrative(slot: item.text("slot") ?? "", by: by, text: Prose(item.text("text") ?? ""))
            }
            let (verdict, refusals) = try await project.bench().judge(narratives)
            let isRefused = !refusals.isEmpty || verdict.after.design == nil
            if !isRefused, arguments["apply"]?.bool ?? true {
                try await project.adopt(verdict.after, proposal: nil)
                hub.publish(.resources)
            }
            let refused = refusals.map { refusal -> JSON in
                ["slot": .string(refusal.slot), "says": .string(refusal.says), "mend": .string(refusal.mend)]
            }
            return ToolResult(structured: [
                "verdict": .string(isRefused ? "refused" : "accepted"), "refused": .array(refused),
                "slots": .strings(narratives.map(\.slot)),
            ])
        }
    }
}

extension Project {
    /// The bench on which the standing design is tried.
    func bench() throws -> Bench {
        guard let text = folder.text("blueprint.yaml") else {
            throw ToolFailure("There is no design yet in '\(designPath)'; call design_backend first")
        }
        return Bench(SourceText(name: "blueprint.yaml", text: text), records: folder.records, pipeline: pipeline)
    }

    /// Makes a judged blueprint the design that stands; to the next run it counts as edited by hand, and is kept.
    func adopt(_ run: Run, proposal: String?) throws {
        try write(Regeneration(adopting: run, over: folder.standing))
        guard let proposal else { return }
        do {
            try ProposalShelf(in: root).keep([proposal])
        } catch {
            throw ToolFailure("The proposal could not be kept: \(error.localizedDescription)")
        }
    }
}
