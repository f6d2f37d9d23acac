import DesignModel
import Ports

/// Whether a person can be forgotten: the personal columns of rows that are to be anonymised can be emptied.
struct ErasureProbe {
    let session: any SQLSession
    let table: Table

    func outcome() -> PromiseOutcome? {
        let personal = table.columns.filter {
            ["personal", "sensitive"].contains($0.dataClass) && $0.generated == nil
        }
        guard table.retention?.method == "anonymise", !personal.isEmpty else { return nil }
        defer { _ = try? session.run("rollback") }
        do {
            _ = try session.run("begin")
            let rows = try session.run(statement(personal)).first?.first.flatMap { $0 } ?? "0"
            let names = personal.map(\.name).joined(separator: ", ")
            return .kept(
                PromiseProof(
                    table: table.id.rawValue, promise: "erasure",
                    shown: "\(names) can be emptied in every one of \(rows) sampled rows"))
        } catch {
            return .broken("A person in '\(table.id)' cannot be forgotten", "\(error)")
        }
    }

    private func statement(_ personal: [Column]) -> String {
        var settings = personal.map { "\(SQLText.quoted($0.name)) = \(Self.empty($0))" }
        if table.columns.contains(where: { $0.name == "erased_at" }) { settings.append("erased_at = now()") }
        return
            "with u as (update \(SQLText.quoted(table.id.rawValue)) set \(settings.joined(separator: ", ")) returning 1) select count(*)::text from u"
    }

    /// What must be there is replaced by something that says nothing of the person.
    private static func empty(_ column: Column) -> String {
        if column.nullable { return "null" }
        switch column.type.lowercased() {
        case "text", "citext": return "'erased ' || ctid::text"
        case "smallint", "integer", "bigint", "double precision", "real", "numeric": return "0"
        case "jsonb", "json": return "'{}'"
        default: return "null"
        }
    }
}
