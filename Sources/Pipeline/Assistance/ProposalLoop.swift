import DesignModel
import Diagnostics
import Foundation
import Ports

/// A model proposes changes, the bench judges them; what is refused goes back with the reason, a few times.
struct ProposalLoop {
    let assistant: Assistant
    /// How many changes one run takes.
    private static let proposalsMax = 3

    private static let system = """
        You improve a backend design that an engine judges. Answer with one JSON object and nothing else: {"because": "one sentence", \
        "patch": "YAML"} or {"done": true}. The patch is a partial blueprint.yaml, merged by name, that says only what changes, for \
        example "components: {api: {scaling: {minimum: 2}}}"; null removes. Propose what mends a finding, or moves a figure to the \
        better and breaks no promise (targets, budget). Use only names that the blueprint has. Answer {"done": true} when \
        nothing you know makes it better.
        """

    /// An accepted change, as it is kept with the project.
    struct Accepted {
        var patch: String
        var because: String
    }

    /// The run with the changes that stood; the same run where none did.
    func improve(_ run: Run, brief: SourceText?) throws -> (run: Run, accepted: [Accepted]) {
        var current = run
        var accepted: [Accepted] = []
        while accepted.count < Self.proposalsMax, let blueprint = current.blueprint {
            let bench = Bench(SourceText(name: "blueprint.yaml", text: blueprint), records: current.earlierRecords)
            var prompt = ModelPrompt(system: Self.system, turns: [.init(.user, Self.question(bench.before, brief))])
            guard let (change, after) = try proposal(on: bench, &prompt) else { break }
            accepted.append(change)
            current = current.adopting(after)
        }
        return (current, accepted)
    }

    /// One change that stands, after at most a few rounds of mending; nil where there is none.
    private func proposal(on bench: Bench, _ prompt: inout ModelPrompt) throws -> (Accepted, Run)? {
        for _ in 0..<Assistant.roundsMax {
            let text = try assistant.turn("proposing", &prompt)
            guard let json = ModelText.object(in: text) else {
                assistant.tell(.refused("proposing", "the answer is no JSON of the form asked for"))
                prompt.say(.user, "That is not the JSON object asked for. Answer with it alone.")
                continue
            }
            guard let patch = json["patch"]?.text, let because = json["because"]?.text, !because.isEmpty else {
                return nil
            }
            let verdict = bench.judge(patch: patch, by: assistant.name, because: because)
            if let objection = verdict.standing {
                assistant.tell(.refused("proposing", objection))
                prompt.say(.user, verdict.told + "\nMend it, propose something else, or answer {\"done\": true}.")
                continue
            }
            assistant.tell(.took("proposing", "'\(because)': " + verdict.gains))
            return (Accepted(patch: patch, because: because), verdict.after)
        }
        return nil
    }

    private static func question(_ run: Run, _ brief: SourceText?) -> String {
        let figures = (run.assessment?.ledger.entries ?? []).prefix(60).map { "\($0.name) = \($0.quantity.words)" }
        return """
            The brief:
            \(brief?.text ?? "none; the blueprint is all there is")

            blueprint.yaml, but for its ledger:
            \((run.blueprint ?? "").components(separatedBy: "\nledger:\n")[0])

            What the checks find:
            \(run.allFindings.map(\.line).joined(separator: "\n"))

            Figures:
            \(figures.joined(separator: "\n"))
            """
    }
}

extension Run {
    /// This run with the design of another: what was read, decided and known stays.
    func adopting(_ judged: Run) -> Run {
        var run = self
        run.design = judged.design
        run.blueprint = judged.blueprint
        run.expression = judged.expression
        run.assessment = judged.assessment
        run.findings = judged.findings
        run.artefacts = judged.artefacts
        return run
    }
}
