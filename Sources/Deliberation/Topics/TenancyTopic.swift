import DesignModel
import Knowledge

/// How one customer's data is kept from another's.
enum TenancyTopic {
    static func decide(_ state: inout Deliberation) {
        guard state.needs.constraints.tenancy == "multi" else { return decideSingle(&state) }
        let name = state.needs.name
        let tenants = state.needs.constraints.tenants?.value ?? 10
        let rows = Candidate("row_level_security", "shared tables with row-level security", state.shape)
        var schemas = Candidate("schema_per_tenant", "a schema for each customer", state.shape)
        schemas.shape.undoDays += 10
        schemas.shape.hosts += 1
        schemas.remark = "restoring one customer alone, at the price of migrating each schema"
        var databases = Candidate("database_per_tenant", "a database for each customer", state.shape)
        databases.shape.hosts += 2
        databases.shape.undoDays += 15
        databases.remark = "the hardest wall between customers, and as many backups as customers"
        if tenants > 200 {
            let most = state.threshold(
                "limit.schemas", 200, .count, "schemas that a migration still passes in one maintenance window")
            schemas.exclude(
                true, "{tenancy.count} schemas are more than the \(most) that one migration run should touch")
        }
        if tenants > 50 {
            let most = state.threshold(
                "limit.databases", 50, .count, "databases that a small team still backs up and upgrades one by one")
            databases.exclude(
                true, "{tenancy.count} databases are more than the \(most) that can be looked after one by one")
        }
        let asked = ["row": "row_level_security", "schema": "schema_per_tenant", "database": "database_per_tenant"]
        let mandate = state.needs.constraints.tenantIsolation.flatMap { asked[$0] }.map {
            Mandate(id: $0, by: .brief, why: "the brief of \(name) asks for this separation")
        }
        state.settle(
            Topic.tenancy, "What keeps the customers of \(name) apart", [rows, schemas, databases], mandate: mandate
        ) { decision, state in
            if decision.reason.template.isEmpty {
                let one = tenant(state)
                let many = state.quantity("tenancy.count") == nil ? "" : ", one of {tenancy.count},"
                decision.reason =
                    "every row of \(name) carries its \(one)\(many) and the database itself refuses the others: no query can forget whose \(thing(state)) it shows"
            }
            decision.undo =
                "the column that names the \(tenant(state)) is in every table: one \(tenant(state)) moves out of \(name) with an export by that column"
        }
    }

    /// What the brief calls those who share the system.
    private static func tenant(_ state: Deliberation) -> String {
        let names = state.needs.entities.map(\.name) + state.needs.workload.flows.map(\.actor)
        let role = Role.byName["tenant"]
        var best: (fit: Int, name: String)?
        for name in names {
            guard let fit = role?.fit(NameParts.joined(name, by: "_")), fit < best?.fit ?? .max else { continue }
            best = (fit, name)
        }
        return best.map { Phrase.words($0.name) } ?? "customer"
    }

    /// The first thing that tenants keep here.
    private static func thing(_ state: Deliberation) -> String {
        let own = tenant(state)
        return Phrase.plural(state.needs.entities.map { Phrase.words($0.name) }.first { $0 != own } ?? "row")
    }

    private static func decideSingle(_ state: inout Deliberation) {
        let single = Candidate("single", "one organisation", state.shape)
        var rows = Candidate("row_level_security", "shared tables with row-level security", state.shape)
        rows.shape.undoDays += 5
        rows.remark = "ready for a second organisation, paid for in every query"
        let name = state.needs.name
        state.settle(Topic.tenancy, "Whether \(name) serves several organisations", [single, rows]) { decision, _ in
            decision.reason =
                "one organisation runs \(name); its users own rows, no customer owns a share of the database"
            decision.undo = "add the customer column with one default value, then switch row-level security on"
        }
    }
}
