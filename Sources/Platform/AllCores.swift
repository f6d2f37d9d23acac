import Dispatch
import Ports

extension Cores {
    /// Side by side on every core of this machine.
    public static let all = Cores { count, work in DispatchQueue.concurrentPerform(iterations: count, execute: work) }
}
