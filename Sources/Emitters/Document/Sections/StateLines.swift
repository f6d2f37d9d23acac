import DesignModel

/// What a component keeps in memory or holds open, in a line.
enum StateLines {
    static func state(_ state: StateProfile?) -> Line {
        guard let state else { return Line() }
        return [
            Line(said: state.holds).after(state.authoritative ? "the truth about " : ""),
            Line(state.size).closed(" of it"),
            Line(state.shards).closed(" shards"), Line(code: state.shardKey ?? "").after("by "),
            Line(code: state.journal ?? "").after("every change first in "),
            Line(state.snapshotEvery).after("a snapshot every "), Line(state.recovery).after("read back in "),
        ].joined(", ")
    }

    static func connections(_ connections: ConnectionProfile?) -> Line {
        guard let connections else { return Line() }
        return [
            Line(connections.held).closed(" held"), Line(connections.perInstance).closed(" at most in one instance"),
            Line(connections.memoryEach).closed(" each"), Line(connections.heartbeat).after("a heartbeat every "),
            Line(connections.idleTimeout).after("closed when silent for "),
            Line(connections.reconnectJitter).after("reconnections spread over "),
        ].joined(", ")
    }
}
