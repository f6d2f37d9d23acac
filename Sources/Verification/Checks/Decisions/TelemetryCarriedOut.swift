import DesignModel
import Diagnostics

/// What is recorded of a request is what was decided.
struct TelemetryCarriedOut: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard let chosen = exhibit.choice("observability"), exhibit.design.system.telemetry != chosen else { return [] }
        return [
            .notCarriedOut(
                "observability", chosen, "and the system records \(exhibit.design.system.telemetry ?? "nothing")",
                at: "system.telemetry", fix: "Write telemetry: \(chosen)")
        ]
    }
}
