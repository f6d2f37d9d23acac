import Pipeline

extension SimulationAction.Workers {
    /// Replications and drills side by side; what they answer does not depend on it.
    static var onAllCores: SimulationAction.Workers {
        var workers = SimulationAction.Workers()
        workers.study = { numbers, run in sideBySide(numbers, run) }
        workers.drills = { numbers, run in sideBySide(numbers, run) }
        return workers
    }
}
