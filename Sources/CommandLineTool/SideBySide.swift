import Dispatch
import Synchronization

/// Runs pieces of work on all cores and answers their results in order.
func sideBySide<Result: Sendable>(_ numbers: Range<Int>, _ run: @Sendable (Int) -> Result) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: numbers.count) { at in
        let result = run(numbers.lowerBound + at)
        results.withLock { $0[numbers.lowerBound + at] = result }
    }
    return results.withLock { done in numbers.compactMap { done[$0] } }
}
