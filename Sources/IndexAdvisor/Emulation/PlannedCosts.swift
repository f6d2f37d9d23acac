import Ports

/// Costs by a real PostgreSQL planner that believes the tables are at production size.
public final class PlannedCosts: CostSource {
    public let level = EvidenceLevel.planned
    private let workload: Workload
    private let database: EmulatedDatabase

    /// Makes the tables in an empty database of a private cluster; any other server is refused.
    public init(_ workload: Workload, connect: @escaping () throws -> any SQLSession) throws {
        self.workload = workload
        database = try EmulatedDatabase(workload, connect: connect)
    }

    public func prepare(_ indexes: [IndexDefinition]) throws { try database.finish(indexes) }

    public func cost(ofQuery position: Int, under indexes: [IndexDefinition]) throws -> QueryCost {
        let plan = try database.explain(workload.queries[position].sql, under: indexes)
        guard let total = plan.first.flatMap(PlanLine.total) else {
            throw PortFailure("the plan of '\(workload.queries[position].id)' has no cost")
        }
        let whole = plan.compactMap(PlanLine.wholeRelation).compactMap(database.table)
        return QueryCost(total: total, wholeTables: Set(whole))
    }

    public func fraction(_ condition: String, of table: String) throws -> Double {
        try database.fraction(condition, of: table)
    }
}
