import DesignModel
import Knowledge

/// A component as a queue: so many instances, each with so much processor, and what a request costs.
struct Station {
    var arrivals: Double
    /// Milliseconds of processor time, averaged over the operations by rate.
    var demand: Double
    var instances: Double
    var instancesMost: Double
    var cores: Double
    /// Milliseconds by operation.
    var demands: [OperationID: Double] = [:]
    /// Milliseconds a request stays, including whom it waits for; known after the forecast.
    var stay: Double?

    var capacity: Double { instances * cores * 1000 / max(demand, 1e-9) }
    var capacityMost: Double { instancesMost * cores * 1000 / max(demand, 1e-9) }
    var utilisation: Double { arrivals / capacity }
    /// Servers of the queue, at most ten thousand: beyond that waiting has vanished or nothing helps.
    var servers: Int { Int(min(10_000, max(1, (cores >= 1 ? instances * cores : instances).rounded()))) }
    var queue: MultiServerQueue {
        MultiServerQueue(arrivals: arrivals / 1000, service: capacity / Double(servers) / 1000, servers: servers)
    }

    /// Milliseconds for which a message takes a worker: where events wait on a held connection, its own work alone.
    var taken: Double? { isEventDriven ? demand / min(1, cores) : stay }
    /// Whether messages come over connections that are held, and none keeps a worker while it waits for others.
    var isEventDriven = false

    /// Waiting and working, in milliseconds, for one operation: work always, a wait with the chance that M/M/c gives it.
    func law(_ operation: OperationID) -> PathLaw {
        let queue = queue
        var law = PathLaw(mean: (demands[operation] ?? demand) / min(1, cores))
        law.add(
            mean: queue.isStable ? queue.meanWait / max(queue.waitShare, 1e-300) : .infinity, chance: queue.waitShare)
        return law
    }
}

extension Appraisal {
    /// Load, demand, instances and utilisation of every component that we size.
    mutating func loadComponents() {
        for component in design.components where component.isSized {
            let shares = peak.components[component.id] ?? []
            guard !shares.isEmpty else { continue }
            let station = station(component, shares)
            stations[component.id] = station
            assessment.components.append(load(component, station))
        }
    }

    private mutating func station(_ component: Component, _ shares: [Traffic.Share]) -> Station {
        var demands: [OperationID: Double] = [:]
        for share in shares { demands[share.operation.id] = cpu(component, share.operation) }
        let arrivals = shares.reduce(0) { $0 + $1.rate }
        let work = shares.reduce(0) { $0 + $1.rate * (demands[$1.operation.id] ?? 0) }
        let cores = component.scaling?.cpu.usable ?? defaultCores()
        let least = component.scaling?.minimum.usable ?? 1
        let most = max(least, component.scaling?.maximum.usable ?? least)
        let needed = (work / 1000 / (cores * component.busyTarget)).rounded(.up)
        var station = Station(
            arrivals: arrivals, demand: arrivals > 0 ? work / arrivals : 0, instances: min(max(least, needed), most),
            instancesMost: most, cores: cores, demands: demands)
        station.isEventDriven = component.connections != nil || component.kind == .statefulShards
        return station
    }

    private mutating func defaultCores() -> Double {
        assume(
            "default.instance_cpu", 1, .count, "the smallest size that every platform sells",
            "processors of an instance"
        )
        .value
    }

    /// Milliseconds of processor time: what the design says, or a visible default for the kind.
    private mutating func cpu(_ component: Component, _ operation: Operation) -> Double {
        if let given = component.demand(operation)?.cpu.usable { return given }
        let kind = component.kind.answersCallers ? operation.kind : .job
        guard component.kind != .edgeProxy, component.kind != .connectionTier else {
            return assume(
                "default.cpu.proxy", ServiceDefaults.proxyCPUMilliseconds, .milliseconds,
                "passing a request on costs little; measure it", "processor time of a proxied request"
            ).value
        }
        let usual = ServiceDefaults.cpuMilliseconds(kind, technology: component.technology)
        return assume(
            "default.cpu.\(component.id).\(kind.rawValue)", usual.value, .milliseconds, usual.why,
            "processor time of a \(kind.rawValue) in \(component.id)"
        ).value
    }

    private func defaults(_ component: Component) -> [String] {
        (component.kind == .edgeProxy || component.kind == .connectionTier ? ["default.cpu.proxy"] : [])
            + OperationKind.allCases.map { "default.cpu.\(component.id).\($0.rawValue)" }
    }

    private mutating func load(_ component: Component, _ station: Station) -> ComponentLoad {
        let name = "capacity.\(component.id)."
        let scaling = component.scaling
        let rates = (peak.components[component.id] ?? []).map {
            $0.operation.peakRate?.name ?? $0.operation.meanRate?.name
        }
        let arrivals = derive(
            name + "arrivals", station.arrivals, .perSecond, "sum of the operations' rates × calls", from: rates,
            "requests reaching \(component.id) at the peak")
        let demand = derive(
            name + "demand", station.demand, .milliseconds, "processor time averaged by rate",
            from: component.demands.map { $0.cpu?.name } + defaults(component),
            "processor time of one request in \(component.id)")
        let instances = derive(
            name + "instances", station.instances, .count, "arrivals × demand ÷ (cpu × target), within the limits",
            from: [arrivals.name, demand.name, scaling?.minimum?.name, scaling?.maximum?.name, scaling?.cpu?.name],
            "instances of \(component.id) at the peak")
        let utilisation = derive(
            name + "utilisation", station.utilisation, .fraction, "arrivals × demand ÷ (instances × cpu)",
            from: [arrivals.name, demand.name, instances.name, scaling?.cpu?.name],
            "busy share of \(component.id) at the peak")
        var load = ComponentLoad(
            component: component.id, arrivals: arrivals, demand: demand, instances: instances, utilisation: utilisation)
        load.knee = derive(
            name + "knee", UtilisationKnee.share(servers: min(256, station.servers)) * station.capacity, .perSecond,
            "capacity × knee of M/M/c (Millsap)", from: [demand.name, instances.name],
            "rate above which \(component.id) slows down disproportionately")
        return load
    }
}

extension Component {
    /// Whether its instances are ours to count: not a third party, not a job that runs alone, not a managed proxy.
    var isSized: Bool {
        switch kind {
        case .thirdParty, .scheduledJob, .batch: false
        case .edgeProxy: scaling != nil
        default: true
        }
    }

    /// The busy share at which an instance is added.
    var busyTarget: Double {
        guard scaling?.signal == nil || scaling?.signal == "cpu", let target = scaling?.target?.canonical,
            target > 0.05,
            target < 1
        else { return 0.6 }
        return target
    }
}
