import DesignModel
import Diagnostics

/// Everything that keeps running says whether it is well.
struct HealthChecks: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.components.filter { $0.health == nil && $0.kind.keepsRunning && !$0.isTechnologyManaged }
            .map { component in
                .finding(
                    .componentWithoutHealthCheck, "Component '\(component.id)' has no health check", at: component.path,
                    fix: "Add 'health' to '\(component.id)'")
            }
    }
}

extension ComponentKind {
    fileprivate var keepsRunning: Bool {
        switch self {
        case .thirdParty, .function, .scheduledJob, .batch: false
        default: true
        }
    }
}
