import DesignModel

/// The tables that no customer knows of, and what all tables share.
extension SampleTables {
    static func outbox(_ book: inout SampleLedger) -> Table {
        var table = base("outbox", nil, "Events written with the order, sent afterwards.")
        table.columns += [
            Column("event", "text"), Column("body", "jsonb"), Column("created_at", "timestamptz"),
            Column("sent_at", "timestamptz", nullable: true),
        ]
        var waiting = index("outbox_waiting", ["id"], [])
        waiting.condition = "sent_at is null"
        table.indexes = [waiting]
        table.growth = book.known("load.order.per_day")
        table.retention = retention(shortKeep(&book), "Long enough to send again after a bad weekend.", "delete_job")
        return table
    }

    static func keys(_ book: inout SampleLedger) -> Table {
        var table = base("idempotency_key", nil, "Keys of writes already done, with their answers.")
        table.columns = [
            Column("key", "uuid"), Column("operation", "text"), Column("answer", "jsonb"),
            Column("created_at", "timestamptz"),
        ]
        table.primaryKey = ["key"]
        table.growth = book.known("load.order.per_day")
        table.retention = retention(shortKeep(&book), "Longer than any client repeats.", "delete_job")
        return table
    }

    static func deadLetter(_ book: inout SampleLedger) -> Table {
        var table = base("dead_letter", nil, "Events that could not be handled, with the reason.")
        table.columns += [Column("event", "text"), Column("body", "jsonb"), Column("reason", "text")]
        table.retention = retention(book.known("data.outbox.keep_days"), "Until somebody has looked.", "delete_job")
        return table
    }

    static func base(_ id: TableID, _ entity: String?, _ purpose: Prose) -> Table {
        var table = Table(id: id)
        table.entity = entity
        table.purpose = purpose
        table.owner = "api"
        table.module = "ordering"
        var key = Column("id", "bigint")
        key.identity = true
        table.columns = [key]
        table.primaryKey = ["id"]
        return table
    }

    static func index(_ name: String, _ columns: [String], _ serves: [OperationID]) -> Index {
        var index = Index(name: name)
        index.columns = columns
        index.serves = serves
        return index
    }

    static func access(_ id: String, _ operation: OperationID, _ sql: String) -> AccessPattern {
        var pattern = AccessPattern(id: id)
        pattern.operation = operation
        pattern.sql = sql
        return pattern
    }

    static func retention(_ keep: Quantity?, _ rule: Prose, _ method: String) -> Retention {
        var retention = Retention()
        retention.keep = keep
        retention.rule = rule
        retention.method = method
        return retention
    }

    private static func shortKeep(_ book: inout SampleLedger) -> Quantity {
        book.assumed(
            "data.outbox.keep_days", 7, .days, "how long sent events stay", because: "a bad weekend and a margin")
    }
}
