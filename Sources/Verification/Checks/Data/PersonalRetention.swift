import DesignModel
import Diagnostics

/// Personal data leaves again.
struct PersonalRetention: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.filter { entry in
            entry.table.retention == nil && entry.table.columns.contains { ($0.dataClass ?? "").isPersonalClass }
        }.map { path, _, table in
            .finding(
                .personalDataWithoutRetention, "Table '\(table.id)' keeps personal data for good; say when it goes",
                at: path + ".retention", fix: "Set 'retention' of '\(table.id)'")
        }
    }
}

extension String {
    /// Whether a data class speaks of people.
    fileprivate var isPersonalClass: Bool {
        let lower = lowercased()
        return ["personal", "pii", "health", "sensitive", "phi"].contains { lower.contains($0) }
    }
}
