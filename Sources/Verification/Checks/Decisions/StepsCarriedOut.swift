import DesignModel
import Diagnostics

/// Where steps can be taken back, something finishes those that stopped between.
struct StepsCarriedOut: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard exhibit.choice("consistency") == "saga",
            !exhibit.design.components.contains(where: { $0.schedule != nil && $0.id == "finish-steps" })
        else { return [] }
        return [
            .notCarriedOut(
                "consistency", "saga", "and nothing finishes what stopped between two steps", at: "components",
                fix: "Add a scheduled job 'finish-steps'")
        ]
    }
}
