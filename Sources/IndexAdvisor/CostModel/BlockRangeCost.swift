/// What reading a block range index costs, and how much of the table it leaves to read (`brincostestimate`).
struct BlockRangeCost {
    let settings: PlannerSettings
    let leaf: TableStatistics.Leaf
    let match: IndexMatch
    let pages: Double
    /// Rows of the leaf that satisfy every condition.
    let rows: Double
    private let pagesPerRange = 128.0

    var source: BitmapCost.Source {
        let ranges = max(1, (leaf.pages / pagesPerRange).rounded(.up))
        let wanted = (ranges * Selectivity.of(match.bounds, leaf)).rounded(.up)
        let order = match.index.columns.map { abs(leaf.columns[$0]?.correlation ?? 0) }.max() ?? 0
        let touched = order < 1e-10 ? ranges : min(ranges, wanted / order)
        let reading = settings.sequentialPage + max(0, pages - 1) * settings.randomPage
        let cpu = 0.1 * settings.operation * touched * pagesPerRange
        let selectivity = min(1, touched / ranges)
        return BitmapCost.Source(
            cost: reading + cpu + 0.1 * settings.operation * rows, selectivity: selectivity,
            indexPages: pages, used: match.used, implied: [])
    }
}
