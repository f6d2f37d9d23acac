import DesignModel

extension QuantityWalk {
    mutating func visit(_ store: Store) {
        let path = "stores.\(store.id)"
        visit(
            path,
            [
                "max_connections": store.maxConnections, "cpu": store.cpu, "memory": store.memory,
                "time_to_live": store.timeToLive, "replication.replicas": store.replication?.replicas,
                "replication.failover": store.replication?.failover,
            ])
        let backup = store.backup
        visit(
            path + ".backup",
            [
                "every": backup?.every, "keep": backup?.keep, "rpo": backup?.rpo, "rto": backup?.rto,
                "restore_estimate": backup?.restoreEstimate,
            ])
        for table in store.tables { visit(table, path) }
        for bucket in store.buckets {
            visit(
                "\(path).buckets.\(bucket.id)",
                [
                    "object_size": bucket.objectSize, "growth": bucket.growth,
                    "retention.keep": bucket.retention?.keep,
                ])
        }
    }

    private mutating func visit(_ table: Table, _ store: String) {
        let path = "\(store).tables.\(table.id)"
        visit(path, ["rows": table.rows, "growth": table.growth, "retention.keep": table.retention?.keep])
        for pattern in table.accessPatterns {
            visit("\(path).access_patterns.\(pattern.id)", ["rate": pattern.rate, "rows_read": pattern.rowsRead])
        }
    }

    mutating func visit(_ channel: Channel) {
        visit(
            "channels.\(channel.id)",
            ["bound": channel.bound, "retention": channel.retention, "max_attempts": channel.maxAttempts])
    }
}
