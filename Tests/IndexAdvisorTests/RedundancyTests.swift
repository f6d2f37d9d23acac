import Testing

@testable import IndexAdvisor

@Suite struct RedundancyTests {
    private func isRedundant(_ index: IndexDefinition, beside other: IndexDefinition) throws -> Bool {
        let workload = SampleWorkload.shop([])
        let objective = try Objective(
            workload, [other, index], constraints: [0], source: ModelledCosts(workload), pricePerGigabyte: 1000)
        return objective.isRedundant(1, beside: [0])
    }

    @Test func aLeadingPartOfAnotherIsRedundant() throws {
        let pair = IndexDefinition("orders", ["customer_id", "created_at"])
        #expect(try isRedundant(IndexDefinition("orders", ["customer_id"]), beside: pair))
        #expect(try !isRedundant(IndexDefinition("orders", ["created_at"]), beside: pair))
    }

    @Test func aSmallPartialIndexIsNotRedundantBesideTheKey() throws {
        let key = IndexDefinition("orders", ["id"], unique: true)
        #expect(try !isRedundant(IndexDefinition("orders", ["id"], where: "state = 'open'"), beside: key))
        #expect(try isRedundant(IndexDefinition("orders", ["id"], where: "state = 'done'"), beside: key))
    }

    @Test func anotherMethodIsAnotherIndex() throws {
        let tree = IndexDefinition("orders", ["created_at"])
        #expect(try !isRedundant(IndexDefinition("orders", ["created_at"], method: "brin"), beside: tree))
    }
}

@Suite struct IndexMatchTests {
    private let table = TableStatistics(SampleWorkload.shop([]).tables[0])

    private func match(_ columns: [String], where condition: String? = nil, _ query: String) -> IndexMatch? {
        IndexMatch(
            IndexDefinition("orders", columns, where: condition),
            condition: condition.map { ConditionReader.predicates($0, of: table) } ?? [],
            predicates: ConditionReader.predicates(query, of: table))
    }

    @Test func aPartialIndexNeedsItsConditionInTheQuery() {
        #expect(match(["id"], where: "state = 'open'", "customer_id = 1") == nil)
        #expect(match(["id"], where: "state = 'open'", "state = 'open'") != nil)
        #expect(match(["id"], where: "state in ('open', 'sent')", "state = 'open'") != nil)
        #expect(match(["id"], where: "note is not null", "note = 'x'") != nil)
    }

    @Test func equalityBoundsGoOnUntilTheFirstRange() {
        let found = match(
            ["customer_id", "created_at", "state"], "customer_id = 1 and created_at > $1 and state = 'open'")
        #expect(found?.bounds.count == 2)
        #expect(found?.filters.count == 1)
    }

    @Test func orderSkipsColumnsOfOneValue() {
        let wanted = [WantedKey(relation: 0, column: "created_at", descending: true)]
        let found = match(["customer_id", "created_at"], "customer_id = 1")
        #expect(found?.sorted(wanted, relation: 0, fixed: ["customer_id"]) == 1)
        #expect(found?.sorted(wanted, relation: 0, fixed: []) == 0)
    }
}

@Suite struct WorkloadReviewTests {
    @Test func namesThatAreNotDeclaredAreReportedWithTheLikelyOnes() {
        var query = SampleWorkload.open
        var access = Access(table: "order")
        query.access = [access]
        access.table = "orders"
        access.equal = ["costumer_id"]
        query.access.append(access)
        let found = SampleWorkload.shop([query]).objections(file: "w.json")
        #expect(found.flatMap(\.fixes).map(\.title) == ["write 'orders'", "write 'customer_id'"])
    }
}
