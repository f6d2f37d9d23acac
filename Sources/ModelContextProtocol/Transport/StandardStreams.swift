import Glibc

/// The two ends of a program's standard streams, ours and theirs.
struct StandardStreams {
    struct Ends {
        var ours: Int32
        var theirs: Int32
    }

    /// A socket, since writing to one whose reader has gone does not end the writer.
    let input: Ends
    let output: Ends
    let errors: Ends

    init() throws(ClientFault) {
        var pair: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0 else { throw Self.noMore }
        input = Ends(ours: pair[0], theirs: pair[1])
        guard let out = Self.pipe() else {
            for end in pair { close(end) }
            throw Self.noMore
        }
        output = out
        guard let errors = Self.pipe() else {
            for end in pair + [out.ours, out.theirs] { close(end) }
            throw Self.noMore
        }
        self.errors = errors
        for end in [pair[0], pair[1], out.ours, out.theirs, errors.ours, errors.theirs] {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    private static let noMore = ClientFault.notStarted("no more files can be opened")

    private static func pipe() -> Ends? {
        var ends: [Int32] = [-1, -1]
        return Glibc.pipe(&ends) == 0 ? Ends(ours: ends[0], theirs: ends[1]) : nil
    }

    func closeTheirs() { for end in [input, output, errors] { close(end.theirs) } }
    func closeOurs() { for end in [input, output, errors] { close(end.ours) } }

    /// Starts a program on these streams, as the head of a process group of its own.
    func spawn(_ command: ChildProcess.Command) throws(ClientFault) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, ends) in [input, output, errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, ends.theirs, Int32(number))
        }
        let secret = try command.secret.map(Self.filled)
        defer { if let secret { close(secret) } }
        if let secret { posix_spawn_file_actions_adddup2(&actions, secret, 3) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        return try Self.spawn(command, &actions, &attributes)
    }

    /// The end to read of a pipe that holds these bytes; more than it can hold would have nobody to read it.
    private static func filled(_ bytes: [UInt8]) throws(ClientFault) -> Int32 {
        guard bytes.count <= 60_000, let ends = pipe() else { throw noMore }
        let count = write(ends.theirs, bytes, bytes.count)
        close(ends.theirs)
        guard count == bytes.count else {
            close(ends.ours)
            throw noMore
        }
        _ = fcntl(ends.ours, F_SETFD, FD_CLOEXEC)
        return ends.ours
    }

    private static func spawn(
        _ command: ChildProcess.Command, _ actions: inout posix_spawn_file_actions_t,
        _ attributes: inout posix_spawnattr_t
    ) throws(ClientFault) -> Int32 {
        let variables = command.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        var words = ([command.program] + command.arguments).map { strdup($0) } + [nil]
        var environment = variables.map { strdup($0) } + [nil]
        defer { for text in words + environment { free(text) } }
        var id: pid_t = 0
        let status = posix_spawnp(&id, command.program, &actions, &attributes, &words, &environment)
        guard status == 0 else {
            throw .notStarted("'\(command.program)': \(String(cString: strerror(status)))")
        }
        return id
    }
}
