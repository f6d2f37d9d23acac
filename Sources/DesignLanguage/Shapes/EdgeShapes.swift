import DesignModel

/// Edges and their policies, objectives and their alerts.
extension Grammar {
    static let edge = Shape<Edge>(
        "edge", "A dependency, with what happens when it is slow, broken or too fast.",
        blank: { Edge(id: EdgeID($0), from: "", to: "") }
    ) {
        Key("from", \.from, .name(of: .actor, .component, .store, .channel), "Who depends.", isRequired: true)
        Key("to", \.to, .name(of: .actor, .component, .store, .channel), "On whom.", isRequired: true)
        Key("mode", \.mode, .choice, "Whether the caller waits.")
        Key("purpose", \.purpose, .text, "What for.")
        Key("protocol", \.protocolName, .text, "How they talk.")
        Key(
            "operations", \.operations, .list(.reference(.operation)), "Operations carried.",
            fallback: "all that need it")
        Key("calls_per_operation", \.callsPerOperation, .quantity(.count, .ratio), "Calls for one execution.")
        Key("policy", \.policy, .shape(policy), "What the caller does about failures.")
    }

    static let policy = Shape<EdgePolicy>(
        "policy", "What a caller does about a dependency's failures.", blank: { _ in EdgePolicy() }
    ) {
        Key("timeout", \.timeout, .quantity(.time), "The longest it waits.")
        Key("retry", \.retry, .shape(retry), "Whether it asks again.")
        Key("breaker", \.breaker, .shape(breaker), "When it stops asking for a while.")
        Key("concurrency_limit", \.concurrencyLimit, .quantity(.count), "Calls in flight at once.")
        Key("fallback", \.fallback, .prose, "What the user gets instead.")
    }

    static let retry = Shape<RetryPolicy>(
        "retry", "Whether and how a call is repeated.", isCompact: true, blank: { _ in RetryPolicy() }
    ) {
        Key("attempts", \.attempts, .quantity(.count), "Calls in all, the first included.")
        Key("backoff", \.backoff, .quantity(.time), "The pause before the second.")
        Key("jitter", \.jitter, .truth, "Whether pauses are spread at random.")
        Key("budget", \.budget, .quantity(.fraction, .ratio), "Retries allowed as a share of calls.")
        Key("safe_because", \.safeBecause, .text, "Why a repeated call does no harm.")
    }

    static let breaker = Shape<BreakerPolicy>(
        "breaker", "When a caller stops asking for a while.", isCompact: true, blank: { _ in BreakerPolicy() }
    ) {
        Key("failure_share", \.failureShare, .quantity(.fraction, .ratio), "The share of failures that opens it.")
        Key("minimum_calls", \.minimumCalls, .quantity(.count), "Calls before it judges.")
        Key("open_for", \.openFor, .quantity(.time), "How long it stays open.")
    }

    static let objective = Shape<Objective>(
        "objective", "What is measured, the target, the window, and who is told.",
        blank: {
            Objective(
                id: ObjectiveID($0), subject: "", indicator: .availability,
                target: Quantity(0, .fraction, nil, Blueprint.literal))
        }
    ) {
        Key(
            "subject", \.subject, .name(of: .component, .operation, .store, .channel, .interface), "What it is about.",
            isRequired: true)
        Key("indicator", \.indicator, .choice, "What is measured.", isRequired: true)
        Key("target", \.target, .quantity(.fraction), "The share of good events.", isRequired: true)
        Key("threshold", \.threshold, .quantity(.time), "For latency and freshness: what still counts as good.")
        Key("window", \.window, .quantity(.time), "The stretch of time it is judged over.")
        Key("measured_by", \.measuredBy, .text, "How the indicator is measured.")
        Key("alerts", \.alerts, .list(.shape(alert)), "Who is told how fast the error budget burns.")
        Key("response", \.response, .prose, "What a person does when it fires.")
    }

    static let alert = Shape<BurnAlert>(
        "alert", "An alert on how fast the error budget burns.", isCompact: true, blank: { _ in BurnAlert() }
    ) {
        Key("urgency", \.urgency, .choice, "Whether it wakes somebody.")
        Key("factor", \.factor, .quantity(.ratio, .count), "Times faster than the budget allows.")
        Key("long_window", \.longWindow, .quantity(.time), "Both windows must burn: the long one …")
        Key("short_window", \.shortWindow, .quantity(.time), "… and the short one.")
    }
}
