import DesignModel
import Estimation
import Knowledge

extension ModelOfDesign {
    /// Lays the handler of an operation in a component out, and those of everything behind it; nil where a path comes back to itself.
    mutating func handler(_ id: ComponentID, _ operation: Operation, path: [ComponentID] = []) -> String? {
        let name = "\(id)/\(operation.id)"
        if path.contains(id) || path.count > 20 { return nil }
        guard let component = index.components[id] else { return nil }
        if model.handlers.contains(where: { $0.name == name }) { return name }
        var steps = own(component, operation)
        let edges = index.edges(from: id.rawValue).filter { index.carries($0, operation) }
        let cache = readsThrough(edges, operation)
        var behind: [Step] = []
        for edge in edges where edge.id != cache?.id {
            let asked = follow(edge, component, operation, path + [id])
            if cache != nil, index.stores[StoreID(edge.to)] != nil { behind += asked } else { steps += asked }
        }
        if let cache { steps += [.call(cache.id.rawValue), .cached(cache.to, miss: behind)] }
        let holds = component.kind == .thirdParty || isThin(component) ? nil : id.rawValue
        model.handlers.append(Handler(name, holds: holds, steps))
        return name
    }

    /// A proxy that somebody else runs: it costs a moment and never fills up.
    private func isThin(_ component: Component) -> Bool { component.kind == .edgeProxy && component.scaling == nil }

    private mutating func own(_ component: Component, _ operation: Operation) -> [Step] {
        if component.kind == .thirdParty {
            return [.work(component.id.rawValue, .lognormal(mean: latency(component), scv: 1))]
        }
        let time = Distribution.exponential(mean: processorTime(component, operation))
        return [.work(isThin(component) ? component.id.rawValue : processors(component), time)]
    }

    private mutating func latency(_ party: Component) -> Double {
        if let stated = party.terms?.latency.seconds { return stated }
        assume("\(party.id) answers in \(ServiceDefaults.thirdPartyMilliseconds.formattedPlainly) ms on average")
        return ServiceDefaults.thirdPartyMilliseconds / 1000
    }

    /// Seconds on one core of an instance, as the assessment reckons them.
    private mutating func processorTime(_ component: Component, _ operation: Operation) -> Double {
        let cores = isThin(component) ? 1 : component.scaling?.cpu.positive ?? 1
        let speed = cores / max(1, cores.rounded(.down))
        if let stated = component.demand(operation)?.cpu.seconds { return stated / speed }
        if component.kind == .edgeProxy || component.kind == .connectionTier {
            return ServiceDefaults.proxyCPUMilliseconds / 1000 / speed
        }
        let kind = component.kind.answersCallers ? operation.kind : .job
        let usual = ServiceDefaults.cpuMilliseconds(kind, technology: component.technology)
        assume("a \(kind.rawValue) costs \(component.id) \(usual.value.formattedPlainly) ms of processor time")
        return usual.value / 1000 / speed
    }

    /// The edge to a cache that stands before the stores of a reading operation.
    private func readsThrough(_ edges: [Edge], _ operation: Operation) -> Edge? {
        guard operation.kind == .read || operation.kind == .search else { return nil }
        return edges.first { $0.mode == .synchronous && index.stores[StoreID($0.to)]?.kind == .cache }
    }

    private mutating func follow(_ edge: Edge, _ component: Component, _ operation: Operation, _ path: [ComponentID])
        -> [Step]
    {
        if let store = index.stores[StoreID(edge.to)] {
            guard edge.mode == .synchronous else { return [] }
            let queries = edge.callsPerOperation.positive ?? (store.kind == .object ? 1 : component.queries(operation))
            return repeated([.call(edge.id.rawValue)], queries)
        }
        let calls = edge.callsPerOperation.positive ?? 1
        if let channel = index.channels[ChannelID(edge.to)] {
            return repeated(messages(channel, operation, path), calls)
        }
        guard edge.mode == .synchronous, let target = handler(ComponentID(edge.to), operation, path: path) else {
            return []
        }
        return repeated([.call(edge.id.rawValue, to: target)], calls)
    }

    private mutating func messages(_ channel: Channel, _ operation: Operation, _ path: [ComponentID]) -> [Step] {
        index.consumers(of: channel.id).filter { !index.offersOperations($0.id) }.compactMap { consumer in
            handler(consumer.id, operation, path: path).map { .send(channel.id.rawValue, to: $0) }
        }
    }

    /// The same steps so many times, the part after the point by chance.
    private func repeated(_ steps: [Step], _ times: Double) -> [Step] {
        guard !steps.isEmpty, times > 0 else { return [] }
        let whole = Int(min(times, 50))
        let rest = min(times, 50) - Double(whole)
        let many = (0..<whole).flatMap { _ in steps }
        return rest > 1e-9 ? many + [.either([Branch(rest, steps)])] : many
    }

    /// One source for each operation that has a rate, through the front door where there is one.
    mutating func addSource(_ operation: Operation, _ interface: Interface) {
        guard let rate = rate(operation), let inside = handler(interface.component, operation) else { return }
        let entry = door(to: interface.component, operation, inside) ?? inside
        var client = Call("client:" + operation.id.rawValue, to: entry)
        client.cancels = false
        let isWaitedFor = operation.kind != .job
        if isWaitedFor, !scenario.without.contains(.timeout) { client.timeout = patience(operation) }
        client.attempts = isWaitedFor ? scenario.clientAttempts : 5
        client.backoff = .growing(base: 0.5, factor: 2, cap: 10, jitter: true)
        model.calls.append(client)
        var source = Source(operation.id.rawValue, .poisson(rate: rate * scenario.load), [.call(client.name)])
        source.threshold = isWaitedFor ? Optional(operation.latency?.limit).flatMap { $0 }.seconds : nil
        model.sources.append(source)
    }

    private mutating func patience(_ operation: Operation) -> Double {
        if let stated = operation.timeout.seconds { return stated }
        assume("callers give up after 10 s where an operation names no time")
        return 10
    }

    /// The rate at the peak; three times the mean where only that is known, as in the assessment.
    private mutating func rate(_ operation: Operation) -> Double? {
        if let peak = operation.peakRate.positive { return peak }
        guard let mean = operation.meanRate.positive else { return nil }
        if index.runsByTheClock(operation) { return mean }
        assume("the peak of \(operation.id) is three times its mean")
        return mean * 3
    }

    /// A handler of the proxy that asks the component behind it.
    private mutating func door(to component: ComponentID, _ operation: Operation, _ inside: String) -> String? {
        guard let proxy = index.frontDoors(of: component, operation).first else { return nil }
        let edge = index.edges(from: proxy.id.rawValue).first { $0.to == component.rawValue && $0.mode == .synchronous }
        guard let edge else { return nil }
        let name = "\(proxy.id)/\(operation.id)"
        if model.handlers.contains(where: { $0.name == name }) { return name }
        let steps = own(proxy, operation) + [.call(edge.id.rawValue, to: inside)]
        model.handlers.append(Handler(name, holds: isThin(proxy) ? nil : proxy.id.rawValue, steps))
        return name
    }
}
