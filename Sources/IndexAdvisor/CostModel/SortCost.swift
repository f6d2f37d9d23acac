/// What sorting costs (`cost_tuplesort`, `cost_incremental_sort`).
struct SortCost {
    let settings: PlannerSettings

    /// The input sorted whole; with `limit` only that many rows are kept while sorting.
    func sorted(_ input: Path, keys: Int, limit: Double?) -> Path {
        let (startup, run) = sort(rows: input.rows, width: input.width, limit: limit)
        var path = input
        path.startup = input.total + startup
        path.total = path.startup + run
        path.sorted = keys
        return path
    }

    /// The input sorted group by group, where its first keys are in order already.
    func completed(_ input: Path, keys: Int, groups: Double, limit: Double?) -> Path {
        let groups = max(1, min(groups, input.rows))
        let share = input.run / groups
        let (groupStartup, groupRun) = sort(rows: 1.5 * input.rows / groups, width: input.width, limit: limit)
        var path = input
        path.startup = groupStartup + input.startup + share
        var run = groupRun + (groupRun + groupStartup) * (groups - 1) + share * (groups - 1)
        run += (settings.tuple + 2 * settings.operation) * input.rows + 2 * settings.tuple * groups
        path.total = path.startup + run
        path.sorted = keys
        return path
    }

    private func sort(rows: Double, width: Double, limit: Double?) -> (startup: Double, run: Double) {
        let tuples = max(2, rows)
        let comparison = 2 * settings.operation
        let bytesPerRow = TableStatistics.aligned(width, to: 8) + 24
        let kept = limit.map { $0 > 0 && $0 < tuples ? $0 : tuples } ?? tuples
        let run = settings.operation * tuples
        if kept * bytesPerRow > settings.workBytes {
            let cpu = comparison * tuples * RealFunctions.log2(tuples)
            return (cpu + disk(tuples * bytesPerRow), run)
        }
        if tuples > 2 * kept || tuples * bytesPerRow > settings.workBytes {
            return (comparison * tuples * RealFunctions.log2(2 * kept), run)
        }
        return (comparison * tuples * RealFunctions.log2(tuples), run)
    }

    private func disk(_ bytes: Double) -> Double {
        let pages = (bytes / 8192).rounded(.up)
        let runs = bytes / settings.workBytes
        let mergeOrder = min(500, max(6, (settings.workBytes / (2 * 8192 + 262_144)).rounded(.down)))
        let passes = runs > mergeOrder ? (RealFunctions.log(runs) / RealFunctions.log(mergeOrder)).rounded(.up) : 1
        return 2 * pages * passes * (settings.sequentialPage * 0.75 + settings.randomPage * 0.25)
    }
}
