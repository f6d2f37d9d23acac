/// What joining two paths costs.
struct JoinCost {
    let settings: PlannerSettings
    let role: QueryBlock.Relation.Role

    /// For each outer row the inner path anew; `repeats` of the scans are remembered (Memoize).
    func nested(_ outer: Path, _ inner: Path, rows: Double, repeats: Double) -> Path {
        var path = outer
        path.rows = rows
        path.startup = outer.startup + inner.startup
        var again = inner.run + inner.startup
        if role == .semi || role == .anti { again = inner.startup + inner.run / max(1, inner.rows) }
        let remembered = again * (1 - repeats) + settings.operation * (1 + inner.rows) + settings.tuple
        if inner.wholeTables.isEmpty, remembered < again { again = remembered }
        let passes = max(0, outer.rows - 1)
        var run = outer.run + inner.run + passes * again
        run += settings.tuple * outer.rows * (role == .plain || role == .outer ? inner.rows : 1)
        path.total = path.startup + run
        path.wholeTables = outer.wholeTables.union(inner.wholeTables)
        return path
    }

    /// The inner rows in a hash table, the outer rows against it.
    func hashed(_ outer: Path, _ inner: Path, rows: Double) -> Path {
        var path = outer
        path.rows = rows
        path.sorted = 0
        path.startup = outer.startup + inner.total + (settings.operation + settings.tuple) * inner.rows
        var run = outer.run + settings.operation * outer.rows + settings.tuple * rows
        let bytes = inner.rows * (TableStatistics.aligned(inner.width, to: 8) + 24)
        if bytes > settings.workBytes * 2 {
            let innerPages = (bytes / 8192).rounded(.up)
            let outerPages = (outer.rows * (TableStatistics.aligned(outer.width, to: 8) + 24) / 8192).rounded(.up)
            path.startup += settings.sequentialPage * innerPages
            run += settings.sequentialPage * (innerPages + 2 * outerPages)
        }
        path.total = path.startup + run
        path.wholeTables = outer.wholeTables.union(inner.wholeTables)
        return path
    }
}
