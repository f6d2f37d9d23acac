/// What the words near a figure say about its kind.
public enum Cue: Sendable, Hashable, CaseIterable {
    case peak, mean, concurrent, connections, registered, daily, monthly, perClient
    case latency, freshness, tolerance, loss, recovery, retention, deletion, availability
    case growth, share, reading, writing, fanout, burst, payload, atRest, total
    case running, oneOff, budget, live, launch, engineers, teams, operations, servers
    case hold, foreign, past, hypothetical, negation, scope, migration, excludedDays, correction, queries
}
