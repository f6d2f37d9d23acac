import DesignModel

/// What a component keeps, holds, does at once and takes in.
extension Grammar {
    static let state = Shape<StateProfile>(
        "state", "What a component keeps in memory, and how that survives.", blank: { _ in StateProfile() }
    ) {
        Key("holds", \.holds, .text, "What it is.")
        Key("size", \.size, .quantity(.size), "How much of it there is, over all shards.")
        Key("shards", \.shards, .quantity(.count), "Into how many parts it is divided.")
        Key("shard_key", \.shardKey, .text, "What decides the shard of an item.")
        Key(
            "journal", \.journal, .name(of: .store, .channel),
            "Where every change is written before it is acknowledged.")
        Key("snapshot_every", \.snapshotEvery, .quantity(.time), "How often the whole is written down.")
        Key("recovery", \.recovery, .quantity(.time), "Time to read snapshot and journal back after a crash.")
        Key("authoritative", \.authoritative, .truth, "Whether this is the truth, and not a copy of it.")
    }

    static let connections = Shape<ConnectionProfile>(
        "connections", "Long-lived connections and what they cost.", blank: { _ in ConnectionProfile() }
    ) {
        Key("held", \.held, .quantity(.count), "How many are open at the peak.")
        Key("per_instance", \.perInstance, .quantity(.count), "How many one instance holds.")
        Key("memory_each", \.memoryEach, .quantity(.size), "What one costs in memory.")
        Key("heartbeat", \.heartbeat, .quantity(.time), "How often each side shows that it lives.")
        Key("idle_timeout", \.idleTimeout, .quantity(.time), "When a silent one is closed.")
        Key("reconnect_jitter", \.reconnectJitter, .quantity(.time), "The spread of reconnections after a loss.")
    }

    static let concurrency = Shape<ConcurrencyProfile>(
        "concurrency", "How many things one instance does at once, and how many may wait.", isCompact: true,
        blank: { _ in ConcurrencyProfile() }
    ) {
        Key("workers", \.workers, .quantity(.count), "Things in progress.")
        Key("queue_bound", \.queueBound, .quantity(.count), "Things that may wait.")
        Key("database_pool", \.databasePool, .quantity(.count), "Connections to its database.")
    }

    static let lifecycle = Shape<LifecycleProfile>(
        "lifecycle", "How instances come and go.", isCompact: true, blank: { _ in LifecycleProfile() }
    ) {
        Key("startup", \.startup, .quantity(.time), "Time from start to ready.")
        Key("drain", \.drain, .quantity(.time), "Time to finish work before it leaves.")
        Key("hand_over", \.handOver, .choice, "What becomes of its work when it leaves.")
    }

    static let scaling = Shape<ScalingProfile>(
        "scaling", "How many instances there are, and what changes that.", isCompact: true,
        blank: { _ in ScalingProfile() }
    ) {
        Key("minimum", \.minimum, .quantity(.count), "Instances that always run.")
        Key("maximum", \.maximum, .quantity(.count), "Instances at most.")
        Key("signal", \.signal, .text, "What is watched: cpu, queue_age, connections …")
        Key("target", \.target, .quantity(), "The value of the signal that is kept.")
        Key("cpu", \.cpu, .quantity(.count, .ratio), "Processors of one instance.")
        Key("memory", \.memory, .quantity(.size), "Memory of one instance.")
        Key("prewarm", \.prewarm, .prose, "The known hour for which capacity is raised beforehand.")
    }

    static let health = Shape<HealthProfile>(
        "health", "How the platform learns that an instance is alive and ready.", isCompact: true,
        blank: { _ in HealthProfile() }
    ) {
        Key("liveness", \.liveness, .text, "Where it says that it lives.")
        Key("readiness", \.readiness, .text, "Where it says that it can take work.")
        Key(
            "stuck_after", \.stuckAfter, .quantity(.time),
            "For workers: age of the oldest waiting item that means stuck.")
    }

    static let intake = Shape<IntakeProfile>(
        "intake", "What a consumer takes in, and what it does with the late, the double and the broken.",
        blank: { _ in IntakeProfile() }
    ) {
        Key("channel", \.channel, .reference(.channel), "Where it takes from.")
        Key("parallelism", \.parallelism, .quantity(.count), "How many at once.")
        Key("batch", \.batch, .quantity(.count, .size), "How many in one go.")
        Key(
            "dedupe_key", \.dedupeKey, .text,
            "The fields that tell a repeated item from a new one; without it, not idempotent.")
        Key("window", \.window, .quantity(.time), "The stretch of time that is computed together.")
        Key("lateness", \.lateness, .quantity(.time), "How late an item may come and still count.")
        Key("on_late", \.onLate, .prose, "What becomes of items that come later.")
    }
}
