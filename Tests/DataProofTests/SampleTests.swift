import DesignModel
import Testing

@testable import DataProof

@Suite struct SampleTests {
    @Test func theSameSeedGivesTheSameNumbers() {
        var (first, second, other) = (Chance(seed: 7), Chance(seed: 7), Chance(seed: 8))
        #expect(first.uuid() == second.uuid())
        #expect(first.bits() != other.bits())
    }

    @Test func parentsComeBeforeTheirChildren() {
        let order = SampleLoader.parentsFirst(BookingDesign.make().stores[0].tables.reversed()).map(\.id.rawValue)
        #expect(order.firstIndex(of: "customers") ?? 9 < order.firstIndex(of: "orders") ?? 0)
        #expect(order.firstIndex(of: "orders") ?? 9 < order.firstIndex(of: "payments") ?? 0)
    }

    @Test func valuesOfStatesComeFromTheirCheck() throws {
        let orders = try #require(BookingDesign.make().stores[0].tables.first { $0.id == "orders" })
        var maker = ValueMaker(orders, chance: Chance(seed: 1))
        let column = try #require(orders.columns.first { $0.name == "status" })
        let drawn = (0..<50).compactMap { maker.value(column, at: $0, of: 50) }
        #expect(Set(drawn).isSubset(of: ["open", "paid", "sent"]))
        #expect(Set(drawn).count == 3)
    }

    @Test func samplesKeepTheProportionsOfWhatIsExpected() {
        var (large, small) = (Table(id: "lines"), Table(id: "orders"))
        large.rows = Quantity(1e9, .count, nil, .assumed(why: "test"))
        small.rows = Quantity(2e8, .count, nil, .assumed(why: "test"))
        let expectations = Expectations([large, small], horizonMonths: 36, largestSample: 5000)
        #expect(expectations.sample(large) == 5000)
        #expect(expectations.sample(small) == 1000)
    }
}

@Suite struct PlanTextTests {
    private let plan = PlanText(lines: [
        "Limit  (cost=0.57..57.12 rows=50 width=36) (actual time=0.02..0.05 rows=50 loops=1)",
        "  Buffers: shared hit=7 read=2",
        "  ->  Index Scan Backward using orders_created_at on orders  (cost=0.57..9.1 rows=5 width=8)",
        "        ->  Seq Scan on lines l  (cost=0.00..9.1 rows=5 width=8)", "Execution Time: 0.071 ms",
    ])

    @Test func saysWhatAPlanUsesReadsCostsAndTouches() {
        #expect(plan.indexes == ["orders_created_at"])
        #expect(plan.wholeTables == ["lines"])
        #expect(plan.cost == 57.12)
        #expect(plan.blocks == 9)
        #expect(plan.milliseconds == 0.071)
    }

    @Test func wordsOfAPatternKeepComparisonsApart() {
        #expect(
            ParameterValues.words("where a=$1 and (b,c)<($2,$3)").joined(separator: " ")
                == "where a = $1 and ( b , c ) < ( $2 , $3 )")
    }
}
