import Foundation
import TestSupport
import Testing

@testable import IndexAdvisor

@Suite struct IndexAdvisorTests {
    private func statements(_ queries: WorkloadQuery...) throws -> [String] {
        let workload = SampleWorkload.shop(queries)
        return try IndexAdvisor().advise(workload, costs: ModelledCosts(workload)).indexes.map(\.statement)
    }

    @Test func aListOfOneCustomerStartsWithTheCustomer() throws {
        #expect(try statements(SampleWorkload.history).map { $0.contains("btree (customer_id") } == [true])
    }

    @Test func aRareStateGetsAnIndexOverItsRowsOnly() throws {
        #expect(
            try statements(SampleWorkload.open) == [
                "CREATE INDEX orders_created_at_where_state_open ON orders USING btree (created_at) WHERE state = 'open'"
            ])
    }

    @Test func aColumnThatChangesAllTheTimeStaysOutOfIndexesForARareQuestion() throws {
        #expect(try statements(SampleWorkload.recentlySeen).isEmpty)
    }

    @Test func nothingIsAddedToWhatTheKeyServes() throws {
        #expect(try statements(WorkloadQuery("one", rate: 9000, sql: "select * from orders where id = 8")).isEmpty)
    }

    @Test func theSearchFindsWhatTryingEverySetFinds() throws {
        let queries = [
            SampleWorkload.history, SampleWorkload.open, SampleWorkload.recentlySeen, SampleWorkload.lastHours,
        ]
        let workload = SampleWorkload.shop(queries)
        let constraints = workload.tables.flatMap(\.constraintIndexes)
        let candidates = Array(CandidateRules(workload: workload).candidates().prefix(12))
        let objective = try Objective(
            workload, constraints + candidates, constraints: Set(constraints.indices), source: ModelledCosts(workload),
            pricePerGigabyte: 1000)
        let found = try GreedySearch(objective: objective, budgetGigabytes: nil).search(from: objective.constraints)
        var best = Double.infinity
        for bits in 0..<(1 << candidates.count) {
            let set = candidates.indices.filter { bits & (1 << $0) != 0 }.map { $0 + constraints.count }
            let whole = objective.constraints.union(set)
            if try objective.hotScans(whole).isEmpty { best = min(best, try objective.bill(whole).total) }
        }
        #expect(try objective.bill(found).total <= best * 1.000001)
    }

    @Test func aBudgetIsKept() throws {
        let workload = SampleWorkload.shop([SampleWorkload.history, SampleWorkload.open])
        var advisor = IndexAdvisor()
        advisor.budgetGigabytes = 0.01
        let advice = try advisor.advise(workload, costs: ModelledCosts(workload))
        #expect(advice.indexes.map(\.name) == ["orders_created_at_where_state_open"])
        #expect(advice.hotScans == ["history"])
    }
}

@Suite struct FleetTests {
    private static func fleet() throws -> Workload {
        let file = Golden.root.appending(path: "Examples/Workloads/fleet.json")
        return try JSONDecoder().decode(Workload.self, from: Data(contentsOf: file))
    }

    @Test(arguments: [0.1, 1, 10]) func everyIndexEarnsItsPlaceAtAnyRate(_ factor: Double) throws {
        var workload = try Self.fleet()
        for position in workload.queries.indices { workload.queries[position].rate *= factor }
        let advice = try IndexAdvisor().advise(workload, costs: ModelledCosts(workload))
        #expect(advice.hotScans.isEmpty)
        #expect(advice.indexes.allSatisfy { $0.worth > 0 && !$0.serves.isEmpty })
        #expect(advice.bill.total < advice.without.total / 100)
    }

    @Test func otherNamesGiveTheSameIndexes() throws {
        let file = Golden.root.appending(path: "Examples/Workloads/fleet.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        let renamed = text.replacingOccurrences(of: "tours", with: "fahrten").replacingOccurrences(
            of: "van_id", with: "wagen_id")
        let other = try JSONDecoder().decode(Workload.self, from: Data(renamed.utf8))
        let theirs = try IndexAdvisor().advise(other, costs: ModelledCosts(other))
        let workload = try Self.fleet()
        let ours = try IndexAdvisor().advise(workload, costs: ModelledCosts(workload))
        let expected = ours.indexes.map {
            $0.statement.replacingOccurrences(of: "tours", with: "fahrten").replacingOccurrences(
                of: "van_id", with: "wagen_id")
        }
        #expect(Set(theirs.indexes.map(\.statement)) == Set(expected))
    }

    @Test func sameInputSameBytes() throws {
        let workload = try Self.fleet()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let first = try encoder.encode(IndexAdvisor().advise(workload, costs: ModelledCosts(workload)))
        let second = try encoder.encode(IndexAdvisor().advise(workload, costs: ModelledCosts(workload)))
        #expect(first == second)
    }
}
