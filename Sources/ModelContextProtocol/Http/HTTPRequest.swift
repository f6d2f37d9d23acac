/// One request as it was read: header names in lower case, the body whole.
struct HTTPRequest: Sendable {
    var method: String
    var path: String
    var headers: [String: String]
    var body: [UInt8] = []

    subscript(header: String) -> String? { headers[header] }

    /// The host without its port.
    var host: String {
        let host = headers["host"] ?? ""
        if host.hasPrefix("[") { return String(host.prefix { $0 != "]" }) + "]" }
        return String(host.prefix { $0 != ":" })
    }

    var keepsAlive: Bool { headers["connection"]?.lowercased() != "close" }

    /// Reads a head; nil where it is no HTTP/1.1, names a header twice that may stand once, or has a name with spaces.
    init?(head: [UInt8]) {
        guard let text = String(validating: head, as: UTF8.self) else { return nil }
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0", words[1].hasPrefix("/") else {
            return nil
        }
        method = String(words[0])
        path = String(words[1].prefix { $0 != "?" })
        headers = [:]
        for line in lines where !line.isEmpty {
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex, !line[..<colon].contains(" ") else {
                return nil
            }
            let name = line[..<colon].lowercased()
            let value = String(line[line.index(after: colon)...]).trimmedOfBlanks
            guard headers[name] == nil || !Self.single.contains(name) else { return nil }
            headers[name] = headers[name].map { $0 + ", " + value } ?? value
        }
    }

    private static let single: Set = [
        "content-length", "transfer-encoding", "host", "origin", "authorization", "mcp-session-id",
        "mcp-protocol-version", "mcp-method", "mcp-name",
    ]

    /// The length of the body; nil where the headers contradict each other.
    var length: Int? {
        if headers["transfer-encoding"] != nil { return nil }
        guard let written = headers["content-length"] else { return 0 }
        guard !written.isEmpty, written.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(written)
    }
}

/// An answer whose body is known.
struct HTTPResponse: Sendable {
    var status: Int
    var headers: [(String, String)] = []
    var body: [UInt8] = []

    static func json(_ status: Int, _ json: JSON, _ headers: [(String, String)] = []) -> HTTPResponse {
        HTTPResponse(status: status, headers: [("Content-Type", "application/json")] + headers, body: json.bytes)
    }

    /// An error of the protocol under an HTTP status.
    static func refusal(_ status: Int, _ error: RPCError, id: RequestID? = nil) -> HTTPResponse {
        json(status, Message.failure(id, error).json)
    }

    func bytes(keepsAlive: Bool) -> [UInt8] {
        var head = "HTTP/1.1 \(status) \(Self.phrase(status))\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        head += "Content-Length: \(body.count)\r\n" + (keepsAlive ? "" : "Connection: close\r\n") + "\r\n"
        return Array(head.utf8) + body
    }

    static func phrase(_ status: Int) -> String {
        let phrases = [
            200: "OK", 202: "Accepted", 204: "No Content", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden",
            404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable", 408: "Request Timeout", 409: "Conflict",
            411: "Length Required", 413: "Content Too Large", 415: "Unsupported Media Type",
            431: "Request Header Fields Too Large", 503: "Service Unavailable",
        ]
        return phrases[status] ?? "Error"
    }
}

extension String {
    var trimmedOfBlanks: String {
        var text = self[...]
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return String(text)
    }
}
