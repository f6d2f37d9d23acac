import DesignModel
import Knowledge

/// Marks whose row it is in every table that tenants share, so that row-level security can compare it.
struct TenancyPlan {
    let domain: DomainMap
    /// The name of the tenant's table, where tenants share the others.
    private let tenant: String?
    /// Where single people use the system beside organisations, a row may belong to none.
    private let mixed: Bool

    init(_ domain: DomainMap) {
        self.domain = domain
        tenant = domain.tenantsShareTables ? domain.nameOfRole["tenant"] : nil
        mixed = domain.isActive(.learningProgress) || domain.isActive(.checkout) && !domain.isActive(.tracking)
    }

    private func isGlobal(_ draft: TableDraft) -> Bool {
        let roles = domain.rolesOfName[draft.name] ?? []
        return roles.contains { Self.global.contains($0) }
    }

    /// What belongs to the house and not to a tenant.
    private static let global: Set<String> = [
        "carrier", "plan", "inbox", "idempotency", "flag", "course", "lesson", "quiz", "question", "erasure",
        "certificate",
        "session",
    ]

    func addColumn(to draft: inout TableDraft) {
        guard let tenant, draft.name != tenant, !isGlobal(draft) else { return }
        let column = tenant + "_id"
        if !draft.hasColumn(column) {
            let at = draft.table.columns.first?.name == "id" ? 1 : 0
            draft.table.columns.insert(Column(column, "uuid", nullable: mixed), at: at)
        }
        if !draft.table.foreignKeys.contains(where: { $0.columns == [column] }) {
            draft.table.foreignKeys.append(TableBuilder.foreignKey(column, tenant, "id", "restrict"))
        }
        draft.table.tenantColumn = column
    }

    func widenRules(of draft: inout TableDraft) {
        guard !mixed, let column = draft.table.tenantColumn else { return }
        for at in draft.table.uniques.indices where needsTenant(draft.table.uniques[at], column) {
            draft.table.uniques[at].columns.insert(column, at: 0)
        }
    }

    /// A rule over business values holds within a tenant; one over references, hashes and addresses holds everywhere.
    private func needsTenant(_ unique: UniqueConstraint, _ column: String) -> Bool {
        !unique.columns.contains(column)
            && !unique.columns.contains {
                $0.hasSuffix("_id") || $0.hasSuffix("hash") || $0.hasSuffix("key") || $0 == "email" || $0 == "sha256"
                    || $0.hasSuffix("reference")
            }
    }
}
