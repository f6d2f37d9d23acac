import Glibc
import Synchronization

/// Messages on their way to one reader over HTTP: kept for a while, so that a reader who lost its connection can go on.
final class EventStream: Sendable {
    let number: Int
    private let state = Mutex(State())
    /// A pipe that holds a byte when there is news: it can be waited for together with a socket.
    private let bell: (listen: Int32, ring: Int32)

    private struct State {
        var events: [(sequence: Int, bytes: [UInt8], isLast: Bool)] = []
        var next = 1
        var bytes = 0
        var hasEnded = false
    }

    /// What is kept for readers who come back.
    private static let bytesMax = 4 << 20

    init(_ number: Int) {
        self.number = number
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        bell = (ends[0], ends[1])
    }

    deinit {
        close(bell.listen)
        close(bell.ring)
    }

    func push(_ message: Message, isLast: Bool) {
        let bytes = message.json.bytes
        state.withLock { state in
            state.events.append((state.next, bytes, isLast))
            state.next += 1
            state.bytes += bytes.count
            state.hasEnded = state.hasEnded || isLast
            while state.bytes > Self.bytesMax, state.events.count > 1 {
                state.bytes -= state.events.removeFirst().bytes.count
            }
        }
        ring()
    }

    func end() {
        state.withLock { $0.hasEnded = true }
        ring()
    }

    private func ring() {
        var byte: UInt8 = 1
        _ = write(bell.ring, &byte, 1)
    }

    /// The event after a sequence number; nil where there is none yet.
    func event(after sequence: Int) -> (sequence: Int, bytes: [UInt8], isLast: Bool)? {
        state.withLock { state in state.events.first { $0.sequence > sequence } }
    }

    func isFinished(after sequence: Int) -> Bool {
        state.withLock { state in state.hasEnded && !state.events.contains { $0.sequence > sequence } }
    }

    enum Wake { case event, silence, closed }

    /// Waits for the next event, for a quarter of a minute at most, while watching whether the reader is still there.
    func wait(watching socket: Socket) -> Wake {
        var polled = [
            pollfd(fd: bell.listen, events: Int16(POLLIN), revents: 0),
            pollfd(fd: socket.descriptor, events: Int16(POLLIN | POLLHUP), revents: 0),
        ]
        let count = poll(&polled, 2, 15_000)
        if count == 0 { return .silence }
        if polled[0].revents != 0 {
            var rung = [UInt8](repeating: 0, count: 256)
            _ = read(bell.listen, &rung, rung.count)
            return .event
        }
        return socket.isClosed ? .closed : .silence
    }
}

/// Sends a session's messages to the streams of the requests that they belong to.
final class StreamRouter: Outlet {
    private let streams = Mutex<[RequestID: EventStream]>([:])
    private let numbered = Mutex<[EventStream]>([])
    /// For what belongs to no request.
    let standing = EventStream(0)

    /// The stream of a request that is about to be handed over.
    func open(_ id: RequestID) -> EventStream {
        let stream = numbered.withLock { all in
            let stream = EventStream((all.last?.number ?? 0) + 1)
            all.append(stream)
            // Streams that ended long ago are not resumed.
            if all.count > 64 { all.removeFirst() }
            return stream
        }
        streams.withLock { $0[id] = stream }
        return stream
    }

    func stream(numbered number: Int) -> EventStream? {
        number == 0 ? standing : numbered.withLock { all in all.first { $0.number == number } }
    }

    func send(_ message: Message, about: RequestID?) {
        let isLast =
            switch message {
            case .result, .failure: true
            case .request, .notification: false
            }
        let stream = streams.withLock { streams in
            about.flatMap { isLast ? streams.removeValue(forKey: $0) : streams[$0] }
        }
        (stream ?? standing).push(message, isLast: isLast && stream != nil)
    }

    func close() {
        let open = streams.withLock { streams in
            defer { streams = [:] }
            return Array(streams.values)
        }
        for stream in open + [standing] { stream.end() }
    }
}
