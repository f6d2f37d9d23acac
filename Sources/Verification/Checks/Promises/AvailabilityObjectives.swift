import DesignModel
import Diagnostics

/// What has to be up together is committed to at least what is promised.
struct AvailabilityObjectives: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        exhibit.design.objectives.filter { $0.indicator == .availability }.compactMap { objective in
            let covered = covered(objective.subject, exhibit)
            let forecasts = exhibit.assessment.operations.filter { covered.contains($0.operation) }
            guard let worst = forecasts.filter({ $0.availability != nil }).min(by: { below($0, $1) }),
                let expected = worst.availability, expected.canonical < objective.target.canonical - 1e-9
            else { return nil }
            let missing = (objective.target.canonical - expected.canonical) * 100
            let least = expected.bare == objective.target.bare ? "\(missing.grouped) % less" : expected.bare
            return .finding(
                .availabilityBelowObjective,
                "Objective '\(objective.id)' promises \(objective.target.bare); its parts commit to \(least)",
                at: "objectives.\(objective.id).target",
                because: "Operation '\(worst.operation)' needs " + worst.path.joined(separator: ", ")
                    + " at the same time.",
                fix: "Add a standby or a fallback on that path, or promise less")
        }
    }

    private func below(_ left: OperationForecast, _ right: OperationForecast) -> Bool {
        (left.availability?.canonical ?? 1) < (right.availability?.canonical ?? 1)
    }

    private func covered(_ subject: String, _ exhibit: Exhibit) -> Set<OperationID> {
        let offered = exhibit.operations.filter { $0.interface.component.rawValue == subject }.map(\.operation.id)
        return Set(offered).union([OperationID(subject)])
    }
}
