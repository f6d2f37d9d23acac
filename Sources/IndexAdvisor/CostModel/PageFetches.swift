/// How many pages a scan reads from disk when some of them are read again (`index_pages_fetched`, Mackert and Lohman).
struct PageFetches {
    let settings: PlannerSettings
    /// Pages of all tables in the query, which share the cache.
    let queryPages: Double

    func pages(tuples: Double, tablePages: Double, indexPages: Double) -> Double {
        let whole = max(1, tablePages)
        let competing = max(1, queryPages + indexPages)
        let cached = max(1, (settings.cachePages * whole / competing).rounded(.up))
        if whole <= cached {
            return min(whole, 2 * whole * tuples / (2 * whole + tuples)).rounded(.up)
        }
        let limit = 2 * whole * cached / (2 * whole - cached)
        let fetched =
            tuples <= limit
            ? 2 * whole * tuples / (2 * whole + tuples) : cached + (tuples - limit) * (whole - cached) / whole
        return fetched.rounded(.up)
    }
}
