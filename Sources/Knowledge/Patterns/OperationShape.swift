/// An operation as a pattern knows it: which words of a brief mean it, its contract, what it touches and how a repeat is harmless.
///
/// Shapes are looked through in every run, so each is one reference to what never changes.
public final class OperationShape: Sendable {
    public enum Kind: String, Sendable, Hashable { case read, write, search, stream, job }
    public enum Audience: String, Sendable, Hashable { case `public`, staff, partner, webhook, commands, ingest }
    public enum Repeat: String, Sendable, Hashable { case none, natural, key, message }
    /// What travels: the columns of the role's table, nothing, or the fields listed (`name:type`, `?` when optional).
    public enum Body: Sendable, Hashable {
        case resource
        case nothing
        case fields(String)
        /// The columns of the role's table, and these as well.
        case resourceAnd(String)
    }

    public let id: String
    public let kind: Kind
    public let presence: Presence
    /// Verbs of the brief that mean this operation when they stand with one of the roles.
    public let verbs: [String]
    public let roles: [String]
    public let method: String
    public let path: String
    public let audience: Audience
    public let summary: String
    public let request: Body
    public let response: Body
    public let status: Int
    public let list: Bool
    public let repeats: Repeat
    public let errors: [ErrorShape]
    public let reads: [String]
    public let writes: [String]
    public let emits: [String]
    public let guards: String?
    public let access: [AccessShape]
    public let open: Bool

    public init(
        _ id: String, _ kind: Kind, _ presence: Presence = .always, verbs: [String] = [], on roles: [String],
        _ method: String = "", _ path: String = "", for audience: Audience = .public, _ summary: String,
        request: Body = .nothing, response: Body = .nothing, status: Int = 200, list: Bool = false,
        repeats: Repeat = .none, errors: [ErrorShape] = [], reads: [String] = [], writes: [String] = [],
        emits: [String] = [], guards: String? = nil, access: [AccessShape] = [], open: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.presence = presence
        self.verbs = verbs
        self.roles = roles
        self.method = method
        self.path = path
        self.audience = audience
        self.summary = summary
        self.request = request
        self.response = response
        self.status = status
        self.list = list
        self.repeats = repeats
        self.errors = errors
        self.reads = reads
        self.writes = writes
        self.emits = emits
        self.guards = guards
        self.access = access
        self.open = open
    }
}

/// An error of an operation, with what the caller does about it.
public struct ErrorShape: Sendable, Hashable {
    public var status: Int
    public var type: String
    public var title: String
    public var remedy: String

    public init(_ status: Int, _ type: String, _ title: String, _ remedy: String) {
        self.status = status
        self.type = type
        self.title = title
        self.remedy = remedy
    }
}

/// One statement an operation runs against the table of a role, and the index that serves it.
public struct AccessShape: Sendable, Hashable {
    public var role: String
    public var sql: String
    /// Columns of the index, `desc` where it matters; `where …` makes it partial, `using gin …` names the method.
    public var index: String?
    public var rows: Double
    public var hot: Bool

    public init(_ role: String, _ sql: String, index: String? = nil, rows: Double = 1, hot: Bool = true) {
        self.role = role
        self.sql = sql
        self.index = index
        self.rows = rows
        self.hot = hot
    }
}
