import Glibc

/// A program that runs for us: talked to through its standard streams, in a process group of its own.
///
/// It never outlives us. When it is let go its input is closed, then its group is sent TERM, then KILL; should we be
/// killed ourselves, a watchman that waits for our end does the same.
public final class ChildProcess {
    public struct Command: Sendable, Hashable {
        public var program: String
        public var arguments: [String]
        public var environment: [String: String]
        /// What it finds at `/dev/fd/3`: for what may not be seen among its arguments; at most sixty kilobytes.
        public var secret: [UInt8]?

        public init(_ program: String, _ arguments: [String] = [], environment: [String: String] = [:]) {
            self.program = program
            self.arguments = arguments
            self.environment = environment
        }
    }

    public let id: Int32
    private var input: Socket?
    private let output: Int32
    private let errors: Int32
    private var watchman: ChildProcess?
    private var isEnded = false
    private var hasErrors = true
    /// The last it said on its error stream.
    private var lastWords: [UInt8] = []

    /// How long a program may take to go by itself, and after TERM.
    private static let graceMilliseconds = 500

    /// Starts the program; `isWatched` where it might go on by itself after our end.
    public init(_ command: Command, isWatched: Bool = true) throws(ClientFault) {
        let streams = try StandardStreams()
        defer { streams.closeTheirs() }
        do {
            id = try streams.spawn(command)
        } catch {
            streams.closeOurs()
            throw error
        }
        input = Socket(descriptor: streams.input.ours)
        (output, errors) = (streams.output.ours, streams.errors.ours)
        if isWatched { watchman = try ChildProcess(Self.watch(id), isWatched: false) }
    }

    deinit { end() }

    /// Waits for a line, or for the end of us, and takes the group along in that case.
    private static func watch(_ group: Int32) -> Command {
        let script = "read -r word && exit 0; kill -TERM \"-$1\"; sleep 1; kill -KILL \"-$1\""
        return Command("/bin/sh", ["-c", script, "watchman", String(group)], environment: ["PATH": "/usr/bin:/bin"])
    }
}

// MARK: - Talking

extension ChildProcess {
    /// Writes bytes and reads what comes meanwhile, until all is written and the condition holds.
    ///
    /// Both directions are served at once, so that no side can wait for the other for ever.
    func pump(
        _ bytes: [UInt8], _ patience: Patience, take: (UnsafeRawBufferPointer) throws(ClientFault) -> Void,
        until isDone: () -> Bool
    ) throws(ClientFault) {
        var written = 0
        while written < bytes.count || !isDone() {
            var polled = [
                pollfd(fd: output, events: Int16(POLLIN), revents: 0),
                pollfd(fd: hasErrors ? errors : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: written < bytes.count ? input?.descriptor ?? -1 : -1, events: Int16(POLLOUT), revents: 0),
            ]
            guard poll(&polled, 3, try patience.stretch()) > 0 else { continue }
            if polled[1].revents != 0 { hasErrors = listen() }
            if polled[2].revents != 0 { written += try write(bytes, from: written) }
            guard polled[0].revents != 0 else { continue }
            guard try read(take) else { throw ClientFault.ended(lastLine) }
        }
    }

    private func write(_ bytes: [UInt8], from start: Int) throws(ClientFault) -> Int {
        guard let input else { throw ClientFault.ended("its input is closed") }
        let count = bytes.withUnsafeBytes {
            send(
                input.descriptor, $0.baseAddress?.advanced(by: start), min(bytes.count - start, 1 << 16),
                Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count > 0 { return count }
        if errno == EINTR || errno == EAGAIN { return 0 }
        throw ClientFault.ended(lastLine)
    }

    /// One helping of output; false at its end.
    private func read(_ take: (UnsafeRawBufferPointer) throws(ClientFault) -> Void) throws(ClientFault) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(output, &buffer, buffer.count)
        if count < 0, errno == EINTR { return true }
        guard count > 0 else { return false }
        var fault: ClientFault?
        buffer.withUnsafeBytes { bytes in
            do throws(ClientFault) {
                try take(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
            } catch { fault = error }
        }
        if let fault { throw fault }
        return true
    }

    /// Keeps the end of what it says on its error stream; false when that is closed.
    private func listen() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(errors, &buffer, buffer.count)
        guard count > 0 else { return count < 0 && errno == EINTR }
        lastWords = (lastWords + buffer[..<count]).suffix(2000)
        return true
    }

    /// Says that nothing more will be written.
    func closeInput() {
        input.map { _ = Glibc.close($0.descriptor) }
        input = nil
    }
}

// MARK: - Ending

extension ChildProcess {
    /// Its last line, for a person who has to find out why it ended.
    var lastLine: String {
        guard !isEnded else { return "" }
        var polled = pollfd(fd: errors, events: Int16(POLLIN), revents: 0)
        while hasErrors, poll(&polled, 1, 50) > 0 { hasErrors = listen() }
        let lines = String(decoding: lastWords, as: UTF8.self).split(whereSeparator: \.isNewline)
        return lines.last.map { String($0.suffix(200)) } ?? ""
    }

    /// Lets it go, in good manners first; returns when nothing of it runs any more.
    public func end() {
        guard !isEnded else { return }
        isEnded = true
        closeInput()
        if !isGone(within: watchman == nil ? 0 : Self.graceMilliseconds) {
            kill(-id, SIGTERM)
            if !isGone(within: Self.graceMilliseconds) { kill(-id, SIGKILL) }
        }
        // What it started itself may still be there; the number is ours until it is waited for.
        kill(-id, SIGKILL)
        while waitpid(id, nil, 0) < 0, errno == EINTR {}
        close(output)
        close(errors)
        relieve()
    }

    private func relieve() {
        guard let watchman else { return }
        _ = watchman.input?.write(Array("done\n".utf8))
        _ = watchman.isGone(within: Self.graceMilliseconds)
        watchman.end()
    }

    private func isGone(within milliseconds: Int) -> Bool {
        let deadline = Patience.now + milliseconds
        while true {
            var state = siginfo_t()
            let found = waitid(P_PID, id_t(id), &state, WEXITED | WNOHANG | WNOWAIT)
            if found == 0, state.si_signo != 0 { return true }
            if Patience.now >= deadline { return false }
            usleep(2000)
        }
    }

    /// How it ended, as a shell would say it; nil while it runs or where it was killed.
    var exitStatus: Int32? {
        guard !isEnded, isGone(within: Self.graceMilliseconds) else { return nil }
        var status: Int32 = 0
        var state = siginfo_t()
        _ = waitid(P_PID, id_t(id), &state, WEXITED | WNOHANG | WNOWAIT)
        status = state._sifields._sigchld.si_status
        return state.si_code == CLD_EXITED ? status : nil
    }
}
