import DesignModel
import Ports

/// Asks the engine how it would run an access pattern, and runs it on the sample without keeping what it writes.
struct PatternProbe {
    let sql: String
    /// Calls with literals of rows that are there: a typical one and, where there are parameters, a frequent one.
    let calls: [String]

    /// Chooses the literals; that reads the table, so it comes before the files are grown.
    init(_ pattern: AccessPattern, of table: Table, on session: any SQLSession) throws(SQLFailure) {
        sql = pattern.sql
        _ = try session.run("prepare probe as \(pattern.sql)")
        defer { _ = try? session.run("deallocate probe") }
        let types = try session.run(
            "select t::text from pg_prepared_statements, unnest(parameter_types) with ordinality as p(t, n) where name = 'probe' order by n"
        ).compactMap { $0.first.flatMap { $0 } }
        let values = ParameterValues(session: session, table: table, sql: pattern.sql)
        calls =
            types.isEmpty
            ? ["probe"]
            : [false, true].map { "probe(\(values.literals(types, frequent: $0).joined(separator: ", ")))" }
    }

    /// Plans with a typical and a frequent value.
    func plans(on session: any SQLSession) throws(SQLFailure) -> [PlanText] {
        try explain("explain", calls, on: session)
    }

    /// Plans with what happened, on the rows that are there.
    func runs(_ count: Int, on session: any SQLSession) throws(SQLFailure) -> [PlanText] {
        try explain("explain (analyze, buffers)", Array(repeating: calls[0], count: count), on: session)
    }

    private func explain(_ how: String, _ calls: [String], on session: any SQLSession) throws(SQLFailure) -> [PlanText]
    {
        _ = try session.run("begin")
        // A failed statement ends the transaction, and a prepared one outlives it.
        defer {
            _ = try? session.run("rollback")
            _ = try? session.run("deallocate probe")
        }
        _ = try session.run("set local plan_cache_mode = force_custom_plan")
        _ = try session.run("prepare probe as \(sql)")
        var plans: [PlanText] = []
        for call in calls {
            _ = try session.run("savepoint again")
            let rows = try session.run("\(how) execute \(call)")
            plans.append(PlanText(lines: rows.compactMap { $0.first.flatMap { $0 } }))
            _ = try session.run("rollback to again")
        }
        return plans
    }
}
