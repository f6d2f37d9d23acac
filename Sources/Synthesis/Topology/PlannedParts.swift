import DesignModel

/// What the plans of data and interfaces hand over to be put into a running whole.
struct PlannedParts {
    var tables: [Table] = []
    var buckets: [Bucket] = []
    var interfaces: [Interface] = []
    var events: [EventType] = []
    /// Figures that the plans brought along, for the ledger.
    var entries: [LedgerEntry] = []
}
