import Testing

@testable import IndexAdvisor

@Suite struct SelectParserTests {
    @Test func readsConditionsOrderAndLimit() throws {
        let statement = try #require(
            SelectParser.read(
                "SELECT o.id FROM orders o WHERE o.status = 'open' AND o.total > 5 ORDER BY o.id DESC LIMIT 9"))
        #expect(statement.from == [.table("orders", alias: "o")])
        #expect(statement.conditions.count == 2)
        #expect(statement.order.map(\.descending) == [true])
        #expect(statement.limit == .number(9))
    }

    @Test func readsJoinsQueriesInFromAndRowComparisons() throws {
        let statement = try #require(
            SelectParser.read(
                """
                select v.id, x.at from vans v cross join lateral (select p.at from positions p where p.van_id = v.id
                  order by p.at desc limit 1) x left join depots d on d.id = v.depot_id
                where (v.at, v.id) < ($1, $2) for update of v skip locked limit 3;
                """))
        #expect(statement.from.count == 1)
        #expect(statement.locks)
        #expect(statement.limit == .number(3))
    }

    @Test func anAndOfABetweenBelongsToTheBetween() throws {
        let statement = try #require(SelectParser.read("select 1 from t where a between 1 and 2 and b is not null"))
        #expect(statement.conditions.count == 2)
    }

    @Test(arguments: ["update t set a = 1", "select from", "select a from t where", "select rank() over () from t"])
    func refusesWhatItDoesNotUnderstand(_ sql: String) {
        #expect(SelectParser.read(sql) == nil)
    }

    @Test func aQuoteInsideATextStaysInTheText() {
        #expect(SQLLexer.tokens("name = 'O''Hara' -- note") == [.word("name"), .symbol("="), .text("O'Hara")])
    }
}
