import DesignModel

extension Drawing {
    /// Open connections for what is shown live: how many, what they cost, how they come back.
    mutating func connections(_ id: ComponentID) -> ConnectionProfile {
        var profile = ConnectionProfile()
        let path = "components.\(id).connections."
        profile.held = requirements.workload.concurrentConnections ?? heldByPeople(path + "held")
        profile.memoryEach = assume(
            path + "memoryEach", 50, .kilobytes, "memory of one open connection",
            because: "buffers and a session; measure with the first thousand")
        profile.heartbeat = assume(
            path + "heartbeat", 25, .seconds, "time between signs of life",
            because: "shorter than the minute after which proxies close silent connections")
        profile.idleTimeout = assume(
            path + "idleTimeout", 75, .seconds, "silence after which a connection is closed",
            because: "three missed signs of life")
        profile.reconnectJitter = assume(
            path + "reconnectJitter", 20, .seconds, "spread of coming back",
            because: "after a restart not everybody at once")
        return profile
    }

    private mutating func heldByPeople(_ name: String) -> Quantity {
        guard let daily = requirements.workload.dailyUsers, let from = daily.name, known(from) != nil else {
            return assume(name, 200, .count, "connections open at once", because: "a screen for each person at work")
        }
        return derive(
            name, max(10, (daily.canonical * 0.05).rounded(.up)), .count, "connections open at once",
            by: "\(from) × 5 % present in the busiest hour", from: [from])
    }

    /// A tier that holds connections and little else, where that was decided.
    mutating func drawConnectionTier() {
        guard shape.hasConnectionTier, let flow = shape.live.first else { return }
        let what = Phrase.plural(Phrase.spaced(flow.entity))
        var tier = ours(
            "connections", .connectionTier, "Connection tier",
            Prose(
                "Holds the open connections of \(Phrase.plural(flow.actor)) and passes \(what) on; it keeps nothing that the application does not have, so any copy may leave."
            ))
        tier.connections = connections("connections")
        tier.scaling = scaling(
            "connections", Size(minimum: floorOfCopies, maximum: floorOfCopies + 2, cores: 1, memory: 1024),
            signal: "connections", because: "two copies carry the connections of one that leaves")
        tier.concurrency = concurrency("connections", workers: 64, queue: 1000, pool: 2)
        tier.concurrency?.databasePool = nil
        tier.lifecycle?.handOver = .reconnect
        design.components.append(tier)
    }
}
