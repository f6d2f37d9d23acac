import Foundation
import Synchronization

/// Renews a lease from a thread of its own while long work goes on elsewhere.
public final class Heartbeat: Sendable {
    /// Says that the worker lives; false where the lease is gone.
    public typealias Renewal = () throws -> Bool

    private let pulse = Pulse()

    /// Renews every `interval` seconds, over a connection of its own, until the lease is gone or the heartbeat is.
    public init(every interval: Double, _ connect: @escaping @Sendable () throws -> Renewal) {
        let thread = Thread { [pulse] in
            var renewal: Renewal?
            var next = interval
            while !pulse.isOver {
                Thread.sleep(forTimeInterval: Self.step)
                next -= Self.step
                guard next <= 0 else { continue }
                next = interval
                // A server that does not answer takes no lease away; whether the result still counts is asked at the end.
                do {
                    let renew = try renewal ?? connect()
                    renewal = renew
                    if try !renew() { return pulse.lose() }
                } catch {
                    renewal = nil
                }
            }
        }
        thread.start()
    }

    deinit { pulse.end() }

    private static let step = 0.05

    /// Whether the lease is gone, so that what is being done is somebody else's by now.
    public var isLost: Bool { pulse.isLost }
}

/// What the thread and its owner tell each other.
private final class Pulse: Sendable {
    private let state = Mutex((isOver: false, isLost: false))

    var isOver: Bool { state.withLock { $0.isOver } }
    var isLost: Bool { state.withLock { $0.isLost } }
    func end() { state.withLock { $0.isOver = true } }
    func lose() { state.withLock { $0.isLost = true } }
}
