/// What can go wrong when a data design is sized, planned or proven on an engine.
extension DiagnosticCode {
    static let proving: [DiagnosticCode] = [
        .badWorkload, .noEngine, .schemaDoesNotLoad, .patternDoesNotRun, .scanOnHotPath, .indexNeverUsed,
        .indexRedundant, .keyWithoutIndex, .ruleLost, .tenantLeak, .unsafeType, .restoreDiffers,
        .restoreFails, .promiseBroken, .unsafeMigration, .migrationFails,
    ]

    public static let badWorkload = DiagnosticCode(
        "bad-workload", .error,
        meaning: "A workload file is not JSON of the expected form, or names what it does not declare.",
        instead: "a query whose access names the table 'order' where the workload declares 'orders'",
        use: "the names of `tables` in every `access`, and a rate for each query")
    public static let noEngine = DiagnosticCode(
        "no-engine", .error, meaning: "The PostgreSQL that should have been asked is not there or did not start.",
        instead: "a claim about plans that no planner made",
        use: "apt-get install postgresql, or the answer that needs no engine and says so")
    public static let schemaDoesNotLoad = DiagnosticCode(
        "schema-does-not-load", .error, meaning: "PostgreSQL refuses a statement of the schema.",
        instead: "price monny not null", use: "price_minor bigint not null")
    public static let patternDoesNotRun = DiagnosticCode(
        "pattern-does-not-run", .error,
        meaning: "An access pattern names a column, a table or a key that the schema does not have.",
        instead: "on conflict (idempotency_key) where no unique rule covers it",
        use: "unique (scope, idempotency_key), and the pattern in its terms")
    public static let scanOnHotPath = DiagnosticCode(
        "scan-on-hot-path", .error,
        meaning: "At the expected size the planner reads a whole table for something that a caller waits for.",
        instead: "select * from orders where customer_id = $1 without an index on customer_id",
        use: "indexes: {orders_customer_id: {columns: [customer_id]}}")
    public static let indexNeverUsed = DiagnosticCode(
        "index-never-used", .warning, meaning: "No access pattern and no key uses an index; every write pays for it.",
        instead: "an index on a column that nothing compares or sorts by", use: "no index, until a query needs it")
    public static let indexRedundant = DiagnosticCode(
        "index-redundant", .warning, meaning: "Another index starts with the same columns over the same rows.",
        instead: "indexes on (customer_id) and on (customer_id, created_at)", use: "the longer one alone")
    public static let keyWithoutIndex = DiagnosticCode(
        "key-without-index", .warning,
        meaning: "A foreign key has no index, so that deleting a parent reads the whole table of its children.",
        instead: "order_items.order_id references orders, without an index", use: "an index that starts with order_id")
    public static let ruleLost = DiagnosticCode(
        "rule-lost", .error, meaning: "Two sessions at the same moment both get past a rule that one should keep out.",
        instead: "a check in the service before the insert", use: "a unique or an exclusion constraint")
    public static let tenantLeak = DiagnosticCode(
        "tenant-leak", .error, meaning: "A session that serves one tenant sees rows of another.",
        instead: "a tenant column and the hope that every query compares it",
        use: "row-level security, enabled and forced, with a policy on the tenant's column")
    public static let unsafeType = DiagnosticCode(
        "unsafe-type", .error, meaning: "A column's type loses something: cents, the time zone, room to count on.",
        instead: "amount double precision, paid_at timestamp, id integer",
        use: "amount_minor bigint, paid_at timestamptz, id bigint")
    public static let restoreDiffers = DiagnosticCode(
        "restore-differs", .error, meaning: "A dump of the sample does not restore to the same rows.",
        instead: "a dump made as a role that sees some rows only", use: "a dump by the owner, with row security off")
    public static let restoreFails = DiagnosticCode(
        "restore-fails", .error,
        meaning: "A dump of the schema with its sample does not restore into an empty database.",
        instead: "an index on ll_to_earth(latitude, longitude), whose functions are found through the search path only",
        use: "an index on point(longitude, latitude), which PostgreSQL has built in")
    public static let promiseBroken = DiagnosticCode(
        "promise-broken", .error,
        meaning: "Rows past their time cannot be removed, or a person's columns cannot be emptied, as the design says.",
        instead: "a table kept for 30 days to which another refers with 'on delete restrict'",
        use: "a reference that cascades or is set to null, and personal columns that may be empty")
    public static let unsafeMigration = DiagnosticCode(
        "unsafe-migration", .error, meaning: "A migration stops traffic on a table while it runs.",
        instead: "create index on orders (customer_id)", use: "create index concurrently on orders (customer_id)")
    public static let migrationFails = DiagnosticCode(
        "migration-fails", .error,
        meaning: "Migrations do not run forward, back and forward again, or make something else than the schema.",
        instead: "an empty down file", use: "a down file that takes away what the up file makes")
}
