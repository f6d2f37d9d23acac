/// The design of a backend, said in the design language: the one value that every check, figure and artefact comes from.
public struct Design: Sendable, Hashable, Codable {
    public var system: SystemProfile
    public var ledger = Ledger()
    public var actors: [Actor] = []
    public var components: [Component] = []
    public var stores: [Store] = []
    public var channels: [Channel] = []
    public var events: [EventType] = []
    public var interfaces: [Interface] = []
    public var edges: [Edge] = []
    public var sites: [Site] = []
    public var environments: [DeploymentEnvironment] = []
    public var objectives: [Objective] = []
    public var security = SecurityModel()
    public var costs: [CostLine] = []
    public var decisions: [Decision] = []
    public var assumptions: [Assumption] = []
    public var questions: [Question] = []
    public var risks: [Risk] = []
    public var steps: [NextStep] = []
    public var narratives: [Narrative] = []
    public var documentation: [DocumentationNote] = []

    public init(system: SystemProfile) { self.system = system }
}

/// What is being built, for whom, and what the design was made from.
public struct SystemProfile: Sendable, Hashable, Codable {
    public var name: String
    /// What the system does, in one sentence of the people who asked for it.
    public var purpose: Prose
    public var kind: ProjectKind
    /// The main architecture style, by its name in the vocabulary: `modular_monolith`, `event_pipeline` …
    public var style: String
    public var brief: String?
    public var briefDigest: String?
    public var briefingDigest: String?
    /// Products that must not be used, in lower case.
    public var forbidden: [String] = []
    /// Where data must stay: ISO country codes or `EU`.
    public var residency: [String] = []
    /// What is recorded of a request: `metrics_and_logs`, `with_traces`, `vendor_suite`.
    public var telemetry: String?
    /// How decision records are laid out, where the house has a form of its own.
    public var recordTemplate: String?

    public init(
        name: String, purpose: Prose = "", kind: ProjectKind = .greenfield, style: String = "modular_monolith"
    ) {
        self.name = name
        self.purpose = purpose
        self.kind = kind
        self.style = style
    }
}

/// Whether the system is new, changes an existing one, or replaces one.
public enum ProjectKind: String, Sendable, Hashable, Codable, CaseIterable {
    case greenfield, brownfield, migration
}

/// Words by a person or a model for one place of the document; numbers only by citation.
public struct Narrative: Sendable, Hashable, Codable {
    /// `section:<n>`, `decision:<topic>` or `component:<id>`.
    public var slot: String
    public var by: String
    public var text: Prose

    public init(slot: String, by: String = "", text: Prose = "") {
        self.slot = slot
        self.by = by
        self.text = text
    }
}
