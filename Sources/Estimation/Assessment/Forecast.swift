import DesignModel
import Knowledge

/// What one operation meets on its way: the time it takes, and the parts that all have to be up.
struct Passage {
    /// One element's part of the time.
    struct Step {
        var element: String
        var law: PathLaw
    }

    var law = PathLaw()
    var steps: [Step] = []
    var path: [String] = []
    /// Availability by failure domain: a domain that is passed twice counts once.
    var domains: [String: Double] = [:]
    /// What may be down without stopping the operation, because something stands in for it.
    var excused: [String: Double] = [:]
    var inputs: [String?] = []

    /// Adds so many times the law of an element, one after the other.
    mutating func spend(_ part: PathLaw, at element: String, times: Double = 1) {
        var whole = PathLaw()
        whole.add(part, times: times)
        law.add(whole)
        if let at = steps.firstIndex(where: { $0.element == element }) {
            steps[at].law.add(whole)
        } else {
            steps.append(Step(element: element, law: whole))
        }
    }

    /// Counts what an element depends on among the things that may be down.
    mutating func excuse(_ dependence: (inout Passage) -> Void) {
        var aside = Passage()
        dependence(&aside)
        excused.merge(aside.domains) { first, _ in first }
    }

    mutating func spend(_ mean: Double, at element: String, times: Double = 1) {
        spend(PathLaw(mean: mean), at: element, times: times)
    }
}

extension Appraisal {
    /// Mean and tail latency, and availability, of every operation that somebody waits for.
    mutating func forecastOperations() {
        for (interface, operation) in index.operations {
            var forecast = OperationForecast(operation: operation.id)
            forecast.rate = operation.peakRate ?? operation.meanRate
            forecast.target = operation.latency
            var passage = Passage()
            if let door = index.frontDoors(of: interface.component, operation).first {
                enter(door, operation, &passage)
            }
            walk(interface.component, operation, &passage)
            forecast.path = passage.path.uniqued()
            domains[operation.id] = passage.domains
            enter(passage, operation, &forecast)
            assessment.operations.append(forecast)
        }
        timeConsumers()
    }

    /// Workers have no caller, but what they hold while they wait counts.
    private mutating func timeConsumers() {
        for component in design.components where !component.kind.answersCallers && stations[component.id] != nil {
            for share in peak.components[component.id] ?? [] {
                var passage = Passage()
                walk(component.id, share.operation, &passage)
            }
        }
    }

    private mutating func enter(_ door: Component, _ operation: Operation, _ passage: inout Passage) {
        passage.path.append(door.id.rawValue)
        let hop = stations[door.id]?.law(operation.id) ?? PathLaw(mean: ServiceDefaults.hopMilliseconds)
        passage.spend(hop, at: door.id.rawValue)
        depend(on: door, &passage)
    }

    /// Follows the synchronous edges that carry the operation; `seen` stops at cycles.
    private mutating func walk(
        _ id: ComponentID, _ operation: Operation, _ passage: inout Passage, times: Double = 1,
        seen: Set<ComponentID> = []
    ) {
        guard let component = index.components[id], !seen.contains(id) else { return }
        passage.path.append(id.rawValue)
        passage.inputs.append("capacity.\(id).utilisation")
        let before = passage.law.mean
        if let station = stations[id] { passage.spend(station.law(operation.id), at: id.rawValue, times: times) }
        depend(on: component, &passage)
        for edge in index.edges(from: id.rawValue) where index.carries(edge, operation) {
            follow(edge, component, operation, &passage, times, seen.union([id]))
        }
        let (stay, rate) = ((passage.law.mean - before) / max(times, 1e-9), rate(id, operation.id))
        stations[id]?.note(stay: stay, rate: rate)
    }

    private func rate(_ id: ComponentID, _ operation: OperationID) -> Double {
        (peak.components[id] ?? []).first { $0.operation.id == operation }?.rate ?? 0
    }

    private mutating func follow(
        _ edge: Edge, _ component: Component, _ operation: Operation, _ passage: inout Passage, _ times: Double,
        _ seen: Set<ComponentID>
    ) {
        let calls = times * (edge.callsPerOperation.usable ?? 1)
        if let store = index.stores[StoreID(edge.to)] {
            let queries = edge.callsPerOperation.usable ?? component.queries(operation)
            query(store, store.kind == .object ? calls : times * queries, edge, &passage)
        } else if edge.mode == .asynchronous {
            hand(over: edge, times: calls, &passage)
        } else if let target = index.components[ComponentID(edge.to)], target.kind == .thirdParty {
            ask(target, calls, edge, &passage)
        } else {
            passage.spend(ServiceDefaults.hopMilliseconds, at: "\(component.id)→\(edge.to)", times: calls)
            walk(ComponentID(edge.to), operation, &passage, times: calls, seen: seen)
        }
    }

    private mutating func query(_ store: Store, _ times: Double, _ edge: Edge, _ passage: inout Passage) {
        passage.path.append(store.id.rawValue)
        let usual = assume(
            "default.call.\(store.kind.rawValue)", ServiceDefaults.callMilliseconds(store.kind), .milliseconds,
            "a call by key or index inside a region; measure it", "one call to a \(store.kind.rawValue) store")
        let busy = min(0.99, storeStations[store.id]?.utilisation ?? 0)
        passage.spend(usual.value / (1 - busy), at: store.id.rawValue, times: times)
        passage.inputs += [usual.name, "capacity.store.\(store.id).queries"]
        let excused = edge.policy?.fallback != nil && [.cache, .object, .search].contains(store.kind)
        if excused { passage.excuse { depend(on: store, &$0) } } else { depend(on: store, &passage) }
    }

    /// Writing to a channel: free where the queue is a table of a store that is passed anyway.
    private mutating func hand(over edge: Edge, times: Double, _ passage: inout Passage) {
        guard let channel = index.channels[ChannelID(edge.to)] else { return }
        passage.path.append(edge.to)
        guard channel.store == nil else { return }
        let usual = assume(
            "default.call.channel", 5, .milliseconds, "a message that is stored before it is confirmed",
            "one message sent")
        passage.spend(usual.value, at: edge.to, times: times)
        depend(on: channel, &passage)
    }

    private mutating func ask(_ party: Component, _ times: Double, _ edge: Edge, _ passage: inout Passage) {
        passage.path.append(party.id.rawValue)
        let usual =
            party.terms?.latency
            ?? assume(
                "default.call.third_party", ServiceDefaults.thirdPartyMilliseconds, .milliseconds,
                "a call across the internet to somebody who states no latency", "one call to a third party")
        passage.spend(usual.canonical, at: party.id.rawValue, times: times)
        passage.inputs.append(usual.name)
        if edge.policy?.fallback == nil {
            depend(on: party, &passage)
        } else {
            passage.excuse { depend(on: party, &$0) }
        }
    }
}

extension Station {
    /// Adds one operation's stay, weighted by its rate, to the mean stay of the component.
    fileprivate mutating func note(stay time: Double, rate: Double) {
        guard arrivals > 0 else { return }
        stay = (stay ?? 0) + time * rate / arrivals
    }
}
