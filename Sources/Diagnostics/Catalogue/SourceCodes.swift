/// Whether every number says where it comes from (promises P4 and P14).
extension DiagnosticCode {
    static let sources: [DiagnosticCode] = [.unsourcedQuantity, .brokenDerivation]

    public static let unsourcedQuantity = DiagnosticCode(
        "unsourced-quantity", .error,
        meaning: "A number's provenance is empty: no quote, reason, formula or source.",
        instead: "{value: 3, assumed: ''}",
        use: "{value: 3, assumed: 'the smallest that survives a zone'}")
    public static let brokenDerivation = DiagnosticCode(
        "broken-derivation", .error,
        meaning: "A computed number names an input that the ledger does not have.",
        instead: "inputs: [load.peek_rps]",
        use: "inputs: [load.peak_rps]")
}
