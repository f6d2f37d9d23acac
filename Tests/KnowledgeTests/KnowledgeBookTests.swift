import Testing

@testable import Knowledge

@Suite struct KnowledgeBookTests {
    private let book = KnowledgeBook.builtIn

    @Test func holdsEveryKindAndEachIdOnceInItsKind() {
        for kind in KnowledgeEntry.Kind.allCases {
            let ids = book.entries.filter { $0.kind == kind }.map(\.id)
            #expect(!ids.isEmpty && Set(ids).count == ids.count, "\(kind)")
        }
    }

    @Test func showsByIdTitleOrOtherName() {
        #expect(book.entry("postgres")?.id == "postgresql")
        #expect(book.entry("Amazon S3")?.id == "s3")
        #expect(book.entry("aws.egress")?.kind == .price)
        #expect(book.entry("pattern:search")?.kind == .pattern)
        #expect(book.entry("nothing like it") == nil)
        #expect(book.suggestion(for: "postgrse") == "postgres")
    }

    @Test func searchPutsWhatIsNamedByTheWordsFirst() {
        #expect(book.search(["redis"]).first?.id == "redis")
        #expect(book.search(["redis"]).count > 2)
        #expect(book.search(["caches"], kind: .technology).contains { $0.id == "memcached" })
        #expect(book.search(["vault", "unsealing"]).map(\.id) == ["vault"])
        #expect(book.search(["zebra"]).isEmpty)
    }

    @Test func datesCompareByTheLatestMonthTheyName() {
        #expect(CalendarMonth("2024-07 to 2026-05") == CalendarMonth(year: 2026, month: 5))
        #expect(CalendarMonth("2022-05-16") == CalendarMonth(year: 2022, month: 5))
        #expect(CalendarMonth("2024") == CalendarMonth(year: 2024, month: 12))
        #expect(CalendarMonth("lately") == nil)
        #expect(CalendarMonth(year: 2024, month: 11).age(at: CalendarMonth(year: 2026, month: 1)) == 14)
    }

    @Test func noLineIsALabelWithoutWords() {
        let lines = book.entries.filter { $0.kind == .pattern }.flatMap { entry in
            entry.fields.flatMap(\.lines).map { (entry.id, $0) }
        }
        let empty = lines.filter { $0.1.hasSuffix(":") || $0.1.hasSuffix(": ") || $0.1.contains("[") }
        #expect(empty.isEmpty, "\(empty)")
    }
}
