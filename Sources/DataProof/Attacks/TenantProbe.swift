import DesignModel
import Ports

/// Whether a session that serves one tenant can see or touch the rows of another.
struct TenantProbe {
    let session: any SQLSession
    let table: Table

    /// Rows of other tenants that were seen; nil when the table has rows of fewer than two tenants.
    func leaked() throws -> Int? {
        guard let column = table.tenantColumn else { return nil }
        let (name, tenant) = (Name.quoted(table.id.rawValue), Name.quoted(column))
        let tenants = try session.run(
            "select distinct \(tenant)::text from \(name) where \(tenant) is not null order by 1 limit 2"
        ).compactMap { $0.first.flatMap { $0 } }
        guard tenants.count == 2 else { return nil }
        _ = try session.run("begin")
        defer { _ = try? session.run("rollback") }
        _ = try? session.run("savepoint made")
        if (try? session.run("create role tenant_probe nologin")) == nil { _ = try session.run("rollback to made") }
        _ = try session.run("grant usage on schema public to tenant_probe")
        _ = try session.run("grant select, insert, update, delete on all tables in schema public to tenant_probe")
        _ = try session.run("set local role tenant_probe")
        _ = try session.run("select set_config('app.tenant', '\(tenants[0])', true)")
        let seen = try session.run("select count(*) from \(name) where \(tenant)::text <> '\(tenants[0])'")
        return seen.first?.first.flatMap { $0 }.flatMap(Int.init)
    }
}
