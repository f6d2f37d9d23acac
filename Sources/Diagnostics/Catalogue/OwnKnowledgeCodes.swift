/// What can be wrong with patterns and technologies that a user wrote down.
extension DiagnosticCode {
    public static let badKnowledge = DiagnosticCode(
        "bad-knowledge", .error, meaning: "A part of a knowledge file does not have the form that the schema gives it.",
        instead: "entities: [points_account]", use: "entities: {points_account: {attributes: [balance bigint = 0]}}")
    public static let incompleteKnowledge = DiagnosticCode(
        "incomplete-knowledge", .error,
        meaning: "A pattern or a technology lacks what every built-in one has, such as its source and date.",
        instead: "licence: {name: Apache 2.0}",
        use: "licence: {kind: permissive, name: Apache 2.0, source: acme.example/licence, date: 2026-11}")
    public static let unknownKnowledgeName = DiagnosticCode(
        "unknown-knowledge-name", .error,
        meaning: "A knowledge file names a key, a part, a pattern, a type or a word that nobody knows.",
        instead: "recognized_by: [loyalty points]", use: "recognised_by: [loyalty points]")
    public static let knowledgeTwice = DiagnosticCode(
        "knowledge-twice", .error, meaning: "Two entries of the knowledge files have the same name.",
        instead: "loyalty_points in loyalty.yaml and in shop.yaml", use: "loyalty_points in one of them")
    public static let knowledgeReplacesBuiltIn = DiagnosticCode(
        "knowledge-replaces-built-in", .note,
        meaning: "A pattern or technology of yours has the name of one that comes with the program and replaces it.",
        instead: "patterns: {checkout: …} meant beside ours", use: "patterns: {counter_checkout: …}")
}
