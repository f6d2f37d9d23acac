import Synchronization

/// Remembers what a pure function answered: trial answers ask for the same words hundreds of times.
///
/// Safe from several threads at once; forgets everything when it holds `limit` answers, so that it stays bounded.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let known = Mutex<[Key: Value]>([:])
    private let limit: Int

    init(limit: Int = 8192) { self.limit = limit }

    func callAsFunction(_ key: Key, _ make: (Key) -> Value) -> Value {
        if let answer = known.withLock({ $0[key] }) { return answer }
        let answer = make(key)
        known.withLock { known in
            if known.count >= limit { known.removeAll(keepingCapacity: true) }
            known[key] = answer
        }
        return answer
    }
}
