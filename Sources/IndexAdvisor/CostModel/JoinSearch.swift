/// Finds the cheapest order and way to join the relations of a block, left-deep, by dynamic programming.
struct JoinSearch {
    let planner: BlockPlanner
    let block: QueryBlock
    let fetches: PageFetches
    private let accesses: [TableAccess?]
    private let derived: [Path?]
    private let baseRows: [Double]
    private let width: Double

    init(planner: BlockPlanner, block: QueryBlock, fetches: PageFetches) {
        self.planner = planner
        self.block = block
        self.fetches = fetches
        var accesses: [TableAccess?] = []
        var derived: [Path?] = []
        for (position, relation) in block.relations.enumerated() {
            switch relation.source {
            case .table(let statistics):
                derived.append(nil)
                accesses.append(
                    TableAccess(
                        settings: planner.settings, fetches: fetches, statistics: statistics, relation: position,
                        predicates: relation.predicates, indexes: planner.indexes[statistics.table.name] ?? [],
                        needed: relation.needed, wanted: block.wanted))
            case .query(let query):
                accesses.append(nil)
                derived.append(planner.plan(query))
            }
        }
        self.accesses = accesses
        self.derived = derived
        baseRows = block.relations.indices.map { accesses[$0]?.rows ?? derived[$0]?.rows ?? 1 }
        width = block.width
    }

    func paths() -> [Path] {
        let count = block.relations.count
        guard count > 0, count <= 10 else { return [] }
        var best: [Int: PathSet] = [:]
        for relation in 0..<count where block.relations[relation].after.isEmpty {
            var set = PathSet()
            for path in base(relation, outer: [], loops: 1) { set.add(path) }
            best[1 << relation] = set
        }
        for subset in 1..<(1 << count) {
            guard let left = best[subset] else { continue }
            for relation in partners(of: subset, count) {
                let joined = subset | (1 << relation)
                best[joined] = extended(left, subset, relation, best[joined] ?? PathSet())
            }
        }
        return best[(1 << count) - 1]?.paths ?? []
    }

    /// The relations to join next: connected ones before others, as a product of tables is a last resort.
    private func partners(of subset: Int, _ count: Int) -> [Int] {
        let free = (0..<count).filter { relation in
            subset & (1 << relation) == 0
                && block.relations[relation].after.allSatisfy { subset & (1 << $0) != 0 }
        }
        let connected = free.filter { isConnected($0, to: subset) }
        return connected.isEmpty ? free : connected
    }

    private func isConnected(_ relation: Int, to subset: Int) -> Bool {
        if block.relations[relation].after.contains(where: { subset & (1 << $0) != 0 }) { return true }
        return block.relations[relation].predicates.contains { predicate in
            if case .joins(let other, _) = predicate.shape { return subset & (1 << other) != 0 }
            return false
        }
    }

    private func base(_ relation: Int, outer: Set<Int>, loops: Double) -> [Path] {
        if let path = derived[relation] { return [path] }
        let paths = accesses[relation]?.paths(outer: outer, loops: loops) ?? []
        return paths.map { path in
            var path = path
            path.width = width
            return path
        }
    }

    private func extended(_ left: PathSet, _ subset: Int, _ relation: Int, _ known: PathSet) -> PathSet {
        var set = known
        let rows = joinedRows(subset | (1 << relation))
        let outer = Set(block.relations.indices.filter { subset & (1 << $0) != 0 })
        let referred = outer.filter { isConnected(relation, to: 1 << $0) }
        let loops = referred.map { baseRows[$0] }.min() ?? 1
        let inner = base(relation, outer: outer, loops: max(1, loops))
        let method = JoinCost(settings: planner.settings, role: block.relations[relation].role)
        for path in left.paths {
            for inside in inner {
                let repeats = repeated(relation, outer, path.rows)
                set.add(method.nested(path, inside, rows: rows, repeats: repeats))
            }
        }
        let alone = block.relations[relation].after.isEmpty || accesses[relation] != nil
        if alone, isConnected(relation, to: subset), accesses[relation] != nil {
            for inside in base(relation, outer: [], loops: 1) {
                for path in left.paths { set.add(method.hashed(path, inside, rows: rows)) }
            }
        }
        return set
    }

    /// The share of inner scans that ask for values that were asked for before.
    private func repeated(_ relation: Int, _ outer: Set<Int>, _ calls: Double) -> Double {
        guard calls > 1 else { return 0 }
        var different = 1.0
        for predicate in block.relations[relation].predicates {
            guard case .joins(let other, let column) = predicate.shape, outer.contains(other),
                case .table(let statistics) = block.relations[other].source,
                let known = statistics.leaves[0].columns[column]
            else { continue }
            different *= max(1, known.distinct)
        }
        guard different > 1 else { return 0 }
        let seen = different * (1 - RealFunctions.power(1 - 1 / different, calls))
        return max(0, (calls - min(calls, seen)) / calls)
    }

    private func joinedRows(_ subset: Int) -> Double {
        var rows = 1.0
        for relation in block.relations.indices where subset & (1 << relation) != 0 {
            let role = block.relations[relation].role
            let share = joinSelectivity(relation, subset)
            switch role {
            case .plain: rows *= baseRows[relation] * share
            case .outer: rows *= max(1, baseRows[relation] * share)
            case .semi, .anti: rows *= min(1, baseRows[relation] * share)
            }
        }
        return Path.rounded(rows)
    }

    /// Each pair of joined columns counts once, at its later relation.
    private func joinSelectivity(_ relation: Int, _ subset: Int) -> Double {
        guard case .table(let own) = block.relations[relation].source else { return 1 }
        var share = 1.0
        for predicate in block.relations[relation].predicates {
            guard case .joins(let other, let column) = predicate.shape, other < relation, subset & (1 << other) != 0,
                let name = predicate.column, let mine = own.leaves[0].columns[name]
            else { continue }
            let theirs: ColumnStatistics? =
                if case .table(let statistics) = block.relations[other].source {
                    statistics.leaves[0].columns[column]
                } else { nil }
            let distinct = max(mine.distinct, theirs?.distinct ?? 1, 1)
            share *= (1 - mine.nullFraction) * (1 - (theirs?.nullFraction ?? 0)) / distinct
        }
        return share
    }
}

extension QueryBlock {
    /// Bytes of a row as it travels between the plan's nodes.
    var width: Double {
        relations.reduce(0) { sum, relation in
            guard case .table(let statistics) = relation.source else { return sum + 16 }
            guard let needed = relation.needed else { return sum + statistics.width - 24 }
            return sum + needed.reduce(0.0) { $0 + (statistics.leaves[0].columns[$1]?.width ?? 0) }
        }
    }
}
