import DesignModel
import Diagnostics
import Pipeline
import TestSupport
import Testing

/// Proposals and narrative on a blueprint that nobody here designed.
@Suite struct ProposalTests {
    private let bench: Bench
    private let source: SourceText

    init() throws {
        let path = Golden.root.appending(path: "Examples/Blueprints/brownfield-worker.yaml")
        source = SourceText(name: "blueprint.yaml", text: try String(contentsOf: path, encoding: .utf8))
        bench = Bench(source)
    }

    private func judge(_ patch: String) -> Verdict { bench.judge(patch: patch, by: "Ada", because: "June Fridays") }

    @Test func anEmptyPatchMovesNothing() {
        let verdict = judge("")
        #expect(verdict.broke.isEmpty && verdict.mended.isEmpty && verdict.moved.isEmpty)
        #expect(verdict.after.blueprint == source.text)
    }

    @Test func moreInstancesTakeLoadAndCostAndCarryTheirAuthor() throws {
        let verdict = judge("components: {almwirt: {scaling: {minimum: 3, maximum: 3}}}")
        #expect(verdict.objections().isEmpty)
        let busy = try #require(verdict.moved.first { $0.name == "capacity.almwirt.utilisation" })
        #expect(busy.isBetter == true)
        let component = verdict.after.design?.components.first { $0.id == "almwirt" }
        #expect(component?.scaling?.minimum?.value == 3)
        #expect(component?.scaling?.minimum?.provenance == .proposed(by: "Ada", because: "June Fridays"))
        #expect(
            verdict.after.blueprint?.contains("# Almwirt: a hut-booking monolith that has run for nine years.") == true)
    }

    @Test func aFigureOfTheLedgerChangesWhereItIsNamed() {
        let verdict = judge("components: {printer: {demands: {print-voucher: {cpu: 900 ms}}}}")
        #expect(verdict.after.design?.ledger["voucher.cpu"]?.words == "900 ms")
        #expect(
            verdict.after.design?.ledger["voucher.cpu"]?.provenance == .proposed(by: "Ada", because: "June Fridays"))
    }

    @Test func whatBreaksIsSaidWithItsElement() throws {
        let edge = try #require(bench.before.design?.edges.first { $0.policy?.timeout != nil })
        let verdict = judge("edges: {\(edge.id): {policy: {timeout: null}}}")
        #expect(verdict.broke.map(\.code.id).contains("edge-without-timeout"))
        #expect(verdict.objections().first?.severity == .error)
    }

    @Test func aPatchThatIsNoBlueprintIsUnreadableWithItsPlace() {
        let verdict = judge("componets: {almwirt: {title: x}}")
        #expect(verdict.after.design == nil)
        #expect(verdict.unreadable.first?.fixes.first?.title == "Write 'components'")
        #expect(judge("components: [1").after.design == nil)
        #expect(judge("components: {almwirt: {scaling: {minimum: plenty}}}").unreadable.isEmpty == false)
    }

    @Test func removingAPartLeavesWhatNamedItInTheAir() {
        let verdict = judge("components: {printer: null}")
        #expect(verdict.broke.contains { $0.code == .danglingReference })
    }

    private func refusals(_ slot: String, _ text: String) -> [String] {
        bench.judge([Narrative(slot: slot, by: "Ada", text: Prose(text))]).refusals.map(\.says)
    }

    @Test func wordsThatCiteAreTaken() {
        let text = "Printing blocked the `almwirt` processes at {load.peak_rps}; Kafka was not needed for that."
        #expect(refusals("section:2", text).isEmpty)
        let taken = bench.judge([Narrative(slot: "section:2", by: "Ada", text: Prose(text))]).verdict
        #expect(taken.after.design?.narratives.last?.by == "Ada")
    }

    @Test(arguments: [
        ("section:2", "It answers in 35 ms.", "'35' is a figure"),
        ("section:2", "It runs on three machines.", "'three machines' spells a number out"),
        ("section:2", "Bookings go through `ledger-service`.", "`ledger-service` is no part"),
        ("section:2", "Vouchers travel over Kafka to the printer.", "'kafka' is said to be part"),
        ("section:2", "It bears {load.peek_rps}.", "'{load.peek_rps}' cites nothing"),
        ("section:9", "Words.", "'section:9' is no place"),
        ("component:cache", "Words.", "'component:cache' is no place"),
    ]) func wordsThatAssertAreRefusedOnce(_ slot: String, _ text: String, _ says: String) {
        let found = refusals(slot, text)
        #expect(found.count == 1 && found[0].hasPrefix(says), "\(found)")
    }
}
