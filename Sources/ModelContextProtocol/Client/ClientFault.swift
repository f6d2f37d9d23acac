/// Why a server that we asked gave no answer; each is survived, and said to a person in one line.
public enum ClientFault: Error, Sendable, Hashable {
    /// The program is not there, or may not be run.
    case notStarted(String)
    /// Nobody answers at the address.
    case unreachable(String)
    /// The program ended, or hung up, before it answered; with the last it said.
    case ended(String)
    case silent(milliseconds: Int)
    case cancelled
    /// More than we take from a server at once.
    case tooLarge(bytes: Int)
    /// What came is no message of the protocol.
    case garbled(String)
    case status(Int, String)
    case refused(RPCError)
    /// No revision that both sides speak.
    case noCommonRevision(String)
    /// An answer that is well-formed and still none to what was asked.
    case unfit(String)
}

extension ClientFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notStarted(let why): "it cannot be started: \(why)"
        case .unreachable(let why): "it cannot be reached: \(why)"
        case .ended(let last): "it ended before it answered" + (last.isEmpty ? "" : ": \(last)")
        case .silent(let milliseconds): "it did not answer within \(milliseconds) ms"
        case .cancelled: "it was called off"
        case .tooLarge(let bytes): "it sent more than \(bytes) bytes at once"
        case .garbled(let what): "it does not speak the protocol: \(what)"
        case .status(let status, let text): "it answered HTTP \(status)" + (text.isEmpty ? "" : ": \(text)")
        case .refused(let error): "it refused: \(error.message.prefix(300)) (\(error.code))"
        case .noCommonRevision(let theirs): "it speaks '\(theirs.prefix(40))', which we do not"
        case .unfit(let why): "its answer does not fit: \(why)"
        }
    }
}
