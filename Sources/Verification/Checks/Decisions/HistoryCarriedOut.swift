import DesignModel
import Diagnostics

/// What rows were is kept where that was decided, by a table that is only added to.
struct HistoryCarriedOut: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard let chosen = exhibit.choice("data_pattern"), ["kept_history", "event_sourcing"].contains(chosen) else {
            return []
        }
        let kept = exhibit.tablesByPath.filter { $0.table.historyOf != nil }
        guard !kept.isEmpty else {
            return [
                .notCarriedOut(
                    "data_pattern", chosen, "and no table keeps what rows were", at: "stores",
                    fix: "Add a table with history_of that is only added to")
            ]
        }
        return kept.filter { !$0.table.appendOnly }.map { path, _, table in
            .notCarriedOut(
                "data_pattern", chosen, "and '\(table.id)' may be changed afterwards", at: path + ".append_only",
                fix: "Write append_only: true")
        }
    }
}
