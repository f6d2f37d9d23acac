/// The facts in typed form, with every gap filled by a listed assumption: all the designer needs to know.
public struct Requirements: Sendable, Hashable, Codable {
    public var name: String
    public var kind: ProjectKind = .greenfield
    public var workload = Workload()
    public var entities: [EntityNeed] = []
    public var qualities = Qualities()
    public var constraints = Constraints()
    public var team = Team()
    public var rules: [DomainRule] = []
    /// Ids of the capabilities recognised, such as `checkout` or `device_ingestion`.
    public var patterns: [String] = []
    public var assumptions: [Assumption] = []
    /// Every stated, observed, answered, assumed and derived quantity by its fact key.
    public var ledger = Ledger()
    public var facts: [Fact] = []
    /// What the system is for, in the brief's own sentence.
    public var purpose: String = ""
    public var briefFile: String = ""
    public var briefText: String = ""
    public var briefDigest: String = ""
    public var briefingDigest: String = ""
    public var contradictions: [Contradiction] = []
    /// What the author names as open.
    public var openPoints: [OpenPoint] = []
    public var operations: [StatedOperation] = []
    /// Records of the repository that bind or inform.
    public var records: [DecisionRecord] = []
    /// What the organisation settles for all of its designs.
    public var policy: HousePolicy?

    public init(name: String) { self.name = name }
}

/// What is asked of the system, by whom and how often.
public struct Workload: Sendable, Hashable, Codable {
    public var flows: [Flow] = []
    public var mean: Quantity?
    public var peak: Quantity?
    public var readFraction: Quantity?
    public var dailyUsers: Quantity?
    public var registeredUsers: Quantity?
    public var concurrentConnections: Quantity?
    public var growthPerYear: Quantity?
    public var peakWindow: String?
    /// Whether the brief forbids touching the system at its busiest, and the time of which it says so, such as "exam mornings".
    public var isSacredAtPeak = false
    public var sacredTime: String?

    public init() {}
}

/// One kind of traffic: an operation with its rate, size and promise.
public struct Flow: Sendable, Hashable, Codable {
    /// Snake case, unique: `search_listing`.
    public var id: String
    public var actor: String
    public var verb: String
    public var entity: String
    public var kind: OperationKind
    public var quote: String = ""
    public var mean: Quantity?
    public var peak: Quantity?
    public var payload: Quantity?
    public var latency: LatencyTarget?
    public var freshness: Quantity?
    public var availability: Quantity?
    public var rpo: Quantity?
    public var consistency: String?
    public var delivery: String?
    public var ordering: String?
    public var fanout: Quantity?
    public var burst: Quantity?

    public init(id: String, actor: String, verb: String, entity: String, kind: OperationKind) {
        self.id = id
        self.actor = actor
        self.verb = verb
        self.entity = entity
        self.kind = kind
    }
}

/// A thing to keep, with its number, size, life and sensitivity.
public struct EntityNeed: Sendable, Hashable, Codable {
    /// Singular, Pascal case.
    public var name: String
    public var attributes: [String] = []
    public var count: Quantity?
    public var size: Quantity?
    public var retention: Quantity?
    public var retentionRule: String?
    public var personal = false
    /// Whether it is a file or medium rather than a record.
    public var binary = false
    /// Whether people stated it, or a pattern brings it along.
    public var broughtBy: String?

    public init(name: String) { self.name = name }
}

/// How good the system has to be.
public struct Qualities: Sendable, Hashable, Codable {
    public var availability: Quantity?
    public var latency: LatencyTarget?
    public var rpo: Quantity?
    public var rto: Quantity?
    public var consistency: String?
    public var maintenanceWindow: String?

    public init() {}
}

/// What is not for us to decide.
public struct Constraints: Sendable, Hashable, Codable {
    public var compliance: [String] = []
    public var regions: [String] = []
    public var residency: [String] = []
    public var authentication: [String] = []
    public var securityRequirements: [String] = []
    public var languages: [String] = []
    public var framework: String?
    public var databases: [String] = []
    public var messaging: [String] = []
    public var cache: String?
    public var search: String?
    public var cloud: String?
    public var hosting: String?
    public var forbidden: [String] = []
    public var integrations: [String] = []
    public var excluded: [String] = []
    public var tenancy: String?
    public var tenants: Quantity?
    public var tenantIsolation: String?
    public var styleMandated: String?
    public var stylePreferred: String?
    public var styleForbidden: String?
    public var budgetMonthly: Quantity?
    public var servers: Quantity?
    public var deadline: String?
    public var namedRegions: [NamedRegion] = []

    public init() {}
}

/// A provider's region that the brief names, by its code such as `eu-central-1` or by its town.
public struct NamedRegion: Sendable, Hashable, Codable {
    public var provider: String
    public var region: String
    public var isByCode: Bool

    public init(provider: String, region: String, isByCode: Bool) {
        self.provider = provider
        self.region = region
        self.isByCode = isByCode
    }
}

/// Who builds and runs it.
public struct Team: Sendable, Hashable, Codable {
    public var size: Quantity?
    public var teams: Quantity?
    public var operations: Quantity?
    /// `none`, `business_hours`, `24x7`.
    public var oncall: String?
    public var skills: [String] = []

    public init() {}
}

/// A rule of the domain, with the words of the brief.
public struct DomainRule: Sendable, Hashable, Codable {
    public var slug: String
    public var value: FactValue
    public var quantity: Quantity?
    public var quote: String

    public init(slug: String, value: FactValue, quantity: Quantity?, quote: String) {
        self.slug = slug
        self.value = value
        self.quantity = quantity
        self.quote = quote
    }
}
