import Platform
import Ports

/// Runs pieces of work on all cores and answers their results in order.
func sideBySide<Result: Sendable>(_ numbers: Range<Int>, _ run: @Sendable (Int) -> Result) -> [Result] {
    Cores.all.map(numbers.count) { run(numbers.lowerBound + $0) }
}
