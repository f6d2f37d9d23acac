/// What can be wrong with the parts of a design and how they fit together.
extension DiagnosticCode {
    static let structure: [DiagnosticCode] = [
        .tableWithoutKey, .tableWithoutOwner, .tableWithTwoWriters, .foreignKeyMismatch, .missingColumn,
        .redundantIndex, .foreignKeyWithoutIndex, .excludedOptionChosen, .partitionKeyOutsideKey, .nothingToDrop,
    ]

    public static let tableWithoutKey = DiagnosticCode(
        "table-without-primary-key", .error,
        meaning: "A table has no primary key, so no row of it can be named, repeated safely or replicated.",
        instead: "table order_line without a primary key",
        use: "primary_key: [id]")
    public static let tableWithoutOwner = DiagnosticCode(
        "table-without-owner", .error,
        meaning: "No component owns a table, so nobody answers for its rules and its migrations.",
        instead: "table listing without an owner",
        use: "owner: api")
    public static let tableWithTwoWriters = DiagnosticCode(
        "table-with-two-writers", .warning,
        meaning: "A component writes a table that another one owns, which ties them together unseen.",
        instead: "billing writes the table 'order' that api owns",
        use: "billing calls an operation of api, or takes its event")
    public static let foreignKeyMismatch = DiagnosticCode(
        "foreign-key-mismatch", .error,
        meaning:
            "A foreign key and the columns it points to differ in number or type, or are missing.",
        instead: "buyer_id uuid references account(id bigint)",
        use: "buyer_id bigint references account(id bigint)")
    public static let missingColumn = DiagnosticCode(
        "missing-column", .error,
        meaning: "A key, index or rule names a column that the table does not have.",
        instead: "index on (created) where the column is created_at",
        use: "index on (created_at)")
    public static let redundantIndex = DiagnosticCode(
        "redundant-index", .warning,
        meaning:
            "An index is the beginning of another one; it costs every write for nothing.",
        instead: "indexes (buyer_id) and (buyer_id, placed_at)",
        use: "index (buyer_id, placed_at)")
    public static let foreignKeyWithoutIndex = DiagnosticCode(
        "foreign-key-without-index", .warning,
        meaning:
            "No index begins with a foreign key's columns; deletes and joins read the whole table.",
        instead: "order_line.product_id without an index",
        use: "index on (product_id)")
    public static let partitionKeyOutsideKey = DiagnosticCode(
        "partition-key-outside-key", .error,
        meaning: "A key of a partitioned table leaves out the column it is divided by; PostgreSQL refuses that.",
        instead: "primary_key: [id], partitioned by created_at",
        use: "primary_key: [id, created_at]")
    public static let nothingToDrop = DiagnosticCode(
        "nothing-to-drop", .error,
        meaning: "Retention drops partitions of a table that has none.",
        instead: "retention: {method: drop_partition} without partitioning",
        use: "partitioning: {method: range, column: created_at}")
    public static let excludedOptionChosen = DiagnosticCode(
        "excluded-option-chosen", .error,
        meaning: "A decision chose an option that its own constraints exclude, or that is not among its options.",
        instead: "chosen: mongodb, excluded by 'needs transactions'",
        use: "chosen: postgresql")
}
