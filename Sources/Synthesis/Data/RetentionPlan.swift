import DesignModel
import Knowledge

/// How long rows stay and how they go: by dropping a partition, by a job, or by losing the person's name.
struct RetentionPlan {
    let domain: DomainMap
    /// The time after which the brief wants a person's data gone, by its ledger name.
    private let erasure: Quantity?
    private let account: String?

    init(_ domain: DomainMap) {
        self.domain = domain
        account = domain.nameOfRole["account"].map(Naming.plural)
        erasure = Self.erasureTime(domain.requirements)
    }

    private static func erasureTime(_ requirements: Requirements) -> Quantity? {
        let words = ["deletion", "erasure", "delete", "erase", "purge", "anonymis", "forget"]
        let rule = requirements.rules.first { rule in
            guard let quantity = rule.quantity, quantity.unit.dimension == .time else { return false }
            return words.contains { rule.slug.contains($0) }
        }
        guard let rule, var quantity = rule.quantity else { return nil }
        quantity.name = quantity.name ?? "rule." + rule.slug
        return quantity
    }

    func fill(_ draft: inout TableDraft, entries: inout VolumePlan) {
        var retention = Retention()
        let thing = Things(draft.name)
        if let keep = draft.need?.retention {
            retention.keep = keep
            retention.rule = Prose("\(thing.stay) \(cite(keep)).")
            retention.method = "delete_job"
        } else if let rule = draft.need?.retentionRule, !rule.isEmpty {
            retention.rule = Prose(
                "\(thing.stay) \(rule.contains(where: \.isNumber) ? "as long as the brief says" : rule).")
            retention.method = rule == "forever" ? "never" : "delete_job"
        } else {
            guard fillByLife(&retention, draft, thing, &entries) else { return }
        }
        addPersonal(&retention, draft, thing)
        draft.table.retention = retention
    }

    private func fillByLife(
        _ retention: inout Retention, _ draft: TableDraft, _ thing: Things, _ entries: inout VolumePlan
    ) -> Bool {
        switch draft.life {
        case .asLongAsNeeded:
            guard hasPersonalColumns(draft), draft.table.id.rawValue != account else { return false }
            retention.rule = Prose("\(thing.stay) as long as \(thing.isMass ? "it is" : "they are") in use.")
            retention.method = "anonymise"
        case .withAccount: fillWithAccount(&retention, draft, thing)
        case .legal:
            retention.rule = Prose(
                "\(thing.verb("outlive")) the person: the law or a contract asks for them, and the brief does not say for how long."
            )
            retention.method = "anonymise"
        case .days(let days, let why):
            let quantity = Quantity(days, .days, nil, .assumed(why: why))
            retention.keep = entries.enter(
                "data.\(draft.table.id).keep", quantity,
                meaning: "how long \(thing.words) \(thing.isMass ? "stays" : "stay")")
            retention.rule = Prose("\(thing.stay) {data.\(draft.table.id).keep}: \(why).")
        case .forever(let why):
            retention.rule = Prose("\(thing.stay) for good: \(why).")
            retention.method = "never"
        }
        return true
    }

    private func fillWithAccount(_ retention: inout Retention, _ draft: TableDraft, _ thing: Things) {
        let when = erasure.map { "\(cite($0)) after the \(person) has left" } ?? "when the \(person) has left"
        retention.keep = erasure
        retention.since = "account_closed"
        if draft.table.id.rawValue == account {
            retention.method = "anonymise"
            retention.rule = Prose(
                "Personal columns are emptied \(when); the row stays as a number for records that outlive the person.")
        } else {
            retention.method = "delete_job"
            retention.rule = Prose("\(thing.verb("go", "goes")) with the \(person), \(when).")
        }
    }

    /// A row that others hold fast cannot go before them, whatever its own time is.
    func waitForHolders(_ drafts: inout [TableDraft]) {
        for at in drafts.indices {
            guard drafts[at].table.retention?.method == "delete_job", drafts[at].table.retention?.keep != nil else {
                continue
            }
            let id = drafts[at].table.id
            let holders = drafts.filter { draft in
                draft.table.id != id
                    && draft.table.foreignKeys.contains {
                        $0.table == id && ["restrict", "no action"].contains($0.onDelete)
                    }
            }
            guard !holders.isEmpty else { continue }
            let names = holders.map { Naming.spoken(Naming.plural($0.name)) }.joined(separator: " or ")
            let thing = Naming.spoken(drafts[at].name)
            drafts[at].table.retention?.rule.template += " A \(thing) that \(names) refer to stays until they are gone."
        }
    }

    private var person: String { domain.nameOfRole["account"].map(Naming.spoken) ?? "person" }

    /// Rows that outlive the person say how the person leaves them.
    private func addPersonal(_ retention: inout Retention, _ draft: TableDraft, _ thing: Things) {
        let table = draft.table
        if draft.isLegal, let key = table.foreignKeys.first(where: { $0.table.rawValue == account }) {
            let when = erasure.map { " \(cite($0)) after the account is closed" } ?? " when the account is erased"
            retention.rule.template +=
                " The person is anonymised\(when): \(key.columns[0]) then points at a row without a name; nothing cascades."
        } else if draft.isLegal, account != nil {
            retention.rule.template += " No column refers to the \(person), so closing an account deletes none of them."
        } else if hasPersonalColumns(draft), table.id.rawValue != account, let erasure, draft.life != .withAccount {
            let names = table.columns.filter { $0.dataClass == "personal" && $0.nullable }.map(\.name)
            guard !names.isEmpty else { return }
            retention.rule.template += " \(names.joined(separator: " and ")) are emptied after \(cite(erasure))."
        }
    }

    private func hasPersonalColumns(_ draft: TableDraft) -> Bool {
        draft.table.columns.contains { $0.dataClass == "personal" || $0.dataClass == "sensitive" }
    }

    private func cite(_ quantity: Quantity) -> String { quantity.name.map { "{\($0)}" } ?? "as stated" }
}

/// The rows of a table as the subject of a sentence: "Answers stay", "Progress goes".
private struct Things {
    let words: String
    let isMass: Bool

    init(_ name: String) {
        words = Naming.spoken(Naming.plural(name))
        isMass = PluralForms.isMass(name)
    }

    var stay: String { verb("stay") }

    func verb(_ many: String, _ one: String? = nil) -> String {
        words.prefix(1).uppercased() + words.dropFirst() + " " + (isMass ? one ?? many + "s" : many)
    }
}
