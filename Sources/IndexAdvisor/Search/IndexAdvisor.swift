import DesignModel

/// Chooses the indexes of a workload: the set with the least bill for reading, writing and storing.
///
///     let advice = try IndexAdvisor().advise(workload, costs: ModelledCosts(workload))
///     advice.indexes.map(\.statement)
public struct IndexAdvisor: Sendable {
    /// Units each second that a gigabyte of index costs: about a gigabyte-month against a core-month.
    public var pricePerGigabyte = 1000.0
    /// The most that the chosen indexes may weigh; nil for no limit.
    public var budgetGigabytes: Double?

    public init() {}

    public func advise(_ workload: Workload, costs: any CostSource) throws -> Advice {
        let constraints = workload.tables.flatMap(\.constraintIndexes)
        let candidates = CandidateRules(workload: workload).candidates()
        let base = Set(constraints.indices)
        let all = constraints + candidates
        let objective = try objective(workload, all, base, costs)
        let start = costs.level == .modelled ? base : try modelled(workload, all, base)
        let chosen = try GreedySearch(objective: objective, budgetGigabytes: budgetGigabytes).search(from: start)
        return Advice(
            workload: workload.name, level: costs.level,
            indexes: try chosen.subtracting(base).sorted().map { try explained($0, chosen, objective) },
            bill: try objective.bill(chosen), without: try objective.bill(base),
            hotScans: try objective.hotScans(chosen), candidates: candidates.count, whatIfs: objective.whatIfs)
    }

    private func objective(
        _ workload: Workload, _ indexes: [IndexDefinition], _ base: Set<Int>, _ costs: any CostSource
    ) throws -> Objective {
        try Objective(workload, indexes, constraints: base, source: costs, pricePerGigabyte: pricePerGigabyte)
    }

    /// The set by our own model, from which a search that asks a planner starts: most of its questions are then answered.
    private func modelled(_ workload: Workload, _ indexes: [IndexDefinition], _ base: Set<Int>) throws -> Set<Int> {
        let objective = try objective(workload, indexes, base, ModelledCosts(workload))
        return try GreedySearch(objective: objective, budgetGigabytes: budgetGigabytes).search(from: base)
    }

    private func explained(_ index: Int, _ chosen: Set<Int>, _ objective: Objective) throws -> ChosenIndex {
        let definition = objective.indexes[index]
        let rest = chosen.subtracting([index])
        let worth = try objective.bill(rest).total - (try objective.bill(chosen).total)
        let services = try objective.workload.queries.indices.compactMap { position -> ChosenIndex.Service? in
            let query = objective.workload.queries[position]
            let (with, without) = (try objective.cost(position, chosen), try objective.cost(position, rest))
            guard without.total > with.total * 1.0001 else { return nil }
            return .init(query: query.id, rate: query.rate, cost: with.total, costWithout: without.total)
        }.sorted { $0.rate * ($0.costWithout - $0.cost) > $1.rate * ($1.costWithout - $1.cost) }
        let name = IndexName.of(definition)
        return ChosenIndex(
            name: name, statement: definition.statement(named: name), gigabytes: objective.gigabytes(index),
            worth: worth, serves: services, reason: reason(services, definition, objective.fraction(index)))
    }

    private func reason(
        _ services: [ChosenIndex.Service], _ index: IndexDefinition, _ fraction: Double
    ) -> String {
        guard let first = services.first else { return "" }
        let factor = IndexFigure.words(first.costWithout / max(first.cost, 0.01))
        var text = "\(first.query) at \(IndexFigure.words(first.rate))/s costs \(IndexFigure.words(first.cost)) units, "
        text += "\(IndexFigure.words(first.costWithout)) without it (\(factor) times)"
        if services.count > 1 { text += "; also \(services.dropFirst().map(\.query).joined(separator: ", "))" }
        if index.condition != nil { text += "; holds \(IndexFigure.words(fraction * 100)) % of the rows" }
        return text
    }
}

/// Names an index after its table, its columns and its condition, within PostgreSQL's 63 bytes.
enum IndexName {
    static func of(_ index: IndexDefinition) -> String {
        var parts = [index.table] + index.columns.map(\.firstWord)
        if index.method != "btree" { parts.append(index.method) }
        if let condition = index.condition {
            let words = SQLLexer.tokens(condition).compactMap { token -> String? in
                switch token {
                case .word(let word), .text(let word): word.filter { $0.isLetter || $0.isNumber || $0 == "_" }
                default: nil
                }
            }
            parts += ["where"] + words
        }
        let name = parts.joined(separator: "_").lowercased()
        return name.utf8.count <= 63 ? name : String(name.prefix(46)) + "_" + Digest.fnv1a64(name)
    }
}
