import DesignModel
import Knowledge

extension Appraisal {
    mutating func depend(on component: Component, _ passage: inout Passage) {
        let site = index.site(component.sites)
        if component.kind == .thirdParty {
            let promised =
                component.terms?.availability?.canonical
                ?? part(component.id.rawValue, 0.995, "a supplier that commits to nothing", component.title)
            enterPart(component.id.rawValue, promised, component.terms?.availability, "availability of \(component.id)")
            passage.domains[component.id.rawValue] = promised
        } else if let site, let machines = site.machines.usable, machines >= 1 {
            let (key, value) = onMachines(component, site, machines)
            passage.domains[key] = value
        } else {
            passage.domains[component.id.rawValue] = managed(component, site)
        }
    }

    mutating func depend(on store: Store, _ passage: inout Passage) {
        let site = index.site(store.sites)
        let standby = store.replication.map { $0.mode != .none && ($0.replicas.usable ?? 1) >= 1 } ?? false
        if store.kind == .embedded { return }
        if let site, let machines = site.machines.usable, machines >= 1, store.kind != .object {
            guard standby, machines >= 2 else {
                passage.domains[machineKey(site)] = machine(site)
                return
            }
            let pause = store.replication?.failover.map { $0.canonical / 3_600_000 } ?? 0.1
            let pair = Availability.failover(each: machine(site), failuresPerYear: 4, pauseHours: pause)
            let why = "two machines, four switches a year, each pausing for the failover time"
            passage.domains[store.id.rawValue] = part(store.id.rawValue, pair, why, store.title)
            return
        }
        let service = standby ? store.kind.service + "_with_standby" : store.kind.service
        let usual = standby ? 0.9995 : 0.995
        passage.domains[store.id.rawValue] = committed(store.id.rawValue, service, site, orElse: usual)
    }

    mutating func depend(on channel: Channel, _ passage: inout Passage) {
        let service = channel.kind == .log || channel.kind == .stream ? "log" : "queue"
        passage.domains[channel.id.rawValue] = committed(channel.id.rawValue, service, index.site([]), orElse: 0.999)
    }

    /// A managed component: the platform's commitment, or its own instances where there are too few of them.
    private mutating func managed(_ component: Component, _ site: Site?) -> Double {
        let id = component.id.rawValue
        if component.kind == .edgeProxy, component.scaling == nil {
            let delivers = component.technology.lowercased().contains("cdn")
            return committed(id, delivers ? "content_delivery" : "load_balancer", site, orElse: 0.9995)
        }
        let service = component.kind == .function ? "function" : "container"
        let platform = committed(id, service, site, orElse: 0.999)
        let count = Int(min(1000, component.scaling?.minimum.usable ?? 1))
        let own = Availability.kOfN(needed: 1, count: max(1, count), each: 0.999)
        guard own < platform else { return platform }
        return part(id, own, "instances that each are up all but nine hours a year: releases, crashes", component.title)
    }

    private mutating func onMachines(_ component: Component, _ site: Site, _ machines: Double) -> (String, Double) {
        let copies = Int(min(1000, machines, component.scaling?.minimum.usable ?? 1))
        guard copies >= 2 else { return (machineKey(site), machine(site)) }
        let value = Availability.kOfN(needed: 1, count: copies, each: machine(site))
        return (
            component.id.rawValue, part(component.id.rawValue, value, "one of its copies is enough", component.title)
        )
    }

    private func machineKey(_ site: Site) -> String { "machine.\(site.id)" }

    private mutating func machine(_ site: Site) -> Double {
        committed(machineKey(site), "machine", site, orElse: 0.997)
    }

    private mutating func committed(_ key: String, _ service: String, _ site: Site?, orElse usual: Double) -> Double {
        let provider = site?.provider.lowercased() ?? ""
        guard let known = Commitment.find(service, provider: provider) else {
            return part(key, usual, "no commitment of \(provider.isEmpty ? "a provider" : provider) is known", key)
        }
        let quantity = Quantity(
            known.availability, .fraction, nil,
            .published(source: "\(known.product): \(known.source)", date: known.date))
        enterPart(key, known.availability, quantity, "commitment for \(key): \(known.product)")
        return known.availability
    }

    @discardableResult
    private mutating func part(_ key: String, _ value: Double, _ why: String, _ title: String) -> Double {
        let name = "availability.part.\(key)"
        let quantity = Quantity((value * 1e6).rounded() / 1e6, .fraction, .about, .assumed(why: why))
        assessment.ledger.enter(LedgerEntry(name, quantity, meaning: "availability of \(title.isEmpty ? key : title)"))
        return value
    }

    private mutating func enterPart(_ key: String, _ value: Double, _ known: Quantity?, _ meaning: String) {
        guard let known else { return }
        let quantity = Quantity(value, .fraction, known.bound, known.provenance)
        assessment.ledger.enter(LedgerEntry("availability.part.\(key)", quantity, meaning: meaning))
    }
}

extension StoreKind {
    /// The name under which providers commit to it.
    fileprivate var service: String {
        switch self {
        case .object: "object_storage"
        case .cache: "cache"
        case .log: "log"
        default: "database"
        }
    }
}
