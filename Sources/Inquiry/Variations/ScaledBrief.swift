import DesignModel

/// The same brief with so many times the people, the traffic and the things: what a sweep over sizes varies.
public enum ScaledBrief {
    /// Multiplies what grows with the number of people; rates of one client, shares, sizes and times stay.
    public static func of(_ brief: Brief, times factor: Double) -> Brief {
        var scaled = brief
        for position in scaled.facts.indices where grows(scaled.facts[position].key) {
            guard let number = scaled.facts[position].number else { continue }
            let isWhole = scaled.facts[position].unit == .count
            let value = number * factor
            scaled.facts[position].value = .number(isWhole ? max(1, value.rounded()) : value)
        }
        return scaled
    }

    /// Whether any figure of the brief would change.
    public static func isScalable(_ brief: Brief) -> Bool { brief.facts.contains { grows($0.key) } }

    private static func grows(_ key: FactKey) -> Bool {
        switch key.family {
        case "load": loads.contains(key.measure)
        case "data": ["count", "total_bytes", "bytes", "bytes_per_month"].contains(key.measure)
        default: false
        }
    }

    private static let loads: Set<String> = [
        "mean_rps", "peak_rps", "daily_active_users", "monthly_active_users", "registered_users", "concurrent_users",
        "concurrent_connections", "burst_items",
    ]
}
