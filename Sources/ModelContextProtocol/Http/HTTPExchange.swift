import Glibc

/// What is asked over HTTP.
public struct HTTPCall: Sendable {
    public var method: String
    public var url: String
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]?

    public init(_ method: String, _ url: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}

/// One request and its answer over HTTP or HTTPS, read as it comes in; curl does the travelling.
///
/// What is sent goes to curl through pipes, so that no key is ever seen in a list of processes.
public final class HTTPExchange {
    private let courier: ChildProcess
    private var pending: [UInt8] = []
    private var hasEnded = false

    private static let headBytesMax = 64 << 10

    public init(_ call: HTTPCall, _ patience: Patience) throws(ClientFault) {
        guard Self.isAddress(call.url) else { throw .unreachable("'\(call.url.prefix(80))' is no http address") }
        let environment = Surroundings.variables(["SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE"])
        var command = ChildProcess.Command("curl", ["--disable", "--config", "/dev/fd/3"], environment: environment)
        command.secret = Array(Self.settings(call, seconds: patience.secondsLeft).utf8)
        do throws(ClientFault) {
            courier = try ChildProcess(command, isWatched: false)
            try courier.pump(call.body ?? [], patience, take: { _ in }, until: { true })
        } catch {
            throw Self.named(error)
        }
        courier.closeInput()
    }

    private static func isAddress(_ url: String) -> Bool {
        (url.hasPrefix("http://") || url.hasPrefix("https://")) && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    private static func settings(_ call: HTTPCall, seconds: Int) -> String {
        var lines = ["url = \(quoted(call.url))", "request = \(quoted(call.method))", "max-time = \(seconds)"]
        lines += ["silent", "show-error", "no-buffer", "include", "suppress-connect-headers", "globoff"]
        lines += ["proto = \"=http,https\"", "header = \"Expect:\""]
        lines += call.headers.map { "header = " + quoted("\($0.name): \(oneLine($0.value))") }
        if call.body != nil { lines.append("data-binary = \"@-\"") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func oneLine(_ value: String) -> String { value.filter { !$0.isNewline } }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "\"": out += "\\" + String(scalar)
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// Gives up on what is still to come.
    public func end() { courier.end() }
}

extension HTTPExchange {
    /// The status and the headers, names in lower case; interim answers are passed over.
    public func head(_ patience: Patience) throws(ClientFault) -> (status: Int, headers: [String: String]) {
        while true {
            while pending.endOfHead == nil {
                guard pending.count <= Self.headBytesMax else { throw .garbled("its head has no end") }
                guard try more(patience) else { throw ClientFault.unreachable(lastWords) }
            }
            guard let end = pending.endOfHead else { continue }
            let lines = String(decoding: pending[..<end], as: UTF8.self).split(separator: "\r\n")
            pending.removeFirst(end + 4)
            guard let status = (lines.first?.split(separator: " ").dropFirst().first).flatMap({ Int($0) }) else {
                throw .garbled("its answer is no HTTP")
            }
            if status >= 200 { return (status, Self.headers(lines.dropFirst())) }
        }
    }

    private static func headers(_ lines: ArraySlice<Substring>) -> [String: String] {
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...]).trimmedOfBlanks
        }
        return headers
    }

    /// The next piece of the body; nil at its end.
    public func piece(_ patience: Patience) throws(ClientFault) -> [UInt8]? {
        if pending.isEmpty { _ = try more(patience) }
        guard !pending.isEmpty else {
            if let status = courier.exitStatus, status != 0 { throw .ended(lastWords) }
            return nil
        }
        defer { pending = [] }
        return pending
    }

    /// The whole body, up to a limit.
    public func body(bytesMax: Int, _ patience: Patience) throws(ClientFault) -> [UInt8] {
        var body: [UInt8] = []
        while let piece = try piece(patience) {
            body += piece
            guard body.count <= bytesMax else { throw .tooLarge(bytes: bytesMax) }
        }
        return body
    }

    private var lastWords: String {
        let words = courier.lastLine
        return words.hasPrefix("curl: ") ? String(words.dropFirst(6)) : words
    }

    /// Reads some more; false at the end.
    private func more(_ patience: Patience) throws(ClientFault) -> Bool {
        guard !hasEnded else { return false }
        let before = pending.count
        do throws(ClientFault) {
            try courier.pump(
                [], patience, take: { self.pending.append(contentsOf: $0) }, until: { self.pending.count > before })
            return true
        } catch {
            guard case .ended = error else { throw Self.named(error) }
            hasEnded = true
            return false
        }
    }

    private static func named(_ fault: ClientFault) -> ClientFault {
        guard case .notStarted = fault else { return fault }
        return .notStarted("HTTP needs the program curl, which is not there")
    }
}

/// What programs that we start see of our own environment: where things are, and nothing secret.
public enum Surroundings {
    private static let plain = [
        "PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
        "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy",
    ]

    /// The plain variables that are set here, and these others.
    public static func variables(_ names: [String] = []) -> [String: String] {
        var found: [String: String] = [:]
        for name in plain + names { found[name] = value(name) }
        return found
    }

    /// A variable of our own environment; an empty one counts as none.
    public static func value(_ name: String) -> String? {
        guard let text = getenv(name) else { return nil }
        let value = String(cString: text)
        return value.isEmpty ? nil : value
    }
}
