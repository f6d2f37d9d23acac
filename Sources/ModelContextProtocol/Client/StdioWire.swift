/// A server that runs as a program beside us: one message a line; other lines on its output are passed over.
public final class StdioWire: ClientWire {
    private let child: ChildProcess
    private let limits: ClientLimits
    private var reader: LineReader
    private var inbox: [Message] = []
    private var garbledLines = 0
    private var fault: ClientFault?
    public var revision: Revision?
    public let triesModernFirst = false

    public init(_ command: ChildProcess.Command, limits: ClientLimits = ClientLimits()) throws(ClientFault) {
        self.limits = limits
        reader = LineReader(limit: limits.messageBytesMax)
        child = try ChildProcess(command)
    }

    /// The program's process, which is also its group.
    public var process: Int32 { child.id }

    public func send(_ message: Message, _ patience: Patience) throws(ClientFault) {
        try child.pump(message.json.bytes + [0x0A], patience, take: take, until: { true })
    }

    public func next(_ patience: Patience) throws(ClientFault) -> Message {
        if inbox.isEmpty { try child.pump([], patience, take: take, until: { !self.inbox.isEmpty }) }
        return inbox.removeFirst()
    }

    public func forget() {}
    public func close() { child.end() }

    private func take(_ bytes: UnsafeRawBufferPointer) throws(ClientFault) {
        let wasTooLong = reader.isSkipping
        reader.take(bytes) { item in if case .line(let line) = item { read(line) } }
        // Said as soon as it is known; the rest of that line is skipped as it comes.
        if reader.isSkipping, !wasTooLong { fault = .tooLarge(bytes: limits.messageBytesMax) }
        guard let fault else { return }
        self.fault = nil
        throw fault
    }

    private func read(_ line: [UInt8]) {
        if let json = try? JSON(parsing: line), let message = try? Message(json) {
            inbox.append(message)
            if inbox.count > limits.waitingMessagesMax { fault = .garbled("it sends messages without end") }
        } else {
            garbledLines += 1
            guard garbledLines > limits.garbledLinesMax else { return }
            fault = .garbled("more than \(limits.garbledLinesMax) lines are no messages")
        }
    }
}
