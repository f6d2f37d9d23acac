import DesignModel
import Knowledge

/// The tables and buckets of a design, with the figures they brought into the ledger.
public struct DataPlan: Sendable {
    public var tables: [Table] = []
    public var buckets: [Bucket] = []
    /// Quantities derived or assumed here, to be entered in the design's ledger.
    public var entries: [LedgerEntry] = []
    let domain: DomainMap
    let roster: OperationRoster

    /// Plans the data of a system: entities of the brief first, then what the recognised patterns bring.
    public static func make(
        _ requirements: Requirements, _ log: DecisionLog, _ shelf: PatternShelf = .builtIn
    ) -> DataPlan {
        let domain = DomainMap(requirements, log, shelf)
        let words = RoleWords(domain)
        let roster = OperationRoster(domain, words)
        var drafts = TableBuilder(domain).drafts
        AccessPlanner(domain: domain, words: words).plan(roster.operations, into: &drafts)
        var volumes = VolumePlan(domain)
        let retention = RetentionPlan(domain)
        for at in drafts.indices {
            volumes.fill(&drafts[at])
            retention.fill(&drafts[at], entries: &volumes)
        }
        PartitionPlan(log).apply(to: &drafts)
        retention.waitForHolders(&drafts)
        for at in drafts.indices { finish(&drafts[at], words, domain) }
        var plan = DataPlan(domain: domain, roster: roster)
        plan.tables = drafts.map(\.table)
        plan.buckets = BucketPlan(domain: domain, words: words).buckets()
        plan.entries = volumes.entries
        return plan
    }

    private init(domain: DomainMap, roster: OperationRoster) {
        self.domain = domain
        self.roster = roster
    }

    private static func finish(_ draft: inout TableDraft, _ words: RoleWords, _ domain: DomainMap) {
        InsertCompletion.complete(&draft.table)
        IndexPlan.settle(&draft)
        let purpose = draft.shapes.lazy.map(\.purpose).first { !$0.isEmpty }
        let stated = draft.need == nil ? "" : TablePurpose(draft.name, domain.requirements).sentence
        draft.table.purpose = Prose(purpose.map(words.sentence) ?? stated)
        draft.table.owner = "api"
        draft.table.module = draft.module.map { ModuleID($0) }
    }
}
