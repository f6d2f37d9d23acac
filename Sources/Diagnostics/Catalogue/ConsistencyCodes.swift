/// Whether the parts of a design, and with them its artefacts, tell the same story.
extension DiagnosticCode {
    static let consistency: [DiagnosticCode] = [
        .pathsAlike, .requestTypeDiffers, .eventTypeDiffers, .eventOutsideChannels, .storeUnreached,
        .scalingReversed, .drainShorterThanTimeout, .windowsReversed, .promiseOutlastsTimeout, .indexServesStranger,
        .accessByStranger, .secretUnused, .interfaceWithoutOperations, .bodyWithoutContent, .productionMissing,
        .moduleHoldsForeignTable, .decisionNotCarriedOut,
    ]

    public static let decisionNotCarriedOut = DiagnosticCode(
        "decision-not-carried-out", .warning,
        meaning: "A decision stands in the design, and its parts do something else.",
        instead: "decisions: {release: {chosen: canary}}, environments: {production: {rollout: rolling}}",
        use: "environments: {production: {rollout: canary}}")

    public static let pathsAlike = DiagnosticCode(
        "paths-alike", .warning,
        meaning: "Two paths differ only in the name of a parameter; no router can tell them apart.",
        instead: "/meters/{id} and /meters/{serial_number}",
        use: "/meters/{id} and /meters/by-serial/{serial_number}")
    public static let requestTypeDiffers = DiagnosticCode(
        "request-type-differs", .warning,
        meaning: "A request field and the column it is written to have types that do not fit.",
        instead: "quantity: string, column quantity integer",
        use: "quantity: integer")
    public static let eventTypeDiffers = DiagnosticCode(
        "event-type-differs", .warning,
        meaning:
            "An event field and the column of the same name have types that do not fit, so consumers read something else than was written.",
        instead: "event order-placed, total: string, column total bigint",
        use: "total: integer")
    public static let eventOutsideChannels = DiagnosticCode(
        "event-outside-channels", .warning,
        meaning: "An event is meant for another component, and no channel carries it there.",
        instead: "event order-placed, consumers: [worker], in no channel",
        use: "events: [order-placed] in a channel")
    public static let storeUnreached = DiagnosticCode(
        "store-unreached", .warning,
        meaning: "No edge leads to a store: nobody reads or writes what it keeps.",
        instead: "store archive without an edge",
        use: "edges: {api-archive: {from: api, to: archive}}")
    public static let scalingReversed = DiagnosticCode(
        "scaling-reversed", .error,
        meaning: "The least number of instances is above the most.",
        instead: "scaling: {minimum: 6, maximum: 2}",
        use: "scaling: {minimum: 2, maximum: 6}")
    public static let drainShorterThanTimeout = DiagnosticCode(
        "drain-shorter-than-timeout", .warning,
        meaning: "An instance that leaves is stopped while callers may still wait for it.",
        instead: "drain: 5 s, callers wait 30 s",
        use: "drain: 30 s")
    public static let windowsReversed = DiagnosticCode(
        "windows-reversed", .error,
        meaning: "The short window of an alert is as long as its long one, so it does not stop when the trouble stops.",
        instead: "long_window: 5 min, short_window: 1 h",
        use: "long_window: 1 h, short_window: 5 min")
    public static let promiseOutlastsTimeout = DiagnosticCode(
        "promise-outlasts-timeout", .warning,
        meaning: "An operation gives up before its promise ends.",
        instead: "latency at most 5 s, timeout: 2 s",
        use: "timeout: 10 s")
    public static let indexServesStranger = DiagnosticCode(
        "index-serves-stranger", .warning,
        meaning: "An index says it serves an operation that does not touch its table.",
        instead: "index of orders serves list-buyers",
        use: "serves: [list-orders]")
    public static let accessByStranger = DiagnosticCode(
        "access-by-stranger", .warning,
        meaning: "An access pattern names an operation that neither reads nor writes the table.",
        instead: "pattern of orders by list-buyers",
        use: "operation: list-orders")
    public static let secretUnused = DiagnosticCode(
        "secret-unused", .warning,
        meaning: "Nobody uses a secret; one that lies about can only leak.",
        instead: "secret old-key without used_by",
        use: "used_by: [api], or no secret")
    public static let interfaceWithoutOperations = DiagnosticCode(
        "interface-without-operations", .warning,
        meaning: "An interface offers nothing.",
        instead: "interface partner without operations",
        use: "operations, or no interface")
    public static let bodyWithoutContent = DiagnosticCode(
        "body-without-content", .error,
        meaning: "An operation answers 'no content' and describes a content.",
        instead: "response_status: 204 with response fields",
        use: "response_status: 200")
    public static let productionMissing = DiagnosticCode(
        "production-missing", .warning,
        meaning: "No environment is the one that people use.",
        instead: "environments: {staging: …}",
        use: "environments: {staging: …, production: …}")
    public static let moduleHoldsForeignTable = DiagnosticCode(
        "module-holds-foreign-table", .warning,
        meaning: "A module lists a table that another component owns; two writers will disagree.",
        instead: "module billing of api with table orders, owner: shop",
        use: "tables: [invoices]")
}
