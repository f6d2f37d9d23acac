/// Where the code of a repository and its blueprint have grown apart.
extension DiagnosticCode {
    static let drift: [DiagnosticCode] = [
        .tableNotInCode, .tableNotInDesign, .columnNotInCode, .columnNotInDesign, .columnTypeDrifted,
        .operationNotInCode, .operationNotInDesign, .serviceNotInCode, .serviceNotInDesign, .storeNotInCode,
        .storeNotInDesign, .driftNotCompared,
    ]

    public static let tableNotInCode = DiagnosticCode(
        "table-not-in-code", .warning,
        meaning: "The blueprint has a table that no schema, migration or model of the repository makes.",
        instead: "stores.main.tables.order, and no create table order",
        use: "a migration that makes it, or a blueprint without it")
    public static let tableNotInDesign = DiagnosticCode(
        "table-not-in-design", .warning,
        meaning:
            "The repository makes a table that the blueprint does not have, so nobody owns it or keeps its promises.",
        instead: "create table coupon, and no table coupon in the blueprint",
        use: "the table in the blueprint with its owner, or a migration that drops it")
    public static let columnNotInCode = DiagnosticCode(
        "column-not-in-code", .warning, meaning: "The blueprint has a column that the repository's table lacks.",
        instead: "columns: {cancelled_at: timestamptz}, and no such column in the schema",
        use: "a migration that adds it, or a blueprint without it")
    public static let columnNotInDesign = DiagnosticCode(
        "column-not-in-design", .warning, meaning: "The repository's table has a column that the blueprint lacks.",
        instead: "alter table guest add phone text, and no phone in the blueprint",
        use: "the column in the blueprint with its data class")
    public static let columnTypeDrifted = DiagnosticCode(
        "column-type-drifted", .warning,
        meaning: "A column has one kind of type in the blueprint and another in the repository.",
        instead: "total: bigint in the blueprint, total text in the schema", use: "the same kind of type in both")
    public static let operationNotInCode = DiagnosticCode(
        "operation-not-in-code", .warning,
        meaning: "The blueprint has an operation that no contract and no route of the repository offers.",
        instead: "POST /v1/refunds in the blueprint alone", use: "the route, or a blueprint without it")
    public static let operationNotInDesign = DiagnosticCode(
        "operation-not-in-design", .warning,
        meaning: "The repository offers an operation that the blueprint does not have: nobody decided who may call it.",
        instead: "router.delete('/users/:id') without an operation",
        use: "the operation in the blueprint with its permission")
    public static let serviceNotInCode = DiagnosticCode(
        "service-not-in-code", .warning,
        meaning: "The blueprint has a part of ours that no compose file or manifest of the repository runs.",
        instead: "components.worker, and no service worker", use: "the service in the deployment files, under its name")
    public static let serviceNotInDesign = DiagnosticCode(
        "service-not-in-design", .warning,
        meaning: "A compose file or manifest runs something that is built here and that the blueprint does not have.",
        instead: "services: {importer: {build: .}} without a component", use: "the component in the blueprint")
    public static let storeNotInCode = DiagnosticCode(
        "store-not-in-code", .warning,
        meaning: "The blueprint keeps data in a product that the repository does not run.",
        instead: "stores.search with opensearch, and no such image", use: "the product in the deployment files")
    public static let storeNotInDesign = DiagnosticCode(
        "store-not-in-design", .warning,
        meaning: "The repository runs a product that keeps data and is not in the blueprint.",
        instead: "image: redis:7 without a store", use: "the store in the blueprint, with what it holds and how long")
    public static let driftNotCompared = DiagnosticCode(
        "drift-not-compared", .note,
        meaning:
            "The repository shows nothing of one kind, so that part of the blueprint could not be compared with it.",
        instead: "taking silence for agreement", use: "the schema, contract or deployment file in the repository")
}
