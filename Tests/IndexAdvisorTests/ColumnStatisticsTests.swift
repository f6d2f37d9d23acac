import Testing

@testable import IndexAdvisor

@Suite struct ColumnStatisticsTests {
    @Test func aUniqueColumnFindsOneRow() {
        let id = ColumnStatistics(WorkloadColumn("id", "bigint", distinct: nil, .serial), rows: 4_000_000)
        #expect(id.equals(.number(17)) == 1.0 / 4_000_000)
    }

    @Test func aNamedValueHasItsShareOfTheRowsThatHaveAValue() {
        let shares: [Distribution.Share] = [.init("open", 0.1), .init("done", 0.9)]
        let state = ColumnStatistics(
            WorkloadColumn("state", "text", distinct: 2, .values(shares), nullFraction: 0.5), rows: 1000)
        #expect(state.equals(.text("open")) == 0.05)
        #expect(state.nullFraction == 0.5)
    }

    @Test func aHotKeyOfAPowerLawHasFarMoreRowsThanATypicalOne() {
        let column = WorkloadColumn(
            "author_id", "bigint", distinct: 45_000_000, .zipf(exponent: 0.6, domain: 45_000_000))
        let author = ColumnStatistics(column, rows: 3_000_000_000)
        #expect(author.equals(.number(1)) > 1000 * author.equals(.number(9_000_000)))
    }

    @Test func aRangeOfTimeIsItsShareOfTheWholeTime() throws {
        let column = WorkloadColumn(
            "at", "timestamptz", distinct: nil, .time(from: "2025-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z"))
        let at = ColumnStatistics(column, rows: 1_000_000)
        let july = try #require(Instant.seconds("2025-07-02T12:00:00Z"))
        #expect(abs(at.compares(.number(july), above: true) - 0.5) < 0.001)
        #expect(abs(at.compares(.number(july), above: false) - 0.5) < 0.001)
    }

    @Test(arguments: [
        "1969-12-31 23:59:59.500000+00", "2000-02-29 00:00:00.000000+00", "2026-01-01 12:34:56.789000+00",
    ])
    func instantsAreWrittenAsTheyWereRead(_ text: String) throws {
        #expect(Instant.words(try #require(Instant.seconds(text))) == text)
    }

    @Test func anOffsetMovesTheInstant() {
        #expect(Instant.seconds("2026-01-01T02:00:00+02:00") == Instant.seconds("2026-01-01T00:00:00Z"))
    }
}
