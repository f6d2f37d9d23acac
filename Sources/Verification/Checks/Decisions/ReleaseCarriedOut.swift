import DesignModel
import Diagnostics

/// A version reaches production in the way that was decided.
struct ReleaseCarriedOut: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        guard let chosen = exhibit.choice("release"),
            let production = exhibit.design.environments.first(where: { $0.id == "production" }),
            production.rollout != chosen
        else { return [] }
        return [
            .notCarriedOut(
                "release", chosen, "and production is released by \(production.rollout ?? "nothing that is said")",
                at: "environments.production.rollout", fix: "Write rollout: \(chosen)")
        ]
    }
}
