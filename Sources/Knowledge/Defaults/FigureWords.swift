/// What the figures of the vocabulary are called, by family and measure.
public enum FigureWords {
    /// Of the system as a whole.
    public static let whole = [
        "load.peak_rps": "requests at the peak", "load.mean_rps": "requests on average",
        "load.per_client_rps": "requests of one client", "load.read_fraction": "share of reads",
        "load.peak_factor": "peak against the average", "load.fanout": "results of one item",
        "load.payload_bytes": "size of one request", "load.burst_items": "items that arrive together",
        "load.db_queries_per_request": "database queries of one request", "load.daily_active_users": "people in a day",
        "load.monthly_active_users": "people in a month", "load.registered_users": "accounts",
        "load.concurrent_users": "people at the same time",
        "load.concurrent_connections": "connections held at the same time", "load.growth_per_year": "growth in a year",
        "data.total_bytes": "everything stored", "data.retention_years": "how long data is kept",
        "quality.availability": "availability promised", "quality.latency_mean_ms": "answer on average",
        "quality.latency_ms": "answer at the latest", "quality.freshness_ms": "age of what is shown",
        "quality.rpo_minutes": "data a loss may cost, in time", "quality.rto_minutes": "time to be back",
        "budget.monthly": "running cost allowed", "budget.one_off": "cost to build or buy allowed",
        "budget.unit_cost": "cost of one item allowed", "budget.servers": "machines allowed",
        "team.size": "engineers", "team.count": "teams", "team.ops_size": "people for operations",
        "tenancy.count": "tenants",
    ]

    /// Of one kind of thing: `[]` is the subject, `[s]` several of it.
    public static let parts = [
        "load.peak_rps": "[s] at the peak", "load.mean_rps": "[s] on average",
        "load.per_client_rps": "[s] of one client",
        "load.share": "share of [s] in all requests", "load.peak_factor": "peak of [s] against the average",
        "load.fanout": "targets of one []", "load.payload_bytes": "size of one [] on its way",
        "load.burst_items": "[s] that arrive together", "data.count": "[s] kept", "data.size_bytes": "size of one []",
        "data.retention_years": "how long a [] is kept", "quality.availability": "availability promised for []",
        "quality.latency_mean_ms": "answer of [] on average", "quality.latency_ms": "answer of [] at the latest",
        "quality.freshness_ms": "age of a [] as shown", "quality.rpo_minutes": "loss of [s] allowed, in time",
        "quality.rto_minutes": "time until [s] work again",
    ]
}
