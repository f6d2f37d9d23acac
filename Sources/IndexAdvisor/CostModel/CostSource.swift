/// Says what a query costs under a set of indexes: our model of the planner, or the planner itself.
public protocol CostSource: AnyObject {
    var level: EvidenceLevel { get }
    /// Told once, before any cost is asked for, which indexes will be spoken of.
    func prepare(_ indexes: [IndexDefinition]) throws
    /// The cost of the query at this position of the workload; constraint indexes are among those given.
    func cost(ofQuery position: Int, under indexes: [IndexDefinition]) throws -> QueryCost
    /// The share of a table's rows that satisfies a condition.
    func fraction(_ condition: String, of table: String) throws -> Double
}

/// How far a claim about the data design has been taken.
public enum EvidenceLevel: String, Sendable, Codable {
    case modelled
    case planned = "planned at scale"
    case executed = "executed on a sample"
}

/// What a query costs in the planner's units, and the tables it reads whole.
public struct QueryCost: Sendable, Hashable {
    public var total: Double
    public var wholeTables: Set<String>

    public init(total: Double, wholeTables: Set<String>) {
        self.total = total
        self.wholeTables = wholeTables
    }
}
