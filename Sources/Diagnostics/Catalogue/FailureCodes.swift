/// What happens when something is slow, broken, full or late (promise P7).
extension DiagnosticCode {
    static let failure: [DiagnosticCode] = [
        .edgeWithoutPolicy, .edgeWithoutTimeout, .edgeWithoutRetryBudget, .edgeWithoutBreaker, .edgeWithoutFallback,
        .timeoutLongerThanCallers, .retryOfUnsafeCall, .retriesMultiply, .queueWithoutBound, .queueWithoutDeadLetter,
        .queueWithoutRedrive, .consumerNotIdempotent, .channelWithoutConsumer, .frontDoorWithoutLimit,
        .componentWithoutHealthCheck, .componentWithoutObjective, .objectiveWithoutAlert, .alertNeverFires,
        .jobWithoutDeadline,
        .cacheWithoutExpiry, .shardsWithoutJournal, .connectionsWithoutHandOver, .tooManyConnections,
        .componentOverloaded,
    ]

    public static let edgeWithoutPolicy = DiagnosticCode(
        "edge-without-policy", .error,
        meaning: "A caller waits for another element and nothing says what happens when it does not answer.",
        instead: "edge api-stripe without a policy",
        use: "policy with timeout, retry budget, breaker and fallback")
    public static let edgeWithoutTimeout = DiagnosticCode(
        "edge-without-timeout", .error,
        meaning: "A caller waits without limit; one stuck dependency then holds every worker.",
        instead: "policy: {retry: …}",
        use: "policy: {timeout: 2 s, retry: …}")
    public static let edgeWithoutRetryBudget = DiagnosticCode(
        "edge-without-retry-budget", .warning,
        meaning: "Nothing limits repeats; when the dependency is slow, repeats become the load that keeps it down.",
        instead: "retry: {attempts: 3}",
        use: "retry: {attempts: 2, budget: 10 percent}, or one attempt and the reason")
    public static let edgeWithoutBreaker = DiagnosticCode(
        "edge-without-breaker", .warning,
        meaning: "Calls go on to a dependency that is known to be down, and each one waits for its timeout.",
        instead: "policy without a breaker",
        use: "breaker: {failure_share: 50 percent, open_for: 10 s}")
    public static let edgeWithoutFallback = DiagnosticCode(
        "edge-without-fallback", .warning,
        meaning: "Nothing says what the user gets when the dependency fails.",
        instead: "policy without a fallback",
        use: "fallback: Shows breads without photos.")
    public static let timeoutLongerThanCallers = DiagnosticCode(
        "timeout-longer-than-callers", .warning,
        meaning: "A callee may still be trying after its caller has given up; the work is done for nobody.",
        instead: "edge gives up after 3 s, api tries the database for 2 × 5 s",
        use: "api tries for 2 × 1 s")
    public static let retryOfUnsafeCall = DiagnosticCode(
        "retry-of-unsafe-call", .error,
        meaning: "A call is repeated though a second one may do the thing twice.",
        instead: "retry of 'charge' without a key",
        use: "send an idempotency key, and say so in safe_because")
    public static let retriesMultiply = DiagnosticCode(
        "retries-multiply", .warning,
        meaning: "Several layers of one path repeat; their attempts multiply just when the last one is weakest.",
        instead: "edge tries 3 times, api tries 3 times: 9 calls",
        use: "only one layer repeats")
    public static let queueWithoutBound = DiagnosticCode(
        "queue-without-bound", .error,
        meaning: "A channel may grow without limit; the first sign of trouble is a full disk.",
        instead: "queue without a bound",
        use: "bound: 10000 and on_full: refuse with a time to come back")
    public static let queueWithoutDeadLetter = DiagnosticCode(
        "queue-without-dead-letter", .error,
        meaning: "A message that can never be handled is tried forever or lost; there is no place for it.",
        instead: "queue without max_attempts and dead_letter",
        use: "max_attempts: 6, dead_letter: work-dead")
    public static let queueWithoutRedrive = DiagnosticCode(
        "queue-without-redrive", .warning,
        meaning: "Dead letters pile up and nobody is said to look at them or to put them back.",
        instead: "dead_letter: work-dead",
        use: "redrive: who looks, and how a letter goes back")
    public static let consumerNotIdempotent = DiagnosticCode(
        "consumer-not-idempotent", .error,
        meaning: "A channel delivers some messages twice, and the consumer cannot tell.",
        instead: "intake without dedupe_key",
        use: "dedupe_key: event_id")
    public static let channelWithoutConsumer = DiagnosticCode(
        "channel-without-consumer", .error,
        meaning: "Messages go into a channel that nobody reads.",
        instead: "queue 'work' without a worker",
        use: "a component with intake.channel: work")
    public static let frontDoorWithoutLimit = DiagnosticCode(
        "front-door-without-limit", .error,
        meaning: "One caller can take all capacity; nothing at the entrance says no.",
        instead: "edge proxy without limits",
        use: "limits: [{scope: address, rate: 10 per_second}]")
    public static let componentWithoutHealthCheck = DiagnosticCode(
        "component-without-health-check", .error,
        meaning: "The platform cannot tell a working instance from a stuck one.",
        instead: "service without health",
        use: "health: {liveness: /health/live, readiness: /health/ready}")
    public static let componentWithoutObjective = DiagnosticCode(
        "component-without-objective", .error,
        meaning: "Nothing says how well a component must work, so nothing can alert.",
        instead: "service without an objective",
        use: "an objective with the component as its subject")
    public static let objectiveWithoutAlert = DiagnosticCode(
        "objective-without-alert", .error,
        meaning: "A promise burns and nobody is told.",
        instead: "objective without alerts",
        use: "alerts: [{urgency: page, factor: 14.4, long_window: 1 h, short_window: 5 min}]")
    public static let alertNeverFires = DiagnosticCode(
        "alert-never-fires", .error,
        meaning: "An alert's factor asks for more errors than there are requests at this target.",
        instead: "target 90 percent, factor 14.4",
        use: "target 90 percent, factor 6")
    public static let jobWithoutDeadline = DiagnosticCode(
        "job-without-deadline", .warning,
        meaning: "A job has no schedule, no latest end, or nothing said about a missed run.",
        instead: "schedule: {when: '0 2 * * *'}",
        use: "schedule with when, deadline and on_missed")
    public static let cacheWithoutExpiry = DiagnosticCode(
        "cache-without-expiry", .error,
        meaning: "Nothing ends a wrong entry of a cache.",
        instead: "cache without time_to_live and invalidation",
        use: "time_to_live: 60 s")
    public static let shardsWithoutJournal = DiagnosticCode(
        "shards-without-journal", .error,
        meaning: "State that only lives in memory is authoritative; a crash loses it.",
        instead: "stateful_shards without a journal",
        use: "state: {journal: moves, recovery: 20 s}")
    public static let connectionsWithoutHandOver = DiagnosticCode(
        "connections-without-hand-over", .warning,
        meaning: "When a node of a connection tier leaves, all its clients come back at once.",
        instead: "connection_tier without reconnect_jitter or drain",
        use: "connections: {reconnect_jitter: 30 s}, lifecycle: {drain: 60 s}")
    public static let tooManyConnections = DiagnosticCode(
        "too-many-connections", .error,
        meaning: "Scaled out, the pools open more connections than the store takes.",
        instead: "8 instances × 20 connections against a limit of 100",
        use: "8 instances × 10 connections, or a pooler")
    public static let componentOverloaded = DiagnosticCode(
        "component-overloaded", .warning,
        meaning:
            "At the peak a component is busier than it can be without queues growing; above one it never catches up.",
        instead: "utilisation 0.93 at the peak",
        use: "more instances, or less work a request")
}
