import DesignModel
import Diagnostics

/// A column that is personal by its name has a data class.
struct PersonalColumns: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.tablesByPath.flatMap { path, _, table in
            table.columns.filter { $0.dataClass == nil && isPersonal($0.name) }.map { column in
                .finding(
                    .personalColumnWithoutClass,
                    "Column '\(column.name)' of '\(table.id)' is personal; give it a class",
                    at: "\(path).columns.\(column.name)", fix: "Set 'data_class' of '\(column.name)'")
            }
        }
    }

    private func isPersonal(_ name: String) -> Bool {
        let parts = name.lowercased().split(separator: "_").map(String.init)
        guard parts.last != "id", parts.last != "count", parts.last != "at" else { return false }
        return Self.names.contains(name.lowercased()) || parts.contains { Self.words.contains($0) }
    }

    private static let words: Set<String> = [
        "email", "phone", "mobile", "passport", "iban", "ssn", "surname", "birthday",
    ]
    private static let names: Set<String> = [
        "first_name", "last_name", "full_name", "date_of_birth", "birth_date", "postal_address", "home_address",
        "street", "recipient_name", "ip_address",
    ]
}
