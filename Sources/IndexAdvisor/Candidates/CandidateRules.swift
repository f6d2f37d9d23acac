/// Proposes indexes for every access: equality first, then order or range, over all rows and over the rows of a condition.
struct CandidateRules {
    let workload: Workload
    private let widest = 4

    /// All candidates in a fixed order, those that a constraint already serves left out.
    func candidates() -> [IndexDefinition] {
        var found: Set<IndexDefinition> = []
        for query in workload.queries {
            for access in query.access + AccessReader(workload: workload).accesses(query.sql) {
                guard let table = workload.table(access.table) else { continue }
                found.formUnion(trees(access, table))
                found.formUnion(blockRanges(access, table))
            }
        }
        let constraints = workload.tables.flatMap(\.constraintIndexes)
        return found.filter { candidate in
            !constraints.contains { $0.table == candidate.table && same($0, candidate) }
        }.sorted()
    }

    private func same(_ constraint: IndexDefinition, _ candidate: IndexDefinition) -> Bool {
        candidate.method == "btree" && candidate.condition == constraint.condition
            && constraint.columns.starts(with: candidate.columns)
    }

    private func trees(_ access: Access, _ table: WorkloadTable) -> [IndexDefinition] {
        var found: [IndexDefinition] = []
        let conditions: [String?] = access.partial.map { [nil, $0] } ?? [nil]
        for condition in conditions {
            let fixed = fixedColumns(condition)
            let equal = access.equal.filter { !fixed.contains($0) }
            for lead in leads(equal, table) {
                for tail in tails(access) {
                    let columns = Array(unique(lead + tail).prefix(widest))
                    guard !columns.isEmpty, columns.allSatisfy({ table.column($0.firstWord) != nil }) else { continue }
                    found.append(IndexDefinition(table.name, columns, where: condition))
                }
            }
        }
        return found
    }

    /// Columns that have one value in all rows of a condition; `is not null` fixes none.
    private func fixedColumns(_ condition: String?) -> Set<String> {
        let parts = condition.flatMap(SelectParser.condition)?.conjuncts ?? []
        return Set(
            parts.flatMap { part in
                if case .isNull(_, false) = part { return [String]() }
                return part.columns.map(\.name)
            })
    }

    /// The equality columns as given, the other way round, and the most telling one alone.
    private func leads(_ equal: [String], _ table: WorkloadTable) -> [[String]] {
        guard equal.count > 1 else { return [equal] }
        let telling = equal.sorted { distinct($0, table) > distinct($1, table) }
        return [equal, Array(equal.reversed()), telling, [telling[0]]]
    }

    private func distinct(_ column: String, _ table: WorkloadTable) -> Double {
        table.column(column)?.distinct ?? table.rows
    }

    private func tails(_ access: Access) -> [[String]] {
        let (order, range) = (access.order, access.range)
        let bare = Set(order.map(\.firstWord))
        return [
            [], order, range, order + range.filter { !bare.contains($0) }, range + order.filter { !range.contains($0) },
        ]
    }

    private func unique(_ columns: [String]) -> [String] {
        var seen: Set<String> = []
        return columns.filter { seen.insert($0.firstWord).inserted }
    }

    /// Where rows lie on disk in the order of a column, a few kilobytes serve its ranges.
    private func blockRanges(_ access: Access, _ table: WorkloadTable) -> [IndexDefinition] {
        access.range.filter { abs(table.column($0)?.correlation ?? 0) > 0.9 }.map {
            IndexDefinition(table.name, [$0], method: "brin")
        }
    }
}
