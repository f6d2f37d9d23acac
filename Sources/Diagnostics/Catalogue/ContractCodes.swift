/// Whether operations, events and components carry what artefacts need (promise P8).
extension DiagnosticCode {
    static let contract: [DiagnosticCode] = [
        .operationWithoutData, .eventWithoutProducer, .eventWithoutConsumer, .eventWithoutFields, .componentWithoutSite,
        .writeWithoutIdempotency, .listWithoutPagination, .operationWithoutPermission, .errorsIncomplete,
        .permissionNobodyHas, .permissionWithoutIdentity,
        .readThatWrites,
    ]

    public static let operationWithoutData = DiagnosticCode(
        "operation-without-data", .warning,
        meaning: "An operation reads, writes and emits nothing: no owner of its data can be named.",
        instead: "list-orders without reads",
        use: "reads: [order]")
    public static let eventWithoutProducer = DiagnosticCode(
        "event-without-producer", .error,
        meaning: "Nobody says an event.",
        instead: "event order-placed without a producer",
        use: "producer: api")
    public static let eventWithoutConsumer = DiagnosticCode(
        "event-without-consumer", .warning,
        meaning: "Nobody listens to an event; it is work for nothing.",
        instead: "event order-placed without consumers",
        use: "consumers: [worker], or no event")
    public static let eventWithoutFields = DiagnosticCode(
        "event-without-fields", .error,
        meaning: "An event has no schema, so its consumers guess.",
        instead: "event order-placed without fields",
        use: "fields: {order_id: integer}")
    public static let componentWithoutSite = DiagnosticCode(
        "component-without-site", .error,
        meaning: "A component runs nowhere.",
        instead: "service without sites",
        use: "sites: [frankfurt]")
    public static let writeWithoutIdempotency = DiagnosticCode(
        "write-without-idempotency", .error,
        meaning: "A client that repeats a write after a lost answer does the thing twice.",
        instead: "POST /orders, idempotency: none",
        use: "idempotency: key")
    public static let listWithoutPagination = DiagnosticCode(
        "list-without-pagination", .error,
        meaning: "A list answers everything there is, and there will be more.",
        instead: "GET /orders, list: true",
        use: "pagination: cursor")
    public static let operationWithoutPermission = DiagnosticCode(
        "operation-without-permission", .error,
        meaning: "Anyone may call an operation that changes data or is not meant for the public.",
        instead: "DELETE /orders/{id} without a permission",
        use: "permission: orders:own")
    public static let permissionNobodyHas = DiagnosticCode(
        "permission-nobody-has", .warning,
        meaning: "None of an operation's actors has the permission that it asks for.",
        instead: "permission: orders:all, actor customer with orders:own",
        use: "permission: orders:own")
    public static let permissionWithoutIdentity = DiagnosticCode(
        "permission-without-identity", .error,
        meaning: "An operation asks for a permission, and its interface for no proof of who calls.",
        instead: "interface without authentication",
        use: "authentication: [oidc]")
    public static let errorsIncomplete = DiagnosticCode(
        "errors-incomplete", .warning,
        meaning: "An operation does not say an error that its callers will meet.",
        instead: "GET /orders/{id} without 404",
        use: "errors: [{status: 404, type: no-such-order}]")
    public static let readThatWrites = DiagnosticCode(
        "read-that-writes", .error,
        meaning: "A GET changes data; caches, crawlers and repeats then change it too.",
        instead: "GET /orders/{id}/cancel writes order",
        use: "POST /orders/{id}/cancellation")
}
