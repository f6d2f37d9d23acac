/// A way to get rows, with what the planner would say it costs.
struct Path {
    var startup: Double
    var total: Double
    var rows: Double
    var width = 8.0
    /// How many leading keys of the wanted order it already has.
    var sorted = 0
    /// Tables of which it reads every row.
    var wholeTables: Set<String> = []

    var run: Double { total - startup }

    /// What the first rows cost when only a share of them is wanted.
    func cost(share: Double) -> Double { startup + run * min(1, share) }

    /// Rows are never estimated below one, nor in fractions.
    static func rounded(_ rows: Double) -> Double { max(1, rows.rounded(.toNearestOrEven)) }
}

/// The few paths worth keeping: cheapest to the end, cheapest to the first row, and the same by order.
struct PathSet {
    private(set) var paths: [Path] = []

    mutating func add(_ path: Path) {
        let beaten = paths.contains { known in
            known.total <= path.total && known.startup <= path.startup && known.sorted >= path.sorted
        }
        if beaten { return }
        paths.removeAll { known in
            path.total <= known.total && path.startup <= known.startup && path.sorted >= known.sorted
        }
        paths.append(path)
    }
}
