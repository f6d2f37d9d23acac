import DesignModel
import Knowledge

/// Work by the clock that never rests: so many things fall due in every second.
struct Pace {
    let rate: Quantity
    let demand: Demand
}

extension Drawing {
    /// What a scheduled operation has to do in each second, where the brief's figures say so.
    mutating func pace(_ plan: JobPlan) -> Pace? {
        guard let flow = plan.flow, let operation = operation(of: flow), operation.id.rawValue == plan.id.rawValue,
            let rate = operation.meanRate, let name = rate.name, known(name) != nil, rate.canonical >= 1
        else { return nil }
        let each = demand(.stream)
        var demand = Demand(operation: operation.id)
        demand.cpu = each.cpu
        demand.queries = each.queries
        return Pace(rate: rate, demand: demand)
    }

    /// One process, as only one run may go on at a time; its processors keep up with what falls due.
    func size(of pace: Pace) -> Size {
        let busy = pace.rate.canonical * (pace.demand.cpu?.canonical ?? 0) / 1000 / Self.target
        let cores = [0.05, 0.25, 0.5, 1, 2, 4, 8, 16].first { busy <= $0 } ?? 32
        return Size(minimum: 1, maximum: 1, cores: cores, memory: max(64, cores * 512))
    }

    /// Little's law: what falls due in a second, times how long the asked one takes to answer, with room to spare.
    mutating func callsAtOnce(_ id: ComponentID, _ pace: Pace) -> Quantity? {
        let name = "components.\(id).concurrency.workers"
        let source = shape.parties.first { $0.kind == .source }
        let latency = design.components.first { $0.id == source?.id }?.terms?.latency
        let target = assume(
            "scaling.target", Self.target, .fraction, "busy share that is aimed at",
            because: "queues stay short below it, and a new copy needs its start-up time")
        guard let latency, let answer = latency.name, let rate = pace.rate.name, known(answer) != nil else {
            let why = "by Little's law enough for what falls due, at a fifth of a second each"
            return assume(
                name, (pace.rate.canonical * 0.2 / Self.target).rounded(.up), .count, "things one \(id) does at once",
                because: why)
        }
        return derive(
            name, (pace.rate.canonical * latency.canonical / 1000 / Self.target).rounded(.up), .count,
            "things one \(id) does at once", by: "⌈\(rate) × \(answer) ÷ scaling.target⌉, by Little's law",
            from: [rate, answer, target.name ?? ""].filter { !$0.isEmpty })
    }
}
