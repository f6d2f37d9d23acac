/// What one index scan costs on one leaf (`btcostestimate`, `genericcostestimate`, `cost_index`).
struct IndexScanCost {
    let settings: PlannerSettings
    let fetches: PageFetches
    let leaf: TableStatistics.Leaf
    let match: IndexMatch
    /// Entries and pages of the index on this leaf.
    let tuples: Double
    let pages: Double
    /// How often the scan is repeated with other values.
    let loops: Double

    /// The share of the leaf's rows that the index answers.
    var selectivity: Double {
        product(match.bounds + match.filters) * product(match.condition.filter { !isBound($0) })
    }

    private func isBound(_ predicate: BoundPredicate) -> Bool {
        let known = match.bounds + match.filters
        return known.contains { $0.text == predicate.text } || IndexMatch.follows(predicate, from: known)
    }

    private func product(_ predicates: [BoundPredicate]) -> Double {
        Selectivity.of(predicates, leaf)
    }

    /// Cost of reading the index itself.
    var access: (startup: Double, total: Double) {
        let searches = match.bounds.reduce(1.0) { $0 * $1.searches }
        let read = max(1, entries(searches))
        let quals = Double(match.bounds.count + match.filters.count)
        var total = leafPages(read, searches) + read * searches * (settings.indexTuple + settings.operation * quals)
        var startup = 0.0
        if tuples > 1 {
            let descent = RealFunctions.log2(tuples).rounded(.up) * settings.operation
            startup += descent
            total += searches * descent
        }
        let perPage = (height + 1) * 50 * settings.operation
        return (startup + perPage, total + searches * perPage)
    }

    private var isExact: Bool {
        let keys = match.index.columns
        return match.index.unique && match.bounds.count == keys.count && match.filters.isEmpty
            && match.bounds.allSatisfy { $0.isFixed && $0.excludesNull }
    }

    private func entries(_ searches: Double) -> Double {
        if isExact { return 1 }
        let bound = product(match.bounds) * product(match.condition.filter { !isBound($0) }) * leaf.rows
        return min(max(1, tuples), (bound / searches).rounded(.toNearestOrEven))
    }

    private func leafPages(_ read: Double, _ searches: Double) -> Double {
        let each = pages > 1 && tuples > 1 ? (read * pages / tuples).rounded(.up) : 1
        let scans = searches * loops
        guard scans > 1 else { return each * settings.randomPage }
        let fetched = fetches.pages(tuples: each * scans, tablePages: pages, indexPages: pages)
        return fetched * settings.randomPage / loops
    }

    /// Levels above the leaves; a page holds some three hundred downlinks.
    private var height: Double { pages <= 1 ? 0 : (RealFunctions.log(pages) / RealFunctions.log(300)).rounded(.up) }

    /// The rows it answers, fetched from the table in index order.
    func scan(remaining: [BoundPredicate], indexOnly: Bool) -> Path {
        let (startup, total) = access
        let fetched = Path.rounded(selectivity * leaf.rows)
        let (most, least) = heapCosts(fetched, indexOnly)
        let correlation = orderCorrelation
        let perTuple = settings.tuple + settings.operation * remaining.reduce(0) { $0 + $1.operations }
        let heap = most + correlation * correlation * (least - most)
        return Path(startup: startup, total: total + heap + perTuple * fetched, rows: fetched)
    }

    private var orderCorrelation: Double {
        let first = leaf.columns[match.index.columns[0].firstWord]?.correlation ?? 0
        return match.index.columns.count > 1 ? first * 0.75 : first
    }

    /// Heap pages at worst, every row on another page, and at best, rows side by side.
    private func heapCosts(_ fetched: Double, _ indexOnly: Bool) -> (Double, Double) {
        let visible = indexOnly ? 0.05 : 1
        let dense = (selectivity * leaf.pages).rounded(.up)
        func seen(_ tuples: Double) -> Double {
            let pages = fetches.pages(tuples: tuples, tablePages: leaf.pages, indexPages: self.pages)
            return indexOnly ? (pages * visible).rounded(.up) : pages
        }
        if loops > 1 {
            return (
                seen(fetched * loops) * settings.randomPage / loops, seen(dense * loops) * settings.randomPage / loops
            )
        }
        let side = indexOnly ? (dense * visible).rounded(.up) : dense
        let least = side > 0 ? settings.randomPage + (side - 1) * settings.sequentialPage : 0
        return (seen(fetched) * settings.randomPage, least)
    }
}
