import DesignModel
import Knowledge

/// What has to run, read off the decisions and the workload before anything is drawn.
struct Shape {
    let style: String
    let deployment: String
    let language: String
    let patterns: Set<PatternID>
    /// Whether queued work runs in a process of its own.
    let hasWorker: Bool
    /// Whether what others send is taken in by a process of its own.
    let hasIngest: Bool
    /// Whether open connections are held by a tier of its own.
    let hasConnectionTier: Bool
    let usesQueue: Bool
    /// `postgresql`, `sqs`, `service_bus` …
    let queueTechnology: String
    let storeTechnology: String
    let authentication: [String]
    let inbound: [InboundPath]
    let outgoing: [Flow]
    let queued: [Flow]
    let live: [Flow]
    let scheduled: [JobPlan]
    let parties: [Party]
    let places: Places
    let hasMedia: Bool
    /// Whether the peak is a known rare date, for which capacity is raised beforehand.
    let raisesBeforehand: Bool
    /// Whether copies follow the load that is seen.
    let followsLoad: Bool
    let hasDelivery: Bool
    /// Verbs and things of the flows in snake case, in the order of the flows.
    let spelling: (verbs: [String], entities: [String])

    init(_ requirements: Requirements, _ log: DecisionLog, _ nouns: BriefNouns) {
        patterns = Set(requirements.patterns.compactMap(PatternID.init(rawValue:)))
        style = log.choice(Topic.style).isEmpty ? "modular_monolith" : log.choice(Topic.style)
        deployment = log.choice(Topic.deployment)
        language = requirements.constraints.languages.first ?? ""
        authentication = SignIn.methods(requirements, log)
        let flows = requirements.workload.flows
        spelling = (flows.map { Phrase.snake($0.verb) }, flows.map { Phrase.snake($0.entity) })
        inbound = InboundPath.all(flows, patterns)
        outgoing = Self.outgoing(flows, patterns)
        live = Self.live(flows, inbound)
        let jobs = Self.jobs(flows, except: outgoing)
        queued = jobs.filter { JobVerbs.timing(verb: $0.verb, entity: $0.entity) == nil }
        parties = PartyList(requirements, patterns: patterns, authentication: authentication).parties
        let boundaries = log.choice(Topic.boundaries)
        hasWorker = Self.runsApart(style, boundaries)
        hasIngest = !inbound.isEmpty && Self.takesInApart(style, boundaries)
        hasConnectionTier = style == "monolith_with_edge" && inbound.isEmpty && !live.isEmpty
        let queue = log.choice(Topic.asyncWork)
        let needs =
            !jobs.isEmpty || !outgoing.isEmpty || !inbound.isEmpty
            || parties.contains { $0.kind != .identity && $0.kind != .media }
        usesQueue = queue.isEmpty ? needs : queue != "none"
        queueTechnology = queue.isEmpty || queue == "postgresql_queue" || queue == "none" ? "postgresql" : queue
        storeTechnology = log.choice(Topic.primaryStore).isEmpty ? "postgresql" : log.choice(Topic.primaryStore)
        scheduled = JobPlan.all(jobs, patterns, parties) + JobPlan.decided(log)
        places = Places(requirements, log)
        let capacity = log.choice("capacity")
        let isRare = PeakDates.isRare(nouns.peakWindow)
        raisesBeforehand = capacity.isEmpty ? isRare : capacity == "scheduled" && isRare
        followsLoad = capacity == "reactive" || capacity == "scheduled" && !isRare
        let media = log.choice(Topic.media)
        hasMedia = media.hasPrefix("object_storage") || media.isEmpty && requirements.entities.contains { $0.binary }
        hasDelivery = media == "object_storage_and_cdn"
    }

    /// The component that runs queued and scheduled work.
    var background: ComponentID { hasWorker ? "worker" : "api" }

    /// The component that first touches what others send.
    var taker: ComponentID { hasIngest ? "ingest" : "api" }

    var isOnMachines: Bool { ["single_vm", "two_vms"].contains(deployment) || style == "single_server" }

    /// Title of the first party of a kind, asked for as `party:payment`.
    func party(_ placeholder: String) -> String? {
        let kind = PartyKind(rawValue: String(placeholder.dropFirst("party:".count)))
        return parties.first { $0.kind == kind }?.title
    }

    private static func runsApart(_ style: String, _ boundaries: String) -> Bool {
        ["monolith_with_workers", "few_services", "microservices", "event_pipeline", "serverless_functions"]
            .contains(style) || ["workers_apart", "ingest_apart", "services_by_domain"].contains(boundaries)
    }

    private static func takesInApart(_ style: String, _ boundaries: String) -> Bool {
        ["few_services", "microservices", "event_pipeline", "monolith_with_edge"].contains(style)
            || boundaries == "ingest_apart"
    }

    private static func outgoing(_ flows: [Flow], _ patterns: Set<PatternID>) -> [Flow] {
        guard patterns.contains(.webhooksOut) else { return [] }
        let jobs = flows.filter { flow in
            guard flow.kind == .job else { return false }
            let words = Phrase.words(flow.entity) + Phrase.words(flow.verb) + Phrase.words(flow.quote)
            return words.contains { $0.hasPrefix("webhook") || $0 == "call" || $0 == "callback" }
        }
        return Array(jobs.prefix(1))
    }

    private static func live(_ flows: [Flow], _ inbound: [InboundPath]) -> [Flow] {
        let taken = Set(inbound.map(\.flow.id))
        return flows.filter { $0.kind == .stream && !taken.contains($0.id) && $0.actor != "system" }
    }

    private static func jobs(_ flows: [Flow], except outgoing: [Flow]) -> [Flow] {
        let gone = Set(outgoing.map(\.id))
        return flows.filter { $0.kind == .job && !gone.contains($0.id) && !isOnce($0.verb) }
    }

    /// A migration runs once and is a step of the plan, not a part of the system.
    private static func isOnce(_ verb: String) -> Bool { verb.hasPrefix("migrat") }
}
