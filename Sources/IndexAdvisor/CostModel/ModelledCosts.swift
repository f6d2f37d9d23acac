/// Costs by our own model of the planner's formulas; always there, whatever is installed.
public final class ModelledCosts: CostSource {
    public let level = EvidenceLevel.modelled
    private let workload: Workload
    private let settings: PlannerSettings
    private let tables: [String: TableStatistics]
    private let statements: [SelectStatement?]
    private var sized: [IndexDefinition: TableAccess.SizedIndex] = [:]

    public init(_ workload: Workload) {
        self.workload = workload
        settings = PlannerSettings(workload.settings ?? [:])
        tables = Dictionary(
            workload.tables.map { ($0.name, TableStatistics($0)) }, uniquingKeysWith: { first, _ in first })
        statements = workload.queries.map { SelectParser.read($0.sql) ?? $0.statementOfAccess }
    }

    public func prepare(_ indexes: [IndexDefinition]) {}

    public func cost(ofQuery position: Int, under indexes: [IndexDefinition]) -> QueryCost {
        guard let statement = statements[position] else { return QueryCost(total: 0, wholeTables: []) }
        let byTable = Dictionary(grouping: indexes.map(size), by: \.definition.table)
        let path = BlockPlanner(settings: settings, tables: tables, indexes: byTable).plan(statement)
        return QueryCost(total: path.total, wholeTables: path.wholeTables)
    }

    public func fraction(_ condition: String, of table: String) -> Double {
        guard let statistics = tables[table], statistics.table.rows > 0 else { return 1 }
        let predicates = ConditionReader.predicates(condition, of: statistics)
        let rows = statistics.leaves.reduce(0.0) { $0 + Path.rounded($1.rows * Selectivity.of(predicates, $1)) }
        return min(1, rows / statistics.table.rows)
    }

    private func size(_ index: IndexDefinition) -> TableAccess.SizedIndex {
        if let known = sized[index] { return known }
        guard let statistics = tables[index.table] else {
            return TableAccess.SizedIndex(definition: index, condition: [], bytes: 0)
        }
        let share = index.condition.map { fraction($0, of: index.table) } ?? 1
        let made = TableAccess.SizedIndex(
            definition: index,
            condition: index.condition.map { ConditionReader.predicates($0, of: statistics) } ?? [],
            bytes: IndexSize.bytes(index, statistics, fraction: share))
        sized[index] = made
        return made
    }
}

/// Reads the condition of a partial index as predicates on its table.
enum ConditionReader {
    static func predicates(_ condition: String, of statistics: TableStatistics) -> [BoundPredicate] {
        guard let expression = SelectParser.condition(condition) else { return [] }
        let binder = PredicateBinder { _, name in statistics.table.column(name) == nil ? nil : 0 }
        return expression.conjuncts.flatMap(binder.bind).map(\.1)
    }
}

extension WorkloadQuery {
    /// A statement that reaches the tables as declared, for SQL that our reader does not know.
    var statementOfAccess: SelectStatement? {
        guard let first = access.first else { return nil }
        var statement = SelectStatement()
        statement.items = [.init(value: .star, name: nil)]
        statement.from = [.table(first.table, alias: first.table)]
        statement.conditions = first.equal.map { .binary("=", .column(table: nil, $0), .parameter(1)) }
        statement.conditions += first.range.map { .binary(">", .column(table: nil, $0), .parameter(1)) }
        statement.conditions += first.partial.flatMap(SelectParser.condition)?.conjuncts ?? []
        statement.order = first.order.map { .init(value: .column(table: nil, $0), descending: false) }
        return statement
    }
}
