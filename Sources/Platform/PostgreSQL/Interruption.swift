import Foundation
import Glibc

/// What still has to be done when somebody stops the program from outside.
final class Interruption: @unchecked Sendable {
    static let shared = Interruption()
    private let lock = NSLock()
    private var action: (@Sendable () -> Void)?
    private var sources: [any DispatchSourceSignal] = []

    var onEnd: (@Sendable () -> Void)? {
        get { lock.withLock { action } }
        set {
            lock.withLock { action = newValue }
            if newValue != nil { listen() }
        }
    }

    private func listen() {
        lock.withLock {
            guard sources.isEmpty else { return }
            sources = [SIGINT, SIGTERM, SIGHUP].map { number in
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
                source.setEventHandler { [weak self] in
                    self?.onEnd?()
                    _exit(128 + number)
                }
                source.resume()
                return source
            }
        }
    }
}
