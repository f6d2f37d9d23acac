import DesignModel

/// What runs where, worked out once for every way to deploy it: the parts of one site, whom each calls, and with which secrets.
struct DeploymentPlan {
    let roster: Roster
    /// The decided target: `single_vm`, `kubernetes` …, or empty where nobody decided.
    let target: String
    let site: Site?
    let services: [ServicePlan]
    let stores: [Store]
    let brokers: [Channel]
    let parties: [Component]
    /// Where the schema of a store stands, by its id.
    let schemas: [StoreID: String]

    var design: Design { roster.design }
    var system: String { Names.slug(design.system.name) }

    init(_ roster: Roster, schemas: [StoreID: String]) {
        let design = roster.design
        self.roster = roster
        self.schemas = schemas
        let site = design.sites.first
        self.site = site
        target = design.decisions.first { $0.topic == Topic.deployment }?.chosen ?? ""
        func here(_ sites: [SiteID]) -> Bool { sites.isEmpty || site.map { sites.contains($0.id) } ?? true }
        stores = design.stores.filter { here($0.sites) }
        parties = design.components.filter { !$0.kind.isOurs }
        brokers = design.channels.filter { $0.store == nil && StoreImage.broker($0.technology) != nil }
        let known = Destinations(stores: stores, brokers: brokers, design: design)
        services = design.components.filter { $0.kind.isOurs && here($0.sites) }.map { ServicePlan($0, known, design) }
    }

    /// How a version replaces the one before in production; a canary where nobody said.
    var rollout: String { design.environments.first { $0.id == "production" }?.rollout ?? "canary" }

    /// The part that ends TLS, where we run it ourselves.
    var proxy: ServicePlan? { services.first { $0.component.kind == .edgeProxy && $0.isSelfRun } }

    /// What the front door passes requests on to.
    var upstreams: [ServicePlan] {
        guard let edge = design.components.first(where: { $0.kind == .edgeProxy }) else {
            return services.filter { $0.component.kind.answersCallers && $0.runsOurCode }
        }
        let targets = design.edges.filter { $0.from == edge.id.rawValue && $0.mode == .synchronous }.map(\.to)
        return services.filter { targets.contains($0.id) }
    }

    /// One image for each runtime; everything that shares the code shares the image.
    var runtimes: [Runtime] {
        var seen: [Runtime] = []
        for service in services where service.runsOurCode && !seen.contains(service.runtime) {
            seen.append(service.runtime)
        }
        return seen
    }

    func dockerfile(_ runtime: Runtime) -> String {
        runtimes.count == 1 ? "Dockerfile" : "Dockerfile.\(runtime.rawValue)"
    }

    func image(_ runtime: Runtime) -> String { runtimes.count == 1 ? system : "\(system)-\(runtime.rawValue)" }
}

/// Everything that settings can point to.
struct Destinations {
    let stores: [Store]
    let brokers: [Channel]
    let design: Design

    func endpoint(_ id: String) -> Endpoint? {
        if let store = stores.first(where: { $0.id.rawValue == id }) { return .store(store) }
        if let channel = design.channels.first(where: { $0.id.rawValue == id }) {
            if brokers.contains(where: { $0.id == channel.id }) { return .broker(channel) }
            return (channel.store ?? stores.first { $0.technology == channel.technology }?.id).flatMap {
                endpoint($0.rawValue)
            }
        }
        guard let component = design.components.first(where: { $0.id.rawValue == id }) else { return nil }
        return component.kind.isOurs ? .service(component) : .party(component)
    }
}

/// Something that a service is told the address of.
enum Endpoint {
    case store(Store), broker(Channel), service(Component), party(Component)

    var id: String {
        switch self {
        case .store(let store): store.id.rawValue
        case .broker(let channel): channel.id.rawValue
        case .service(let component), .party(let component): component.id.rawValue
        }
    }

    /// `MAIN_URL`.
    var variable: String { Names.variable(id) + "_URL" }
}

/// One component as something to deploy.
struct ServicePlan {
    let component: Component
    let runtime: Runtime
    let endpoints: [Endpoint]
    let secrets: [Secret]

    init(_ component: Component, _ known: Destinations, _ design: Design) {
        self.component = component
        runtime = Runtime(component.technology)
        let id = component.id.rawValue
        let near = design.edges.compactMap { edge -> String? in
            if edge.from == id { return edge.to }
            return edge.to == id && edge.mode == .asynchronous ? edge.from : nil
        }
        var ids = near
        if let channel = component.intake?.channel { ids.append(channel.rawValue) }
        var seen: Set<String> = []
        endpoints = ids.compactMap(known.endpoint).filter { endpoint in
            if case .service = endpoint, component.kind == .edgeProxy { return false }
            return endpoint.id != id && seen.insert(endpoint.id).inserted
        }
        secrets = design.security.secrets.filter { $0.usedBy.contains(component.id) }
    }

    var id: String { component.id.rawValue }
    var isJob: Bool { component.schedule != nil || component.kind == .scheduledJob || component.kind == .batch }

    /// A product that we run ourselves, as opposed to a load balancer of the provider.
    var isSelfRun: Bool { ["caddy", "nginx", "haproxy", "envoy", "traefik"].contains(component.technology) }
    var runsOurCode: Bool { component.kind != .edgeProxy }

    var readiness: String { component.health?.readiness ?? "/health/ready" }
    var liveness: String { component.health?.liveness ?? "/health/live" }
    var minimum: Int { max(component.scaling?.minimum?.wholeCount ?? 1, 1) }
    var maximum: Int { max(component.scaling?.maximum?.wholeCount ?? minimum, minimum) }
}
