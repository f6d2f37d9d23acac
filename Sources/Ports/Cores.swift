import Synchronization

/// Runs independent pieces of work, one after the other or side by side; what comes out never depends on which.
public struct Cores: Sendable {
    private let run: @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

    public init(_ run: @escaping @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void) { self.run = run }

    /// One after the other, on the thread that asks.
    public static let one = Cores { count, work in
        for at in 0..<count { work(at) }
    }

    /// The results of `work` for 0 up to `count`, in that order.
    public func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
        run(count) { at in
            let result = work(at)
            results.withLock { $0[at] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
