import DesignModel
import Dispatch
import Pipeline
import Synchronization

extension Turning {
    /// Every figure is turned on a core of its own; what is found does not depend on it.
    static var onAllCores: Turning {
        Turning { count, search in
            let found = Mutex<[Int: [String: [FlipPoint]]]>([:])
            DispatchQueue.concurrentPerform(iterations: count) { at in
                let points = search(at)
                found.withLock { $0[at] = points }
            }
            return found.withLock { done in (0..<count).map { done[$0] ?? [:] } }
        }
    }
}
