import Diagnostics
import Knowledge
import Testing

@testable import Pipeline

@Suite struct KnowledgeAgeTests {
    private let now = CalendarMonth(year: 2026, month: 11)

    private func book(_ kind: DatedFact.Kind, _ dates: String...) -> KnowledgeBook {
        var entry = KnowledgeEntry("aws.egress", .price, "egress", group: "aws")
        entry.facts = dates.map {
            DatedFact(kind, "egress", "USD 0.09", source: "price list", date: $0, place: "prices.aws.egress")
        }
        return KnowledgeBook(entries: [entry])
    }

    @Test func reportsAPriceOfLastYearWithPlaceAgeAndFix() throws {
        let found = KnowledgeAge(now: now).diagnostics(book(.price, "2025-10"))
        let finding = try #require(found.first)
        #expect(finding.code == .staleFact && "\(finding.place)" == "prices.aws.egress")
        #expect(finding.summary.hasPrefix("13 months old"))
        #expect(finding.fixes.first?.title.contains("price list") == true)
    }

    @Test func leavesAPriceOfThisYearAndAnOldMeasurement() {
        #expect(KnowledgeAge(now: now).diagnostics(book(.price, "2025-11")).isEmpty)
        #expect(KnowledgeAge(now: now).diagnostics(book(.measurement, "2014")).isEmpty)
        #expect(KnowledgeAge(now: now, monthsMax: 24).diagnostics(book(.measurement, "2014")).count == 1)
    }

    @Test func tellsFactsOfOneSourceAndDayTogether() {
        #expect(KnowledgeAge(now: now).diagnostics(book(.price, "2024-07", "2024-07")).count == 1)
        #expect(KnowledgeAge(now: now).diagnostics(book(.price, "2024-07", "2024-08")).count == 2)
    }

    @Test func aFactWithoutADateIsFoundAtAnyAge() {
        #expect(KnowledgeAge(now: now).diagnostics(book(.price, "lately")).map(\.code) == [.undatedFact])
    }
}
