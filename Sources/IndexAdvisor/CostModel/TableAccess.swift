/// All ways to read one table of a query, leaf by leaf.
struct TableAccess {
    let settings: PlannerSettings
    let fetches: PageFetches
    let statistics: TableStatistics
    let relation: Int
    /// Every condition on the table, joins among them.
    let predicates: [BoundPredicate]
    let indexes: [SizedIndex]
    let needed: Set<String>?
    let wanted: [WantedKey]

    /// An index with its size and its condition read once.
    struct SizedIndex {
        var definition: IndexDefinition
        var condition: [BoundPredicate]
        var bytes: Double
    }

    /// The ways that use values of the relations in `outer`, each scan repeated `loops` times.
    func paths(outer: Set<Int>, loops: Double) -> [Path] {
        let usable = predicates.filter { predicate in
            if case .joins(let other, _) = predicate.shape { return outer.contains(other) }
            return true
        }
        let leaves = statistics.leaves.filter { isReached($0, usable) }
        guard leaves.count > 1 else { return leafPaths(leaves.first ?? statistics.leaves[0], usable, loops).paths }
        return appended(leaves.map { leafPaths($0, usable, loops).paths })
    }

    /// Rows that remain of the table before any join.
    var rows: Double {
        let own = predicates.filter { if case .joins = $0.shape { false } else { true } }
        return statistics.leaves.filter { isReached($0, own) }.reduce(0) {
            $0 + Path.rounded($1.rows * Selectivity.of(own, $1))
        }
    }

    /// Whether a partition can hold rows that the literals of the query ask for.
    private func isReached(_ leaf: TableStatistics.Leaf, _ predicates: [BoundPredicate]) -> Bool {
        guard let bounds = leaf.bounds, let key = statistics.table.partition?.column else { return true }
        return predicates.allSatisfy { predicate in
            guard predicate.column == key else { return true }
            switch predicate.shape {
            case .equal(.number(let at)?): return bounds.contains(at)
            case .above(.number(let low)?): return bounds.upperBound > low
            case .below(.number(let high)?): return bounds.lowerBound < high
            case .within(.number(let low)?, .number(let high)?):
                return bounds.upperBound > low && bounds.lowerBound < high
            default: return true
            }
        }
    }

    private func leafPaths(
        _ leaf: TableStatistics.Leaf, _ usable: [BoundPredicate], _ loops: Double
    ) -> PathSet {
        var set = PathSet()
        let rows = Path.rounded(leaf.rows * Selectivity.of(usable, leaf))
        let fixed = Set(usable.filter(\.isFixed).compactMap(\.column))
        set.add(sequential(leaf, usable, rows))
        var bitmaps: [BitmapCost.Source] = []
        for index in indexes {
            guard let match = IndexMatch(index.definition, condition: index.condition, predicates: usable) else {
                continue
            }
            let scan = cost(match, index, leaf, loops)
            if index.definition.method == "brin" {
                if !match.bounds.isEmpty {
                    bitmaps.append(
                        BlockRangeCost(
                            settings: settings, leaf: leaf, match: match, pages: scan.pages, rows: rows
                        ).source)
                }
                continue
            }
            let sorted = match.sorted(wanted, relation: relation, fixed: fixed)
            guard !match.used.isEmpty || !match.condition.isEmpty || sorted > 0 || isOnly(match) else { continue }
            add(scan, match, usable, rows, sorted, &set)
            if !match.bounds.isEmpty || !match.condition.isEmpty { bitmaps.append(bitmap(scan, match, rows)) }
        }
        addBitmaps(bitmaps, leaf, usable, rows, loops, &set)
        return set
    }

    private func isOnly(_ match: IndexMatch) -> Bool {
        guard let needed, match.index.method == "btree" else { return false }
        return needed.isSubset(of: match.index.columns.map(\.firstWord) + match.index.include)
    }

    private func sequential(_ leaf: TableStatistics.Leaf, _ usable: [BoundPredicate], _ rows: Double) -> Path {
        let perTuple = settings.tuple + settings.operation * usable.reduce(0) { $0 + $1.operations }
        return Path(
            startup: 0, total: leaf.pages * settings.sequentialPage + perTuple * leaf.rows, rows: rows,
            wholeTables: [statistics.table.name])
    }

    private func cost(
        _ match: IndexMatch, _ index: SizedIndex, _ leaf: TableStatistics.Leaf, _ loops: Double
    ) -> IndexScanCost {
        let tuples = max(1, (leaf.rows * Selectivity.of(index.condition, leaf)).rounded())
        let pages = max(1, (index.bytes / 8192 / Double(statistics.leaves.count)).rounded(.up))
        return IndexScanCost(
            settings: settings, fetches: fetches, leaf: leaf, match: match, tuples: tuples, pages: pages,
            loops: loops)
    }

    private func add(
        _ scan: IndexScanCost, _ match: IndexMatch, _ usable: [BoundPredicate], _ rows: Double, _ sorted: Int,
        _ set: inout PathSet
    ) {
        let left = usable.indices.filter { !match.used.contains($0) && !match.implied.contains($0) }
        var path = scan.scan(remaining: left.map { usable[$0] }, indexOnly: isOnly(match))
        path.rows = rows
        path.sorted = sorted
        set.add(path)
    }

    private func bitmap(
        _ scan: IndexScanCost, _ match: IndexMatch, _ rows: Double
    ) -> BitmapCost.Source {
        BitmapCost.Source(
            cost: scan.access.total + 0.1 * settings.operation * rows, selectivity: scan.selectivity,
            indexPages: scan.pages, used: match.used, implied: match.implied)
    }

    private func addBitmaps(
        _ sources: [BitmapCost.Source], _ leaf: TableStatistics.Leaf, _ usable: [BoundPredicate], _ rows: Double,
        _ loops: Double, _ set: inout PathSet
    ) {
        let bitmap = BitmapCost(settings: settings, fetches: fetches, leaf: leaf, loops: loops)
        var all = sources
        for (position, left) in sources.enumerated() {
            for right in sources.dropFirst(position + 1) where left.used.isDisjoint(with: right.used) {
                all.append(bitmap.both(left, right))
            }
        }
        for source in all {
            let checks = usable.indices.filter { !source.implied.contains($0) }.map { usable[$0] }
            var path = bitmap.scan(source, checks: checks)
            path.rows = rows
            set.add(path)
        }
    }
}

extension TableAccess {
    /// The leaves one after the other; in order where the partitions follow it, or merged where each leaf is sorted.
    private func appended(_ leaves: [[Path]]) -> [Path] {
        let byCost = leaves.compactMap { $0.min { $0.total < $1.total } }
        let byOrder = leaves.compactMap { paths in paths.filter { $0.sorted > 0 }.min { $0.total < $1.total } }
        var answer = [joined(byCost)]
        guard byOrder.count == leaves.count, let sorted = byOrder.map(\.sorted).min() else { return answer }
        let byPartition = wanted.first?.column == statistics.table.partition?.column
        if byPartition {
            let descending = wanted.first?.descending == true
            answer.append(joined(descending ? byOrder.reversed() : byOrder, sorted: sorted))
        } else {
            answer.append(merged(byOrder, sorted: sorted))
        }
        return answer
    }

    private func joined(_ paths: [Path], sorted: Int = 0) -> Path {
        var path = Path(startup: paths.first?.startup ?? 0, total: 0, rows: 0, sorted: sorted)
        for part in paths {
            path.total += part.total
            path.rows += part.rows
            path.wholeTables.formUnion(part.wholeTables)
        }
        path.total += 0.5 * settings.tuple * path.rows
        return path
    }

    private func merged(_ paths: [Path], sorted: Int) -> Path {
        var path = joined(paths, sorted: sorted)
        let levels = RealFunctions.log2(Double(max(2, paths.count)))
        let comparison = 2 * settings.operation
        path.startup = paths.reduce(0) { $0 + $1.startup } + comparison * Double(paths.count) * levels
        path.total += path.startup - (paths.first?.startup ?? 0) + path.rows * comparison * levels
        path.total -= paths.reduce(0) { $0 + $1.startup } - (paths.first?.startup ?? 0)
        return path
    }
}
