import DesignModel

/// Stores and everything around their contents.
extension Grammar {
    static let store = Shape<Store>("store", "A place where data lives.", blank: { Store(id: StoreID($0)) }) {
        Key("kind", \.kind, .choice, "The family it belongs to.")
        Key("title", \.title, .text, "Its name for people.")
        Key("technology", \.technology, .text, "The product, in lower case.")
        Key("dialect", \.dialect, .text, "The product whose driver, schema and container serve in its place.")
        Key("holds", \.holds, .prose, "What is in it.")
        Key("sites", \.sites, .list(.reference(.site)), "Where it runs.")
        Key("replication", \.replication, .shape(replication), "Copies beside the primary.")
        Key("backup", \.backup, .shape(backup), "How it comes back after a loss.")
        Key("encrypted_at_rest", \.encryptedAtRest, .truth, "Whether the disks are encrypted.")
        Key("max_connections", \.maxConnections, .quantity(.count), "Connections it can serve.")
        Key("cpu", \.cpu, .quantity(.count, .ratio), "Processors of one instance.")
        Key("memory", \.memory, .quantity(.size), "Memory of one instance.")
        Key("disposable", \.disposable, .truth, "Whether everything in it can be rebuilt from elsewhere.")
        Key("invalidation", \.invalidation, .prose, "For caches: what ends a wrong entry.")
        Key("time_to_live", \.timeToLive, .quantity(.time), "For caches: how long an entry lives.")
        Key("evicts_when_full", \.evictsWhenFull, .truth, "Whether it throws entries away to take new ones.")
        Key(
            "tables", \.tables, .named(table, \.id.rawValue, declares: .table), "Tables, or the like of them elsewhere."
        )
        Key("buckets", \.buckets, .named(bucket, \.id), "Groups of objects in an object store.")
    }

    static let replication = Shape<Replication>(
        "replication", "Copies of a store beside the primary.", isCompact: true, blank: { _ in Replication() }
    ) {
        Key("mode", \.mode, .choice, "Whether a write waits for the copies.")
        Key("replicas", \.replicas, .quantity(.count), "How many copies.")
        Key("failover", \.failover, .quantity(.time), "Time until a copy takes over.")
        Key("across_zones", \.acrossZones, .truth, "Whether the copies stand in other failure domains.")
    }

    static let backup = Shape<BackupPlan>(
        "backup", "How a store comes back after a loss.", blank: { _ in BackupPlan() }
    ) {
        Key("method", \.method, .text, "How copies are taken.")
        Key("every", \.every, .quantity(.time), "How often.")
        Key("keep", \.keep, .quantity(.time), "How long they are kept.")
        Key("rpo", \.rpo, .quantity(.time), "The data that may be lost, in time.")
        Key("rto", \.rto, .quantity(.time), "The time until service is back.")
        Key("restore_estimate", \.restoreEstimate, .quantity(.time), "How long a restore takes, computed or measured.")
        Key("drill", \.drill, .prose, "How and how often a restore is tried.")
        Key("offsite", \.offsite, .truth, "Whether the copies stand elsewhere.")
    }

    static let bucket = Shape<Bucket>(
        "bucket", "A group of objects in an object store.", blank: { Bucket(id: $0) }
    ) {
        Key("holds", \.holds, .text, "What the objects are.")
        Key("object_size", \.objectSize, .quantity(.size), "Size of one.")
        Key("growth", \.growth, .quantity(), "How many come.")
        Key("versioned", \.versioned, .truth, "Whether overwritten objects stay.")
        Key("public_read", \.publicRead, .truth, "Whether anyone may read them.")
        Key("retention", \.retention, .shape(retention), "How long they are kept.")
    }

    static let retention = Shape<Retention>(
        "retention", "How long something is kept, and how it goes.", isCompact: true, blank: { _ in Retention() }
    ) {
        Key("keep", \.keep, .quantity(.time), "How long; left out means forever or as the rule says.")
        Key("since", \.since, .word("creation", "account_closed"), "What the time counts from.")
        Key("rule", \.rule, .prose, "When it ends, where that is no stretch of time.")
        Key(
            "method", \.method, .word("drop_partition", "delete_job", "anonymise", "lifecycle_rule", "never"),
            "How it goes.")
    }
}
