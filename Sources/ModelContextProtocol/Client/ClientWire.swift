/// A way to a server: messages go out, messages come in, one conversation at a time.
public protocol ClientWire: AnyObject {
    /// Hands a message over; answers may come in meanwhile and are kept for `next`.
    func send(_ message: Message, _ patience: Patience) throws(ClientFault)
    /// The next message that came in.
    func next(_ patience: Patience) throws(ClientFault) -> Message
    /// The revision that was agreed on; nil before.
    var revision: Revision? { get set }
    /// Whether the newest revision is tried first: a program may take an unknown first word badly.
    var triesModernFirst: Bool { get }
    /// The request is of no more interest, and its answer neither.
    func forget()
    func close()
}

/// How much we take from a server.
public struct ClientLimits: Sendable, Hashable {
    public var messageBytesMax = 8 << 20
    public var garbledLinesMax = 1000
    public var waitingMessagesMax = 10_000
    public var pagesMax = 50

    public init() {}
}
