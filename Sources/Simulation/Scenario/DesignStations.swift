import DesignModel
import Estimation
import Knowledge

extension ModelOfDesign {
    /// Room for as many as come: what limits there are, are not ours to know.
    static let unlimited = 100_000

    mutating func addStations(_ component: Component) {
        switch component.kind {
        case .thirdParty: addThirdParty(component)
        case .edgeProxy where component.scaling == nil:
            add(Station(component.id.rawValue, servers: Self.unlimited))
        default: addOwn(component)
        }
    }

    private mutating func addThirdParty(_ party: Component) {
        var station = Station(party.id.rawValue, servers: Self.unlimited)
        if let quota = party.terms?.quota, quota.unit.dimension == .rate, let rate = Optional(quota).positive {
            station.rateLimit = RateLimit(rate: rate, burst: max(1, rate))
        }
        add(station)
    }

    /// Workers that hold requests, and the processors of the same instances.
    private mutating func addOwn(_ component: Component) {
        let id = component.id.rawValue
        let instances = instances(component)
        let most = max(instances, component.scaling?.maximum.count ?? instances)
        var workers = Station(id, servers: workers(component), replicas: instances)
        workers.balance = instances == 1 && most == 1 ? .shared : most <= 32 ? .shortestQueue : .choices(2)
        workers.queueBound = queueBound(component)
        workers.scalesWith = processors(component)
        let cores = component.scaling?.cpu.positive ?? 1
        var processors = Station(self.processors(component), servers: max(1, Int(cores)), replicas: instances)
        processors.balance = workers.balance
        processors.discipline = .processorSharing
        if most > instances {
            let delay = (component.lifecycle?.startup.seconds ?? 30) + 30
            processors.autoscaler = Autoscaler(
                minimum: instances, maximum: most, target: 0.7, interval: 15, delay: delay)
        } else {
            workers.scalesWith = nil
        }
        add(workers)
        add(processors)
    }

    func processors(_ component: Component) -> String { component.id.rawValue + ".cpu" }

    /// As many as the assessment says the peak needs, or the fewest that the design has.
    func instances(_ component: Component) -> Int {
        let sized = assessment.components.first { $0.component == component.id }?.instances
        let shards = component.kind == .statefulShards ? component.state?.shards.count : nil
        return min(10_000, shards ?? sized.count ?? component.scaling?.minimum.count ?? 1)
    }

    private mutating func workers(_ component: Component) -> Int {
        if let stated = component.concurrency?.workers.count { return stated }
        if let parallel = component.intake?.parallelism.count { return parallel }
        switch component.kind {
        case .connectionTier, .edgeProxy, .function: return Self.unlimited
        case .statefulShards: return 1
        case .workerPool, .streamProcessor, .scheduledJob, .batch:
            assume("one instance of \(component.id) works on four things at a time")
            return 4
        case .service, .thirdParty:
            assume("one instance of \(component.id) works on 100 requests at a time")
            return 100
        }
    }

    private mutating func queueBound(_ component: Component) -> Int? {
        if scenario.without.contains(.queueBound) { return nil }
        if let bound = component.concurrency?.queueBound.count { return bound }
        if let channel = component.intake?.channel, let bound = index.channels[channel]?.bound.count {
            return max(1, bound / instances(component))
        }
        guard component.kind.answersCallers, component.kind != .connectionTier else { return nil }
        assume("200 requests may wait at one instance of \(component.id)")
        return 200
    }

    mutating func addStation(_ store: Store) {
        var station = Station(store.id.rawValue, servers: Self.unlimited)
        if ![.object, .embedded, .cache, .keyValue].contains(store.kind) {
            station.servers = store.cpu.count ?? cores(store)
        }
        add(station)
        let handler = Handler(
            store.id.rawValue, queryTime(store).map { .work(store.id.rawValue, $0) }.with(network(store)))
        model.handlers.append(handler)
        guard store.kind == .cache else { return }
        assume("10,000 things are asked of \(store.id), the popular ones more often (Zipf 0.9)")
        var cache = Cache(store.id.rawValue, keys: 10_000, skew: 0.9, capacity: 10_000)
        cache.timeToLive = store.timeToLive.seconds
        cache.startsWarm = true
        model.caches.append(cache)
    }

    private func cores(_ store: Store) -> Int {
        assessment.ledger["default.store.\(store.id).cpu"].count ?? 2
    }

    /// What one query keeps a processor of the store busy, by the same default as in the assessment.
    private mutating func queryTime(_ store: Store) -> [Distribution] {
        let call = ServiceDefaults.callMilliseconds(store.kind) / 1000
        switch store.kind {
        case .object, .embedded, .cache, .keyValue: return [.exponential(mean: call)]
        default:
            assume(
                "a query keeps a processor of \(store.id) busy for \(ServiceDefaults.queryCPUMilliseconds.formattedPlainly) ms"
            )
            return [.exponential(mean: ServiceDefaults.queryCPUMilliseconds / 1000)]
        }
    }

    private func network(_ store: Store) -> Step? {
        switch store.kind {
        case .object, .embedded, .cache, .keyValue: return nil
        default:
            let rest = ServiceDefaults.callMilliseconds(store.kind) - ServiceDefaults.queryCPUMilliseconds
            return .delay(.exponential(mean: max(0.1, rest) / 1000))
        }
    }
}

extension [Step] {
    fileprivate func with(_ step: Step?) -> [Step] { step.map { [$0] + self } ?? self }
}
