import DesignModel
import Knowledge

/// How often each element is used when the whole workload runs, operation by operation.
struct Traffic {
    /// One operation's part in a component's load.
    struct Share {
        var operation: Operation
        var rate: Double
    }

    var components: [ComponentID: [Share]] = [:]
    var queries: [StoreID: Double] = [:]
    var messages: [ChannelID: Double] = [:]

    func arrivals(_ id: ComponentID) -> Double { components[id, default: []].reduce(0) { $0 + $1.rate } }
}

extension Appraisal {
    /// Sends every operation's peak and mean rate from the front door to the last store.
    mutating func measureTraffic() {
        if index.operations.isEmpty { leaveUnknown("load, latency and availability: the design names no operation") }
        for (interface, operation) in index.operations {
            let (peakRate, meanRate) = rates(operation)
            send(operation, rate: peakRate, into: interface.component, \.peak)
            send(operation, rate: meanRate, into: interface.component, \.mean)
        }
    }

    private mutating func send(
        _ operation: Operation, rate: Double, into component: ComponentID,
        _ traffic: WritableKeyPath<Appraisal, Traffic>
    ) {
        guard rate > 0 else { return }
        var flow = Flood(index: index, operation: operation, traffic: self[keyPath: traffic])
        for proxy in index.frontDoors(of: component, operation) { flow.count(proxy.id, rate) }
        flow.visit(component, rate: rate)
        self[keyPath: traffic] = flow.traffic
    }

    /// Peak and mean of an operation; where only one is given, the other follows by a visible factor.
    private mutating func rates(_ operation: Operation) -> (peak: Double, mean: Double) {
        let (peak, mean) = (operation.peakRate.usable, operation.meanRate.usable)
        if let peak, let mean { return (peak, mean) }
        if let mean, index.runsByTheClock(operation) { return (mean, mean) }
        if peak == nil, mean == nil {
            leaveUnknown("rate of \(operation.id): neither a peak nor a mean is given")
            return (0, 0)
        }
        let factor = assume(
            "default.peak_factor", 3, .ratio, "days and weeks of a regional service rarely peak higher",
            "peak over mean where only one is given"
        ).value
        return (peak ?? (mean ?? 0) * factor, mean ?? (peak ?? 0) / factor)
    }
}

extension DesignIndex {
    /// Proxies and connection tiers through which callers reach a component.
    public func frontDoors(of component: ComponentID, _ operation: Operation) -> [Component] {
        edges(to: component.rawValue).filter { $0.mode == .synchronous && carries($0, operation) }
            .compactMap { components[ComponentID($0.from)] }
            .filter { ($0.kind == .edgeProxy || $0.kind == .connectionTier) && $0.id != component }
    }
}

/// Carries one operation through the design, each element at most once on a path.
private struct Flood {
    let index: DesignIndex
    let operation: Operation
    var traffic: Traffic
    private var path: Set<String> = []

    init(index: DesignIndex, operation: Operation, traffic: Traffic) {
        self.index = index
        self.operation = operation
        self.traffic = traffic
    }

    mutating func count(_ component: ComponentID, _ rate: Double) {
        traffic.components[component, default: []].append(.init(operation: operation, rate: rate))
    }

    mutating func visit(_ id: ComponentID, rate: Double) {
        guard let component = index.components[id], path.insert(id.rawValue).inserted else { return }
        count(id, rate)
        for edge in index.edges(from: id.rawValue) where index.carries(edge, operation) {
            follow(edge, from: component, rate: rate)
        }
        path.remove(id.rawValue)
    }

    private mutating func follow(_ edge: Edge, from component: Component, rate: Double) {
        let calls = edge.callsPerOperation.usable ?? 1
        if let store = index.stores[StoreID(edge.to)] {
            let queries = edge.callsPerOperation.usable ?? component.queries(operation)
            traffic.queries[store.id, default: 0] += rate * queries
        } else if let channel = index.channels[ChannelID(edge.to)], path.insert(edge.to).inserted {
            traffic.messages[channel.id, default: 0] += rate * calls
            for consumer in index.consumers(of: channel.id) where !index.offersOperations(consumer.id) {
                visit(consumer.id, rate: rate * calls)
            }
            path.remove(edge.to)
        } else {
            visit(ComponentID(edge.to), rate: rate * calls)
        }
    }
}

extension Component {
    /// What this component says about an operation; a consumer's only demand stands for whatever it consumes.
    public func demand(_ operation: Operation) -> Demand? {
        demands.first { $0.operation == operation.id } ?? (kind.answersCallers ? nil : demands.first)
    }

    public func queries(_ operation: Operation) -> Double {
        demand(operation)?.queries.usable
            ?? ServiceDefaults.queries(kind.answersCallers ? operation.kind : .job)
    }
}
