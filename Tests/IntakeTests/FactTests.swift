import DesignModel
import Diagnostics
import Intake
import Testing

@Suite struct FactTests {
    private func brief(_ text: String) -> Brief { BriefReader().read(SourceText(name: "brief.md", text: text)) }

    @Test(
        arguments: FactCase.forms + FactCase.rates + FactCase.people + FactCase.promises + FactCase.means
            + FactCase.notes)
    func phrasesAreReadAsFacts(_ example: FactCase) {
        let facts = brief(example.text).facts
        let fact = facts.first { $0.key.rawValue == example.key && $0.value.description == example.value }
        #expect(fact != nil, "read: \(facts.map { "\($0.key) = \($0.value)" })")
        #expect(fact?.unit?.name == example.unit)
        if let bound = example.bound { #expect(fact?.bound?.rawValue == bound) }
        #expect(fact.map { example.text.contains($0.quote) } ?? false)
    }

    @Test(arguments: FactCase.distractors + FactCase.asides)
    func passagesAboutSomethingElseYieldNoFigures(_ text: String) {
        let figures = brief(text).facts.filter { ["load", "data", "quality", "stack"].contains($0.key.family) }
        #expect(figures == [])
    }

    @Test func quotesStandWhereTheirSpansSay() {
        let fact = brief("# Shop\n\nHello.\nWe take 40 orders\na day.").facts.first { $0.key == "load.order.mean_rps" }
        #expect(fact?.quote == "We take 40 orders a day")
        #expect(fact?.span.description == "brief.md:4:1")
    }

    @Test func figuresForSeveralTimesAreToldApart() {
        let facts = brief("| Item | Target |\n|---|---|\n| Meters | 640,000 now, 900,000 by the end of 2029 |").facts
        #expect(facts.map(\.when) == ["now", "2029-12-31"])
    }

    @Test func contradictionsAreNamedWithBothPlaces() {
        let brief = brief("Certificates are kept five years.\n\nCertificates are kept 7 years.")
        #expect(brief.contradictions.map(\.topic) == ["data.certificate.retention_years"])
        #expect(brief.contradictions.first?.spans.map(\.start.line) == [1, 3])
        #expect(brief.facts.allSatisfy { $0.conflict == brief.contradictions.first?.id })
        #expect(brief.diagnostics.map(\.code) == [.contradictoryStatements])
    }

    @Test func sentencesWithNumbersThatYieldNothingAreReported() {
        let unread = brief("We take 40 orders a day.\n\nThe 17 must glow.").unread
        #expect(unread.map(\.text) == ["The 17 must glow."])
        #expect(unread.first?.tokens == ["17", "must"])
    }

    @Test func openPointsKeepTheirTopic() {
        let points = brief("**Open:** I forgot to ask how much data may be lost.").openPoints
        #expect(points.map(\.topic) == ["quality.rpo_minutes"])
        let both = brief("**Open:** I forgot to ask how much data may be lost, and how long a repair may take.")
            .openPoints
        #expect(both.map(\.topic) == ["quality.rpo_minutes", "quality.rto_minutes"])
    }

    @Test func whatTheCurrentReceiverWritesToIsThereToday() {
        let text =
            "The current receiver (one process writing to MongoDB) drops data.\n\nStack: Go, Timescale or ClickHouse."
        let stores = brief(text).facts.filter { $0.key == "stack.database" }
        #expect(stores.first { $0.value == .text("mongodb") }?.strength == .existing)
        #expect(stores.first { $0.value == .text("timescaledb") }?.strength == .must)
    }

    @Test func aNeighbourThatStaysIsNotOurSystem() {
        let kinds = { (text: String) in brief(text).facts.filter { $0.key == "project.kind" }.map(\.value) }
        #expect(kinds("The laboratory system stays as it is and sends us results over HL7.") == [])
        #expect(
            kinds("The shop stays as it is; the new part is added to our existing application.") == [
                .text("brownfield")
            ])
    }

    @Test func anEmptyBriefSaysSo() {
        #expect(brief("").diagnostics.map(\.code) == [.emptyBrief])
        #expect(brief(" \n\n").diagnostics.map(\.code) == [.emptyBrief])
    }

    @Test func aShoppingListDescribesNoBackend() {
        #expect(brief("- two pounds of flour\n- eggs\n- oat milk").diagnostics.map(\.code) == [.noBackendDescribed])
    }

    @Test func quotationsAreSomebodyElsesWords() {
        #expect(
            brief("> We do 900 orders a second.\n\nWe take 40 orders a day.").facts.map(\.key) == [
                "load.order.mean_rps"
            ])
    }

    @Test func settingsAreReadWithTheirPlaces() {
        let facts = brief("---\nteam:\n  backend: 4\nbudget_per_month: EUR 2500\n---\n\nHello.").facts
        #expect(facts.map(\.key) == ["team.size", "budget.monthly"])
        #expect(facts.map(\.span.start.line) == [3, 4])
    }

    @Test func strangeTextIsReadWithoutHarm() {
        let strange = [
            "\u{0}\u{FEFF}\u{202E}", String(repeating: "[", count: 5000), String(repeating: "> ", count: 3000) + "x",
            String(repeating: "  ", count: 2000) + "- x", "|||||\n|-|-|\n|||", "1,2,3,4.5.6.7 %%% £ $ € per per a a an",
            "---\n---\n---",
            "p p9 p99. 95 of 95 in 0 every 0 seconds per 0 minutes", String(repeating: "1 a ", count: 90),
        ]
        for text in strange { #expect(brief(text).file == "brief.md") }
    }
}
