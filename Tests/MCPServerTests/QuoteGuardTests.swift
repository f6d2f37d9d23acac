import DesignModel
import Diagnostics
import Pipeline
import Testing

@Suite struct QuoteGuardTests {
    private let source = SourceText(
        name: "brief.md",
        text: """
            Members book courts, 1,200 of them on a Sunday.
            We expect about two thousand five
            hundred members; 95 of 100 searches take under 400 ms.
            """)

    private func judge(_ statements: HostReading.Statement...) -> (brief: Brief, refusals: [ReadingRefusal]) {
        var reading = HostReading()
        reading.facts = statements
        return reading.amend(Brief(file: "brief.md"), source)
    }

    private func fact(_ key: String, _ value: FactValue, _ unit: String? = nil, _ quote: String)
        -> HostReading.Statement
    {
        HostReading.Statement(key: key, value: value, unit: unit, quote: quote)
    }

    @Test func aQuoteThatStandsThereCarriesItsFactToItsLine() throws {
        let (brief, refusals) = judge(
            fact("load.booking.peak_rps", .number(1200), "per_day", "1,200 of them on a Sunday"),
            fact("load.registered_users", .number(2500), nil, "two thousand five hundred members"),
            fact("quality.search.latency_p95_ms", .number(400), "ms", "under 400 ms"))
        #expect(refusals.isEmpty)
        #expect(brief.facts.map(\.span.start.line) == [1, 2, 3])
        #expect(brief.facts[1].span.end.line == 3)
    }

    @Test func whatTheBriefDoesNotSayIsRefusedWithTheReason() {
        let (brief, refusals) = judge(
            fact("load.peak_rps", .number(50), "per_second", "fifty requests a second"),
            fact("load.peak_rps", .number(1300), "per_day", "1,200 of them"),
            fact("load.peak_rps", .number(1200), "per_fortnight", "1,200 of them"),
            fact("weather.today", .text("fine"), nil, "on a Sunday"), fact("team.size", .number(3), nil, ""))
        #expect(brief.facts.isEmpty)
        let reasons = refusals.map(\.reason)
        #expect(reasons[0].contains("does not stand in the brief"))
        #expect(reasons[1].contains("1300 does not stand in its quote"))
        #expect(reasons[2].contains("'per_fortnight' is no unit"))
        #expect(reasons[3].contains("no key of the fact vocabulary"))
        #expect(reasons[4] == "it has no quote")
    }

    @Test(arguments: [
        ("1.5M a day", 1_500_000.0), ("2'500 francs", 2500), ("99,95 %", 99.95), ("99.9 % of the time", 0.999),
        ("one in twenty", 0.05), ("nine million visits", 9_000_000), ("twenty-five clerks", 25), ("5MB", 5),
        ("half a minute", 0.5), ("three hundred and ten", 310), ("95 of 100 searches", 95),
    ]) func aNumberIsFoundHoweverItIsSaid(_ quote: String, _ number: Double) {
        var reading = HostReading()
        reading.facts = [fact("rule.x", .number(number), nil, quote)]
        let source = SourceText(name: "brief.md", text: quote)
        #expect(reading.amend(Brief(file: "brief.md"), source).refusals.isEmpty)
    }

    @Test func anotherReadingOfTheSameKeyHasToSayThatItOverrides() {
        var reading = HostReading()
        let span = source.span(0..<5)
        var brief = Brief(file: "brief.md")
        brief.facts = [Fact("team.size", .number(4), quote: "x", span: span)]
        reading.facts = [fact("team.size", .number(1200), nil, "1,200 of them")]
        #expect(
            reading.amend(brief, source).refusals.first?.reason.contains("line 1 was read as team.size = 4") == true)
        reading.facts?[0].overrides = true
        #expect(reading.amend(brief, source).brief.facts.map(\.value) == [.number(1200)])
    }
}
