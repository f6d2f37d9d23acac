/// A part of the system that runs: whatever its kind, it has duties, demand, state, a life cycle and a place.
public struct Component: Sendable, Hashable, Codable {
    public var id: ComponentID
    public var kind: ComponentKind
    public var title: String
    public var responsibility: Prose = ""
    /// Language, framework or product, such as `kotlin` or `nginx`.
    public var technology: String = ""
    public var owner: String?
    /// Modules inside one deployable: boundaries that can become splits.
    public var modules: [Module] = []
    /// What one execution of an operation costs this component.
    public var demands: [Demand] = []
    public var state: StateProfile?
    public var connections: ConnectionProfile?
    public var concurrency: ConcurrencyProfile?
    public var lifecycle: LifecycleProfile?
    public var scaling: ScalingProfile?
    public var health: HealthProfile?
    /// For scheduled jobs and batches.
    public var schedule: Schedule?
    /// For stream processors and workers: what they consume and how.
    public var intake: IntakeProfile?
    /// For third parties: what they promise and demand.
    public var terms: ThirdPartyTerms?
    /// For edges at the front door: how much one client may ask.
    public var limits: [RateLimit] = []
    /// Where it runs.
    public var sites: [SiteID] = []

    public init(id: ComponentID, kind: ComponentKind = .service, title: String = "") {
        self.id = id
        self.kind = kind
        self.title = title
    }
}

/// What kind of running thing a component is.
public enum ComponentKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Answers requests.
    case service
    /// Terminates client traffic: TLS, routing, limits.
    case edgeProxy = "edge_proxy"
    /// Holds long-lived connections and little else.
    case connectionTier = "connection_tier"
    /// Keeps authoritative state in memory, divided over shards, behind a journal.
    case statefulShards = "stateful_shards"
    case workerPool = "worker_pool"
    case scheduledJob = "scheduled_job"
    case streamProcessor = "stream_processor"
    case batch
    case function
    case thirdParty = "third_party"

    /// Whether the team deploys it.
    public var isOurs: Bool { self != .thirdParty }

    /// Whether a caller waits for it.
    public var answersCallers: Bool {
        switch self {
        case .service, .edgeProxy, .connectionTier, .statefulShards, .function, .thirdParty: true
        case .workerPool, .scheduledJob, .streamProcessor, .batch: false
        }
    }
}

/// A part of one deployable with its own data and its own interface.
public struct Module: Sendable, Hashable, Codable {
    public var id: ModuleID
    public var responsibility: Prose = ""
    public var tables: [TableID] = []
    public var operations: [OperationID] = []
    /// Modules whose interface it calls.
    public var uses: [ModuleID] = []

    public init(id: ModuleID) { self.id = id }
}

/// What one execution of an operation costs a component.
public struct Demand: Sendable, Hashable, Codable {
    public var operation: OperationID
    /// Processor time.
    public var cpu: Quantity?
    /// Queries it sends to stores.
    public var queries: Quantity?
    /// Bytes sent to the caller.
    public var egress: Quantity?

    public init(operation: OperationID) { self.operation = operation }
}
