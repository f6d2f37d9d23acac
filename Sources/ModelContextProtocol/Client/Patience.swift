import Glibc
import Synchronization

/// How long one piece of work may take, and whether somebody has called it off.
public struct Patience: Sendable {
    private let milliseconds: Int
    private let deadline: Int
    private let cancellation: Cancellation?

    public init(milliseconds: Int, cancellation: Cancellation? = nil) {
        self.milliseconds = milliseconds
        self.cancellation = cancellation
        deadline = Self.now + milliseconds
    }

    /// How long to wait at a stretch; throws when the time is over or the work was called off.
    func stretch() throws(ClientFault) -> Int32 {
        if cancellation?.isCancelled == true { throw .cancelled }
        let left = deadline - Self.now
        guard left > 0 else { throw .silent(milliseconds: milliseconds) }
        return Int32(min(left, cancellation == nil ? 1000 : 20))
    }

    /// Does nothing for a while, within the time there is.
    public func rest(milliseconds: Int) throws(ClientFault) {
        let end = Self.now + milliseconds
        while Self.now < end {
            let most = min(Int(try stretch()), max(1, end - Self.now), 20)
            usleep(UInt32(most) * 1000)
        }
    }

    /// Whole seconds that are left, at least one; for programs that keep time themselves.
    var secondsLeft: Int { max(1, (deadline - Self.now + 999) / 1000) }

    /// Milliseconds on a clock that only goes forward; it measures waiting and is printed nowhere.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}

/// Calls work off from another thread.
public final class Cancellation: Sendable {
    private let flag = Atomic<Bool>(false)

    public init() {}

    public func cancel() { flag.store(true, ordering: .relaxed) }
    var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
