/// Plans one `select` the way PostgreSQL does, far enough to know what it costs under a set of indexes.
struct BlockPlanner {
    let settings: PlannerSettings
    let tables: [String: TableStatistics]
    let indexes: [String: [TableAccess.SizedIndex]]

    func plan(_ statement: SelectStatement, queryPages: Double? = nil) -> Path {
        let block = QueryBlock(statement, tables: tables)
        let pages = queryPages ?? block.pages
        let fetches = PageFetches(settings: settings, queryPages: pages)
        let joins = JoinSearch(planner: self, block: block, fetches: fetches)
        var path = finish(joins.paths(), block)
        for query in block.once { path = adding(plan(query, queryPages: pages), times: 1, to: path) }
        for query in block.perRow { path = adding(plan(query, queryPages: pages), times: path.rows, to: path) }
        return path
    }

    private func adding(_ inner: Path, times: Double, to path: Path) -> Path {
        var path = path
        path.total += inner.total * times
        path.wholeTables.formUnion(inner.wholeTables)
        return path
    }

    /// Groups, sorts and cuts what the joins deliver, and keeps the cheapest.
    private func finish(_ paths: [Path], _ block: QueryBlock) -> Path {
        let aggregated = !block.statement.groups.isEmpty || block.statement.items.contains { $0.value.aggregates }
        if aggregated { return limited(ordered(grouped(paths, block), block), block.limit) }
        let candidates = paths.flatMap { path in sortings(path, block) }.map { limited($0, block.limit) }
        return candidates.min { $0.total < $1.total } ?? Path(startup: 0, total: settings.tuple, rows: 1)
    }

    private func sortings(_ path: Path, _ block: QueryBlock) -> [Path] {
        let keys = block.orderIsPlain ? block.wanted.count : block.statement.order.count
        let enough = block.orderIsPlain && path.sorted >= keys
        if enough { return [path] }
        let sort = SortCost(settings: settings)
        var answer = [sort.sorted(path, keys: keys, limit: block.limit)]
        if path.sorted > 0 {
            let groups = block.groupCount(block.wanted.prefix(path.sorted), rows: path.rows)
            answer.append(sort.completed(path, keys: keys, groups: groups, limit: block.limit))
        }
        return answer
    }

    private func grouped(_ paths: [Path], _ block: QueryBlock) -> Path {
        guard var path = paths.min(by: { $0.total < $1.total }) else { return Path(startup: 0, total: 0, rows: 1) }
        let calls = Double(block.statement.items.filter { $0.value.aggregates }.count)
        let keys = Double(block.statement.groups.count)
        path.total += settings.operation * (calls + keys) * path.rows
        path.startup = path.total
        path.rows = keys == 0 ? 1 : Path.rounded(min(path.rows, block.groupCount(block.groupKeys, rows: path.rows)))
        path.total += settings.tuple * path.rows
        path.sorted = 0
        return path
    }

    private func ordered(_ path: Path, _ block: QueryBlock) -> Path {
        let keys = block.statement.order.count
        return keys == 0 ? path : SortCost(settings: settings).sorted(path, keys: keys, limit: block.limit)
    }

    private func limited(_ path: Path, _ limit: Double?) -> Path {
        guard let limit, limit < path.rows else { return path }
        var path = path
        path.total = path.cost(share: limit / path.rows)
        path.rows = max(1, limit)
        return path
    }
}

extension QueryBlock {
    /// Pages of all its tables.
    var pages: Double {
        relations.reduce(0) { sum, relation in
            switch relation.source {
            case .table(let statistics): sum + statistics.pages
            case .query: sum
            }
        }
    }

    var groupKeys: [WantedKey] {
        statement.groups.compactMap { group in
            guard case .column(let table, let name) = group, let relation = owner(table, name) else { return nil }
            return WantedKey(relation: relation, column: name, descending: false)
        }
    }

    /// How many different combinations of these columns there are among so many rows.
    func groupCount(_ keys: some Sequence<WantedKey>, rows: Double) -> Double {
        var count = 1.0
        for key in keys {
            guard case .table(let statistics) = relations[key.relation].source,
                let column = statistics.leaves[0].columns[key.column]
            else { return min(rows, 200) }
            count *= max(1, column.distinct)
        }
        return min(rows, count)
    }
}
