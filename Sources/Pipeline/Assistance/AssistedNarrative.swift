import ContextManager
import DesignModel
import Diagnostics
import Ports

/// A model words sections and decisions; figures only by citation, names and claims held to the design.
struct AssistedNarrative {
    let assistant: Assistant
    private static let lettersMax = 1500

    private static let system = """
        You word a backend design document. Answer with one JSON object and nothing else: {"narratives": [{"slot", "text"}]}. \
        Slots: section:1 to section:8, decision:<topic>, component:<id>. Two to five plain sentences a slot that tell the reader what \
        the figures do not: why it is so, what to watch. Never write a digit or a spelled-out number: cite the ledger as {name}, the \
        engine prints the value. Name parts of the design in `backquotes`, only parts it has. Claim nothing against its decisions.
        """

    /// The run with the words that nothing stood against.
    func word(_ run: Run) throws -> Run {
        guard let blueprint = run.blueprint else { return run }
        let bench = Bench(SourceText(name: "blueprint.yaml", text: blueprint), records: run.earlierRecords)
        var prompt = ModelPrompt(system: Self.system, turns: [.init(.user, Self.question(bench.before))])
        var kept: [Narrative] = []
        for _ in 0..<Assistant.roundsMax {
            let said = narratives(in: try assistant.turn("narrating", &prompt))
            guard let said else {
                assistant.tell(.refused("narrating", "the answer is no JSON of the form asked for"))
                prompt.say(.user, "That is not the JSON object asked for. Answer with it alone.")
                continue
            }
            let refusals =
                bench.judge(said).refusals
                + said.filter { $0.text.template.count > Self.lettersMax }.map {
                    NarrativeRefusal(slot: $0.slot, says: "the words are too many", mend: "Say it in five sentences")
                }
            let refused = Set(refusals.map(\.slot))
            kept.removeAll { old in said.contains { $0.slot == old.slot } }
            kept += said.filter { !refused.contains($0.slot) }
            for refusal in refusals { assistant.tell(.refused("narrating", "\(refusal.slot): \(refusal.says)")) }
            if refusals.isEmpty { break }
            let reasons = refusals.map { "- \($0.slot): \($0.says). \($0.mend)" }.joined(separator: "\n")
            prompt.say(.user, "These were refused; write these slots again and nothing else:\n\(reasons)")
        }
        guard !kept.isEmpty else { return run }
        let verdict = bench.judge(kept)
        guard verdict.verdict.after.design != nil, verdict.refusals.isEmpty else { return run }
        assistant.tell(.took("narrating", kept.map(\.slot).joined(separator: ", ")))
        return run.adopting(verdict.verdict.after)
    }

    private func narratives(in text: String) -> [Narrative]? {
        guard let items = ModelText.object(in: text)?["narratives"]?.items else { return nil }
        let said = items.compactMap { item -> Narrative? in
            guard let slot = item["slot"]?.text, let text = item["text"]?.text, !text.isEmpty else { return nil }
            return Narrative(slot: slot, by: assistant.name, text: Prose(text))
        }
        return said.isEmpty ? nil : said
    }

    private static func question(_ run: Run) -> String {
        let cited = CitedValues(run)
        let decisions = (run.design?.decisions ?? []).map { "\($0.topic): \($0.chosen). \(cited.words($0.reason))" }
        let entries = (run.design?.ledger.entries ?? []) + (run.assessment?.ledger.entries ?? [])
        let figures = entries.prefix(150).map { "{\($0.name)} is \($0.quantity.words); \($0.meaning)" }
        let parts = (run.design?.components ?? []).map { "component `\($0.id)`: \(cited.words($0.responsibility))" }
        let stores = (run.design?.stores ?? []).map { "store `\($0.id)`: \(cited.words($0.holds))" }
        return """
            \(run.design.map { "\($0.system.name): \(cited.words($0.system.purpose))" } ?? "")

            Decisions:
            \(decisions.joined(separator: "\n"))

            Parts:
            \((parts + stores).joined(separator: "\n"))

            Ledger:
            \(figures.joined(separator: "\n"))
            """
    }
}
