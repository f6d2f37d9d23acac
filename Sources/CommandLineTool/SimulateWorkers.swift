import Dispatch
import Pipeline
import Synchronization

extension SimulationAction.Workers {
    /// Replications and drills side by side; what they answer does not depend on it.
    static var onAllCores: SimulationAction.Workers {
        var workers = SimulationAction.Workers()
        workers.study = { numbers, run in sideBySide(numbers, run) }
        workers.drills = { numbers, run in sideBySide(numbers, run) }
        return workers
    }

    private static func sideBySide<Result: Sendable>(
        _ numbers: Range<Int>, _ run: @Sendable (Int) -> Result
    ) -> [Result] {
        let results = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: numbers.count) { at in
            let result = run(numbers.lowerBound + at)
            results.withLock { $0[numbers.lowerBound + at] = result }
        }
        return results.withLock { done in numbers.compactMap { done[$0] } }
    }
}
