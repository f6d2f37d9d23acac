/// How a log message matters, by the eight names of RFC 5424, least first.
public enum LogLevel: String, Sendable, Hashable, CaseIterable, Comparable {
    case debug, info, notice, warning, error, critical, alert, emergency

    public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A request with what holds for it alone: the revision it is in and what its sender can do.
struct Frame: Sendable {
    let id: RequestID
    let method: String
    let params: JSON
    let revision: Revision
    let capabilities: JSON
    let logLevel: LogLevel?

    var progressToken: JSON? {
        guard let token = params["_meta"]?["progressToken"], RequestID(token) != nil else { return nil }
        return token
    }

    /// A request that says its version itself.
    init(modern id: RequestID, _ method: String, _ params: JSON, version: JSON) throws(RPCError) {
        guard let name = version.string else { throw .invalidParams("'\(MetaKey.version)' has to be a string") }
        guard let revision = Revision(rawValue: name), revision.isModern else { throw .unsupportedVersion(name) }
        guard let capabilities = params["_meta"]?[MetaKey.clientCapabilities], capabilities.members != nil else {
            throw .invalidParams("'_meta.\(MetaKey.clientCapabilities)' is missing")
        }
        var level: LogLevel?
        if let named = params["_meta"]?[MetaKey.logLevel] {
            level = named.string.flatMap(LogLevel.init)
            guard level != nil else { throw .invalidParams("'\(MetaKey.logLevel)' names no level") }
        }
        self.init(id, method, params, revision, capabilities, level)
    }

    init(
        _ id: RequestID, _ method: String, _ params: JSON, _ revision: Revision, _ capabilities: JSON,
        _ logLevel: LogLevel?
    ) {
        self.id = id
        self.method = method
        self.params = params
        self.revision = revision
        self.capabilities = capabilities
        self.logLevel = logLevel
    }

    func text(_ name: String) throws(RPCError) -> String {
        guard let text = params[name]?.string else { throw .invalidParams("'\(name)' has to be a string") }
        return text
    }
}

/// Where a session's messages go; `about` is the open request that they belong to, if any.
public protocol Outlet: Sendable {
    func send(_ message: Message, about: RequestID?)
}
