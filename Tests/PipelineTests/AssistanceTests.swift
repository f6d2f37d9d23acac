import DesignModel
import Diagnostics
import Pipeline
import Ports
import TestSupport
import Testing

/// A model reads, proposes and words; what does not stand is refused with the reason and mended within three rounds.
@Suite struct AssistanceTests {
    private static func example(_ name: String) throws -> (brief: ExampleBrief, run: Run) {
        let brief = try #require(ExampleBrief.given.first { $0.name == name })
        return (brief, ExampleRun.of(brief.source))
    }

    private func assist(
        _ example: (brief: ExampleBrief, run: Run), _ answers: [String]
    ) -> (run: Run, proposals: [String], news: [AssistanceNews], model: ScriptedModel) {
        let model = ScriptedModel(answers)
        var news: [AssistanceNews] = []
        let assistance = Assistance(Assistant(model) { news.append($0) })
        let improved = assistance.improving(example.run, example.brief.source)
        return (improved.run, improved.proposals, news, model)
    }

    private static let done = #"{"done": true}"#

    private static func proposal(_ patch: String, _ because: String) -> String {
        #"Sure! {"because": "\#(because)", "patch": "\#(patch)"} I hope this helps."#
    }

    private static func narratives(_ slots: [(slot: String, text: String)]) -> String {
        let items = slots.map { #"{"slot": "\#($0.slot)", "text": "\#($0.text)"}"# }
        return #"{"narratives": [\#(items.joined(separator: ", "))]}"#
    }

    /// A few instances more than the design may have, which takes load off each.
    private static func more(_ run: Run) throws -> String {
        let scaling = try #require(run.design?.components.first { $0.id == "api" }?.scaling)
        let most = Int((scaling.maximum ?? scaling.minimum)?.value ?? 1) + 4
        return "components: {api: {scaling: {minimum: \(most), maximum: \(most)}}}"
    }

    @Test(arguments: ["neighbourhood-marketplace", "parcel-tracking"])
    func aProposalThatBreaksPromisesIsRefusedAndMendedWithinThreeRounds(_ name: String) throws {
        let example = try Self.example(name)
        let edge = try #require(example.run.design?.edges.first { $0.policy?.timeout != nil })
        let after = assist(
            example,
            [
                Self.proposal("edges: {\(edge.id): {policy: {timeout: null}}}", "one setting less"),
                Self.proposal("components: {api: {scaling: {cpu: 64, memory: 256 GB}}}", "never slow"),
                Self.proposal(try Self.more(example.run), "the evening peak"), Self.done,
                Self.narratives([("section:1", "All of it costs {cost.monthly}.")]),
            ])
        #expect(after.model.told(1).contains("edge-without-timeout"), "\(after.model.told(1))")
        #expect(after.model.told(2).contains("cost-above-budget"), "\(after.model.told(2))")
        #expect(after.proposals.count == 1 && after.proposals[0].contains("the evening peak"))

        let before = try #require(example.run.quantity("capacity.api.utilisation"))
        let now = try #require(after.run.quantity("capacity.api.utilisation"))
        #expect(now.canonical < before.canonical)
        let most = after.run.design?.components.first { $0.id == "api" }?.scaling?.maximum
        #expect(most?.provenance == .proposed(by: "scripted model", because: "the evening peak"))
        // What stands in the text is what was judged: a review of the text alone says the same.
        let text = SourceText(name: "blueprint.yaml", text: try #require(after.run.blueprint))
        let review = BlueprintReview().review(text)
        #expect(review.quantity("capacity.api.utilisation")?.canonical == now.canonical)
        #expect(review.allFindings.allSatisfy { $0.severity < .error })
        #expect(after.run.design?.narratives.contains { $0.by == "scripted model" } == true)
    }

    @Test func aProposalThatMakesNothingBetterIsRefused() throws {
        let example = try Self.example("online-courses")
        let after = assist(example, [Self.proposal("system: {name: Better}", "a better name"), Self.done, "{}"])
        #expect(after.proposals.isEmpty && after.run.blueprint == example.run.blueprint)
        #expect(after.model.told(1).contains("nothing is the better for it"))
    }

    @Test(arguments: [
        ("It answers in 35 ms.", "'35' is a figure"), ("It runs on seven machines.", "'seven machines' spells"),
        ("Orders pass `billing-service`.", "`billing-service` is no part"),
        ("Everything travels over Kafka.", "'kafka' is said to be part"),
    ])
    func wordsThatAssertAreRefusedAndWrittenAgain(_ words: String, _ reason: String) throws {
        let example = try Self.example("neighbourhood-marketplace")
        let after = assist(
            example,
            [
                Self.done, Self.narratives([("section:1", words), ("section:2", "One deployable is enough.")]),
                Self.narratives([("section:1", "All of it costs {cost.monthly}.")]),
            ])
        #expect(after.model.told(2).contains(reason), "\(after.model.told(2))")
        let said = (after.run.design?.narratives ?? []).filter { $0.by == "scripted model" }.map(\.text.template)
        #expect(Set(said) == ["All of it costs {cost.monthly}.", "One deployable is enough."])
    }

    @Test func wordsThatNeverStandLeaveTheDocumentAsItIs() throws {
        let example = try Self.example("neighbourhood-marketplace")
        let bad = Self.narratives([("section:1", "It answers in 35 ms.")])
        let after = assist(example, [Self.done, bad, bad, bad])
        #expect(after.run.blueprint == example.run.blueprint)
    }

    @Test func aModelThatFailsOrTalksLeavesEverythingAsItIs() throws {
        let example = try Self.example("online-courses")
        for answers in [
            [], ["I cannot do that.", "Sorry.", "No.", "Well.", "As a model", "…"], ["{", "{]}", "{}", "{}"],
        ] {
            let after = assist(example, answers)
            #expect(after.run.blueprint == example.run.blueprint && after.proposals.isEmpty, "\(answers)")
            #expect(
                after.news.contains { if case .refused = $0 { true } else { $0.line.hasPrefix("assistance ends") } })
        }
    }

    @Test func aReadingStandsOnQuotesOrIsAskedForAgain() throws {
        let text = """
            # Kiln

            I need a backend for a pottery studio. Members book a kiln and pay online. The glaze cupboard opens for 17 of them.
            """
        let source = SourceText(name: "brief.md", text: text)
        let run = DesignPipeline().advance(Run(), text: source, folder: MemoryTree([:]), to: .brief)
        let model = ScriptedModel([
            #"{"facts": [{"key": "rule.glaze", "value": 18, "quote": "opens for 17 of them"}, {"key": "team.size", "value": 4, "quote": "four of us"}]}"#,
            #"```json {"facts": [{"key": "rule.glaze", "value": 17, "quote": "opens for 17 of them"}]} ```"#,
        ])
        let read = Assistance(Assistant(model) { _ in }).reading(run, source)
        #expect(
            model.told(1).contains("18 does not stand in its quote") && model.told(1).contains("“four of us” does not"))
        let taken = try #require(read.brief?.facts.first { $0.key == "rule.glaze" })
        #expect(taken.number == 17 && taken.span.start.line == 3)
        #expect(read.brief?.facts.contains { $0.key == "team.size" && $0.number == 4 } == false)
    }

    @Test func whatWasAnsweredOnceIsAnsweredFromTheRecord() throws {
        let memory = KeptInMemory()
        let prompt = ModelPrompt(system: "s", turns: [.init(.user, "hello")])
        let model = ScriptedModel(["first", "second"])
        let recorded = RecordedModel(model, in: memory)
        #expect(try recorded.answer(prompt) { _ in }.text == "first")
        let again = try RecordedModel(ScriptedModel([]), in: memory).answer(prompt) { _ in }
        #expect(again.text == "first" && again.tokensIn == 0)
        var other = prompt
        other.say(.user, "more")
        #expect(try recorded.answer(other) { _ in }.text == "second")
    }
}
