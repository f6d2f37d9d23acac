import DesignModel

extension MustHaveTests {
    static let marketplace: [Statement] = [
        (
            "M1",
            { d in
                d.tables.contains { d.forbidsTwice($0, "listing_id") && !$0.id.rawValue.contains("photo") }
                    && d.operations("pay", "buy", "reserve", "order").contains { $0.guards != nil }
            }
        ),
        (
            "M2",
            { d in
                d.operations.contains { $0.idempotency == .message }
                    && d.design.interfaces.contains { $0.authentication.contains("webhook_signature") }
                    && d.tables.contains { d.forbidsTwice($0, "event_id") || d.forbidsTwice($0, "message_id") }
            }
        ),
        ("M3", { d in d.operations("pay", "buy", "checkout").contains { $0.idempotency == .key } }),
        (
            "M4",
            { d in
                d.design.stores.contains {
                    $0.kind == .object && $0.buckets.contains { $0.holds.contains("photo") || $0.id.contains("photo") }
                }
                    && !d.tables.contains { table in
                        table.columns.contains { column in
                            column.type == "bytea" && !["hash", "sha"].contains { column.name.contains($0) }
                        }
                    }
            }
        ),
        (
            "M5",
            { d in
                d.run.choice(Topic.search) == "postgresql"
                    && d.tables("listing").contains {
                        $0.indexes.contains { $0.method == "gin" } && $0.indexes.contains { $0.method == "gist" }
                    }
            }
        ),
        (
            "M6",
            { d in
                d.design.edges.contains { $0.to.contains("stripe") && $0.policy?.fallback != nil }
                    && d.says(["stripe"], ["search", "browsing"])
            }
        ),
        (
            "M7",
            { d in
                d.tables("payment").contains { $0.retention != nil }
                    && !d.tables("payment").contains { $0.foreignKeys.contains { $0.onDelete == "cascade" } }
                    && d.says(["anonymis", "pseudonym", "set null", "detach"])
            }
        ),
        ("M8", { $0.costIsWithinBudget }),
        ("T1", { d in d.operations("pay", "buy", "reserve", "order").contains { $0.guards != nil } }),
        ("T2", { d in !d.said.contains("card_number") && !d.said.contains("\"pan\"") && !d.said.contains("cvv") }),
        ("T3", { d in !d.tables("payment").contains { $0.foreignKeys.contains { $0.onDelete == "cascade" } } }),
    ]

    static let parcels: [Statement] = [
        (
            "M1",
            { d in
                d.operations.contains { $0.idempotency == .message && [200, 202, 204].contains($0.responseStatus) }
                    && d.says([
                        "before the 200", "before it answers", "before the answer", "before answering", "stored before",
                    ])
            }
        ),
        ("M2", { d in d.tables("event").contains { d.forbidsTwice($0, "carrier") } }),
        ("M3", { d in d.sql.contains("rank") && d.says(["occurred_at", "event_time", "happened_at"]) }),
        ("M4", { d in d.design.channels.contains { $0.fairness != nil } }),
        ("M5", { d in d.tables("event").contains { $0.partitioning?.method == .range } }),
        (
            "M6",
            { d in d.sql.contains("row level security") && d.tables("parcel").allSatisfy { $0.tenantColumn != nil } }
        ),
        ("M7", { d in !d.design.channels.contains { $0.technology == "kafka" } && d.costIsWithinBudget }),
        (
            "M8",
            { d in
                d.design.components.contains { $0.schedule != nil && $0.id.rawValue.contains("poll") }
                    && d.says(["per carrier", "per_carrier", "each carrier"])
            }
        ),
        ("T1", { d in d.operations("webhook", "push", "receive").contains { $0.writes.count <= 2 } }),
        ("T2", { d in d.run.choice(Topic.cache) != "redis" }),
        ("T3", { d in d.design.channels.contains { $0.fairness != nil } }),
    ]
}
