/// What collecting row places first and reading the table page by page costs (`cost_bitmap_heap_scan`).
struct BitmapCost {
    let settings: PlannerSettings
    let fetches: PageFetches
    let leaf: TableStatistics.Leaf
    let loops: Double

    /// A bitmap that one index, or several together, made.
    struct Source {
        var cost: Double
        var selectivity: Double
        var indexPages: Double
        var used: Set<Int>
        var implied: Set<Int>
    }

    func scan(_ source: Source, checks: [BoundPredicate]) -> Path {
        let tuples = Path.rounded(source.selectivity * leaf.rows)
        let pages = heapPages(tuples, source.indexPages)
        let perPage =
            pages >= 2
            ? settings.randomPage - (settings.randomPage - settings.sequentialPage)
                * (pages / max(1, leaf.pages)).squareRoot()
            : settings.randomPage
        let perTuple = settings.tuple + settings.operation * checks.reduce(0) { $0 + $1.operations }
        let run = pages * perPage + perTuple * checked(tuples, pages, source.selectivity)
        return Path(startup: source.cost, total: source.cost + run, rows: tuples)
    }

    private func heapPages(_ tuples: Double, _ indexPages: Double) -> Double {
        let whole = max(1, leaf.pages)
        if loops > 1 {
            let all = fetches.pages(tuples: tuples * loops, tablePages: leaf.pages, indexPages: indexPages)
            return min(whole, (all / loops).rounded(.up))
        }
        let fetched = 2 * whole * tuples / (2 * whole + tuples)
        return fetched >= whole ? whole : fetched.rounded(.up)
    }

    /// Where the bitmap outgrows its memory it keeps pages only, and every row of those is checked.
    private func checked(_ tuples: Double, _ pages: Double, _ selectivity: Double) -> Double {
        let entries = max(16, (settings.workBytes / 64).rounded(.down))
        guard entries < pages else { return tuples }
        let lossy = max(0, pages - entries / 2)
        let share = lossy / pages
        return Path.rounded(selectivity * (1 - share) * leaf.rows + share * leaf.rows)
    }

    /// Both bitmaps combined.
    func both(_ left: Source, _ right: Source) -> Source {
        Source(
            cost: left.cost + right.cost + 100 * settings.operation, selectivity: left.selectivity * right.selectivity,
            indexPages: left.indexPages + right.indexPages, used: left.used.union(right.used),
            implied: left.implied.intersection(right.implied))
    }
}
