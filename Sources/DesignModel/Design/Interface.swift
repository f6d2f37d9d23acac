/// A contract that a component offers.
public struct Interface: Sendable, Hashable, Codable {
    public var id: InterfaceID
    public var component: ComponentID
    public var style: InterfaceStyle
    public var title: String = ""
    /// Who calls it: `public`, `staff`, `partner`, `internal`.
    public var audience: String = "public"
    /// Names of authentication methods from the security model.
    public var authentication: [String] = []
    public var versioning: Prose = ""
    public var basePath: String = "/v1"
    /// The header in which a caller names the version it was written for; nil where there is none.
    public var versionHeader: String?
    public var operations: [Operation] = []

    public init(id: InterfaceID, component: ComponentID, style: InterfaceStyle = .rest) {
        self.id = id
        self.component = component
        self.style = style
    }
}

public enum InterfaceStyle: String, Sendable, Hashable, Codable, CaseIterable {
    case rest, graphql, grpc, websocket, sse, webhook, files, commands
}

/// One thing a caller can do, with its load, its promise and its errors.
public struct Operation: Sendable, Hashable, Codable {
    public var id: OperationID
    public var kind: OperationKind
    public var summary: String = ""
    public var actors: [ActorID] = []
    /// For REST and webhooks.
    public var method: String?
    public var path: String?
    /// The permission a caller needs; nil means open to anyone.
    public var permission: String?
    public var request: [Field] = []
    public var response: [Field] = []
    public var responseStatus: Int = 200
    /// Whether the answer is a list of `response` items.
    public var list = false
    public var errors: [OperationError] = []
    public var idempotency: Idempotency = .none
    /// `cursor`, or nil when the answer is not paged.
    public var pagination: String?
    public var meanRate: Quantity?
    public var peakRate: Quantity?
    public var payload: Quantity?
    public var latency: LatencyTarget?
    /// `strong`, `read_your_writes`, `eventual`.
    public var consistency: String?
    public var timeout: Quantity?
    public var reads: [TableID] = []
    public var writes: [TableID] = []
    public var emits: [EventID] = []
    /// The invariant it keeps, and by what.
    public var guards: Prose?

    public init(id: OperationID, kind: OperationKind = .read) {
        self.id = id
        self.kind = kind
    }
}

/// What makes a repeated write harmless.
public enum Idempotency: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nothing: a repeat is a second write.
    case none
    /// The method itself (a read, a replacement, a deletion).
    case natural
    /// A key the caller sends.
    case key
    /// An identity inside the message (event id, sequence number).
    case message
}

/// An error a caller must be ready for, as a problem detail (RFC 9457).
public struct OperationError: Sendable, Hashable, Codable {
    public var status: Int
    /// The last part of the problem type's URI, kebab-case.
    public var type: String
    public var title: String
    /// What the caller does about it.
    public var remedy: String = ""

    public init(_ status: Int, _ type: String, _ title: String, remedy: String = "") {
        self.status = status
        self.type = type
        self.title = title
        self.remedy = remedy
    }
}

/// A promise about how long an operation takes.
public struct LatencyTarget: Sendable, Hashable, Codable {
    /// 0.95 for the 95th percentile; nil for a hard limit.
    public var percentile: Double?
    public var limit: Quantity

    public init(percentile: Double?, limit: Quantity) {
        self.percentile = percentile
        self.limit = limit
    }
}
