import Glibc
import Synchronization

/// Serves one client over standard input and output: one message a line, nothing else on the output, ever.
public enum StdioServer {
    /// Serves until the input ends. What anyone else prints meanwhile goes to standard error.
    public static func serve(_ offer: ServerOffer, hub: Hub, seal: Seal) {
        signal(SIGPIPE, SIG_IGN)
        let output = dup(STDOUT_FILENO)
        dup2(STDERR_FILENO, STDOUT_FILENO)
        let session = Session(offer, hub: hub, seal: seal, outlet: LineOutlet(output))
        var reader = LineReader(limit: offer.limits.messageBytesMax)
        read(STDIN_FILENO) { bytes in
            reader.take(bytes) { item in
                switch item {
                case .line(let line): session.receive(line)
                case .tooLong: session.refuseTooLong()
                }
            }
        }
        // Somebody who pipes a few requests in and closes should still see the answers that are nearly there.
        for _ in 0..<20 where session.runningCalls > 0 { usleep(20_000) }
        session.end()
    }

    private static func read(_ descriptor: Int32, _ deliver: (UnsafeRawBufferPointer) -> Void) {
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            while true {
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return }
                deliver(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
    }
}

extension Session {
    /// Says that a message was longer than may be; its id is unknown.
    func refuseTooLong() {
        let limit = offer.limits.messageBytesMax
        send(.failure(nil, .invalidRequest("A message may have \(limit) bytes")), about: nil)
    }
}

/// Writes each message whole, as one line; a reader that has gone ends the process.
public final class LineOutlet: Outlet {
    private let descriptor: Int32
    private let turn = Mutex(())

    public init(_ descriptor: Int32) { self.descriptor = descriptor }

    public func send(_ message: Message, about: RequestID?) {
        var bytes = message.json.bytes
        bytes.append(0x0A)
        turn.withLock { _ in write(bytes) }
    }

    private func write(_ bytes: [UInt8]) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done) }
            if count > 0 { done += count }
            if count < 0 && errno != EINTR { exit(0) }
        }
    }
}
