/// Who may talk to a server over HTTP at all.
public struct HTTPGuard: Sendable {
    /// Hosts that a request may name, besides the loopback names.
    public var hosts: Set<String> = []
    /// Origins of pages that may call, besides those of this machine.
    public var origins: Set<String> = []
    /// What a bearer token stands for: the principal, or nil. Without this no token is asked for.
    public var principal: (@Sendable (String) -> String?)?
    /// The servers that issue tokens, for the protected-resource metadata (RFC 9728).
    public var authorizationServers: [String] = []

    public init() {}

    private static let loopback: Set = ["localhost", "127.0.0.1", "[::1]"]

    /// Refuses other hosts and foreign pages: what DNS rebinding would bring.
    func refusal(_ request: HTTPRequest) -> HTTPResponse? {
        guard Self.loopback.contains(request.host) || hosts.contains(request.host) else {
            return .refusal(403, .invalidRequest("The host is none of this server's"))
        }
        guard let origin = request["origin"], !origins.contains(origin) else { return nil }
        guard let scheme = origin.range(of: "://"), Self.loopback.contains(Self.host(origin[scheme.upperBound...]))
        else {
            return .refusal(403, .invalidRequest("The origin may not call this server"))
        }
        return nil
    }

    private static func host(_ text: Substring) -> String {
        if text.hasPrefix("[") { return String(text.prefix { $0 != "]" }) + "]" }
        return String(text.prefix { $0 != ":" && $0 != "/" })
    }

    /// The principal of a request, or the answer that asks for a token.
    func admit(_ request: HTTPRequest, port: UInt16) -> Result<String, Unadmitted> {
        guard let principal else { return .success("") }
        let words = (request["authorization"] ?? "").split(separator: " ", maxSplits: 1)
        if words.count == 2, words[0].lowercased() == "bearer", let name = principal(String(words[1])) {
            return .success(name)
        }
        let metadata = "http://\(request["host"] ?? "127.0.0.1:\(port)")\(Self.metadataPath)"
        let challenge = "Bearer resource_metadata=\"\(metadata)\""
        return .failure(Unadmitted(response: HTTPResponse(status: 401, headers: [("WWW-Authenticate", challenge)])))
    }

    struct Unadmitted: Error { var response: HTTPResponse }

    static let metadataPath = "/.well-known/oauth-protected-resource"

    /// The document that says where tokens come from; nil where none are needed.
    func metadata(_ request: HTTPRequest, endpoint: String) -> HTTPResponse? {
        guard request.method == "GET", request.path.hasPrefix(Self.metadataPath), principal != nil else { return nil }
        let document: JSON = [
            "resource": .string("http://\(request["host"] ?? "")\(endpoint)"),
            "authorization_servers": .strings(authorizationServers), "bearer_methods_supported": ["header"],
        ]
        return .json(200, document)
    }
}

extension StringProtocol {
    fileprivate func range(of needle: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
            start = index(after: start)
        }
        return nil
    }
}
