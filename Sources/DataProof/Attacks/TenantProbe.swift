import DesignModel
import Ports

/// Whether a session that serves one tenant can see, change, remove or plant rows of another.
struct TenantProbe {
    let session: any SQLSession
    let table: Table

    /// Rows of other tenants that were reached in any way; nil when the table has rows of fewer than two tenants.
    func leaked() throws -> Int? {
        guard let column = table.tenantColumn else { return nil }
        let (name, tenant) = (SQLText.quoted(table.id.rawValue), SQLText.quoted(column))
        let tenants = try session.run(
            "select distinct \(tenant)::text from \(name) where \(tenant) is not null order by 1 limit 2"
        ).compactMap { $0.first.flatMap { $0 } }
        guard tenants.count == 2 else { return nil }
        _ = try session.run("begin")
        defer { _ = try? session.run("rollback") }
        try become(tenants[0])
        let (mine, other) = (SQLText.literal(tenants[0]), SQLText.literal(tenants[1]))
        let foreign = "\(tenant)::text <> \(mine)"
        let type = table.columns.first { $0.name == column }?.type ?? "text"
        let reached = [
            "select count(*) from \(name) where \(foreign)",
            "with u as (update \(name) set \(tenant) = \(tenant) where \(foreign) returning 1) select count(*) from u",
            "with d as (delete from \(name) where \(foreign) returning 1) select count(*) from d",
            "with m as (update \(name) set \(tenant) = \(other)::\(type) where \(tenant)::text = \(mine) returning 1) select count(*) from m",
        ]
        return reached.map(count).max()
    }

    /// A role that owns nothing and may do everything that is not refused row by row.
    private func become(_ tenant: String) throws {
        _ = try? session.run("savepoint made")
        if (try? session.run("create role tenant_probe nologin")) == nil { _ = try session.run("rollback to made") }
        _ = try session.run("grant usage on schema public to tenant_probe")
        _ = try session.run("grant select, insert, update, delete on all tables in schema public to tenant_probe")
        _ = try session.run("set local role tenant_probe")
        _ = try session.run("select set_config('app.tenant', \(SQLText.literal(tenant)), true)")
    }

    /// None where the engine refuses the statement.
    private func count(_ statement: String) -> Int {
        _ = try? session.run("savepoint attempt")
        let rows = try? session.run(statement)
        _ = try? session.run("rollback to attempt")
        return rows?.first?.first.flatMap { $0 }.flatMap(Int.init) ?? 0
    }
}
