@testable import IndexAdvisor

/// A small shop: orders with a rare open state, and a column that changes all the time.
enum SampleWorkload {
    static func shop(_ queries: [WorkloadQuery]) -> Workload {
        var orders = WorkloadTable(
            name: "orders", rows: 5_000_000,
            columns: [
                WorkloadColumn("id", "bigint", distinct: nil, .serial),
                WorkloadColumn("customer_id", "bigint", distinct: 400_000, .uniform(domain: 400_000)),
                WorkloadColumn(
                    "state", "text", distinct: 3,
                    .values([.init("done", 0.98), .init("open", 0.005), .init("sent", 0.015)])),
                WorkloadColumn("seen_at", "timestamptz", distinct: nil, lastYear, correlation: 0.1),
                WorkloadColumn("created_at", "timestamptz", distinct: nil, lastYear, correlation: 1),
                WorkloadColumn("note", "text", distinct: nil, .opaque, width: 120),
            ],
            primaryKey: ["id"])
        orders.writes.inserts = 20
        orders.writes.updates = [.init(columns: ["seen_at"], rate: 4000)]
        return Workload(name: "shop", tables: [orders], queries: queries)
    }

    private static let lastYear = Distribution.time(from: "2025-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z")

    static let history = WorkloadQuery(
        "history", rate: 200,
        sql: "select o.* from orders o where o.customer_id = 7 order by o.created_at desc limit 20")
    static let open = WorkloadQuery(
        "open", rate: 5, sql: "select o.id from orders o where o.state = 'open' order by o.created_at limit 50")
    static let recentlySeen = WorkloadQuery(
        "recently_seen", rate: 0.001, hot: false,
        sql: "select count(*) from orders o where o.seen_at > '2025-12-31T23:00:00Z'")
    static let lastHours = WorkloadQuery(
        "last_hours", rate: 0.1, hot: false,
        sql: "select o.state, count(*) from orders o where o.created_at > '2025-12-30T00:00:00Z' group by o.state")
}
