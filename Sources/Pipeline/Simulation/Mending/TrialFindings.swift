import DesignModel
import Diagnostics
import Simulation

/// What the evidence of a simulation means for the design that stands.
enum TrialFindings {
    /// The assessment with what was simulated of this very blueprint: its figures enter the ledger as measured.
    static func attached(_ assessment: Assessment, _ trial: Trial?, _ blueprint: String?) -> Assessment {
        guard let trial, trial.isAbout(blueprint) else { return assessment }
        var assessment = assessment
        assessment.trial = trial
        for entry in entries(trial) { assessment.ledger.enter(entry) }
        return assessment
    }

    /// Promises that the simulation saw missed, drills that were not survived; or that all of it is about another blueprint.
    static func diagnostics(_ trial: Trial?, _ blueprint: String?) -> [Diagnostic] {
        guard let trial else { return [] }
        guard trial.isAbout(blueprint) else {
            return [
                Diagnostic(
                    .staleSimulation, "\(TrialFile.path) is about another blueprint than the one that stands",
                    at: .file(path: TrialFile.path), fixes: [Fix("run `\(trial.command) --save` again")])
            ]
        }
        return overloads(trial) + trial.operations.compactMap { missed($0, trial) } + trial.drills.compactMap(stuck)
    }

    private static func missed(_ operation: OperationTrial, _ trial: Trial) -> Diagnostic? {
        guard operation.isMet == false, let promised = operation.promised, let reached = operation.reached else {
            return nil
        }
        return Diagnostic(
            .promiseMissedUnderLoad,
            "\(operation.operation) answers in \(reached.asTime) where \(promised.asTime) is promised",
            at: .element(path: "operations.\(operation.operation).latency", nil),
            explanation: "Simulated: \(trial.scenario), seed \(trial.seed).",
            fixes: [Fix("run `\(trial.command) --mend` and see what keeps the promise")])
    }

    private static func overloads(_ trial: Trial) -> [Diagnostic] {
        trial.overloaded.map { station in
            Diagnostic(
                .systemUnstable, "The queue of '\(station)' grows without end",
                at: .element(path: "stations.\(station)", nil),
                explanation: "Simulated: \(trial.scenario), seed \(trial.seed).",
                fixes: [Fix("run `\(trial.command) --mend` and see what it needs")])
        }
    }

    private static func stuck(_ drill: DrillTrial) -> Diagnostic? {
        guard drill.isMetastable else { return nil }
        return Diagnostic(
            .designMetastable, "After '\(drill.name)' the system does not come back", at: .run,
            fixes: [Fix("bound queues below the callers' patience, and repeat by a budget")])
    }

    private static func entries(_ trial: Trial) -> [LedgerEntry] {
        let operations = trial.operations.flatMap { operation -> [LedgerEntry] in
            let name = "simulation.\(operation.operation)"
            let share = Trial.percentileName(operation.percentile)
            return [
                operation.reached.map {
                    LedgerEntry(
                        "\(name).\(share)", Trial.time($0, trial.provenance),
                        meaning: "answer time of \(operation.operation), \(share)")
                },
                LedgerEntry(
                    "\(name).failed", Trial.share(operation.unsuccessfulShare, trial.provenance),
                    meaning: "requests of \(operation.operation) without a good answer"),
            ].compactMap(\.self)
        }
        return operations
    }
}
