/// The name of a request among those that are open: a text or a whole number, echoed as it came.
public enum RequestID: Sendable, Hashable {
    case string(String)
    case integer(Int)

    init?(_ json: JSON?) {
        switch json {
        case .string(let text): self = .string(text)
        case .integer(let value): self = .integer(value)
        default: return nil
        }
    }

    public var json: JSON {
        switch self {
        case .string(let text): .string(text)
        case .integer(let value): .integer(value)
        }
    }
}

/// One message of JSON-RPC 2.0.
public enum Message: Sendable, Hashable {
    case request(RequestID, method: String, params: JSON)
    case notification(method: String, params: JSON)
    case result(RequestID, JSON)
    case failure(RequestID?, RPCError)

    /// What cannot be read as a message: the error to answer with, under the id where one could be read.
    public struct Unreadable: Error, Hashable {
        public var id: RequestID?
        public var error: RPCError
    }

    public init(_ json: JSON) throws(Unreadable) {
        guard json.members != nil else { throw Unreadable(error: .invalidRequest("A message is an object")) }
        let id = RequestID(json["id"])
        func refusal(_ reason: String) -> Unreadable { Unreadable(id: id, error: .invalidRequest(reason)) }
        guard json["jsonrpc"] == "2.0" else { throw refusal("'jsonrpc' has to be \"2.0\"") }
        if let method = json["method"] {
            self = try Self.call(method, json, id, refusal)
        } else if let error = json["error"] {
            guard json["result"] == nil else { throw refusal("A response has a result or an error, never both") }
            self = .failure(id, RPCError(error))
        } else if let result = json["result"], let id {
            self = .result(id, result)
        } else {
            throw refusal("A message has a method, a result or an error")
        }
    }

    private static func call(
        _ method: JSON, _ json: JSON, _ id: RequestID?, _ refusal: (String) -> Unreadable
    ) throws(Unreadable) -> Message {
        guard let name = method.string else { throw refusal("'method' has to be a string") }
        let params = json["params"] ?? .object([])
        // A notification is never answered, so a malformed one is taken as empty.
        if json["id"] == nil { return .notification(method: name, params: params.members == nil ? [:] : params) }
        guard let id else { throw refusal("'id' has to be a string or a whole number") }
        guard params.members != nil else {
            throw Unreadable(id: id, error: .invalidParams("'params' has to be an object"))
        }
        return .request(id, method: name, params: params)
    }

    public var json: JSON {
        switch self {
        case .request(let id, let method, let params):
            ["jsonrpc": "2.0", "id": id.json, "method": .string(method), "params": params]
        case .notification(let method, let params):
            ["jsonrpc": "2.0", "method": .string(method), "params": params]
        case .result(let id, let result): ["jsonrpc": "2.0", "id": id.json, "result": result]
        case .failure(let id, let error): ["jsonrpc": "2.0", "id": id?.json ?? .null, "error": error.json]
        }
    }
}
