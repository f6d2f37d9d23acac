import DesignModel
import Diagnostics

/// One environment is the one that people use.
struct ProductionEnvironment: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let environments = exhibit.design.environments
        guard !environments.isEmpty, !environments.contains(where: { $0.id.rawValue.hasPrefix("prod") }) else {
            return []
        }
        return [
            .finding(
                .productionMissing, "No environment is called 'production'", at: "environments",
                fix: "Describe the environment that people use")
        ]
    }
}
