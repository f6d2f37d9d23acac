/// An error of the protocol: an integer code, words, and data that a program can act on.
public struct RPCError: Error, Sendable, Hashable {
    public var code: Int
    public var message: String
    public var data: JSON?

    public init(_ code: Int, _ message: String, data: JSON? = nil) {
        self.code = code
        self.message = message
        self.data = data
    }

    public static func parse(_ message: String) -> RPCError { RPCError(-32700, message) }
    public static func invalidRequest(_ message: String) -> RPCError { RPCError(-32600, message) }
    public static func unknownMethod(_ method: String) -> RPCError {
        RPCError(-32601, "There is no method '\(method.prefix(100))'", data: ["method": .string(method)])
    }
    public static func invalidParams(_ message: String, data: JSON? = nil) -> RPCError {
        RPCError(-32602, message, data: data)
    }
    public static func ownFault(_ message: String) -> RPCError { RPCError(-32603, message) }
    public static func unsupportedVersion(_ asked: String) -> RPCError {
        RPCError(
            -32022, "Protocol version '\(asked.prefix(40))' is not supported",
            data: ["supported": .strings(Revision.allCases.reversed().map(\.rawValue)), "requested": .string(asked)])
    }
    public static func missingCapability(_ capability: JSON) -> RPCError {
        RPCError(
            -32021, "The client does not offer a capability that this needs", data: ["requiredCapabilities": capability]
        )
    }
    static let connectionEnded = RPCError(-32000, "The connection ended")

    var json: JSON { .present(["code": .integer(code), "message": .string(message), "data": data]) }

    /// The error that a peer sent; a malformed one is still an error.
    init(_ json: JSON) {
        self.init(json["code"]?.int ?? -32603, json["message"]?.string ?? "unspecified error", data: json["data"])
    }
}
