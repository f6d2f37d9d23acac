import DesignModel

extension Drawing {
    /// Takes over the planned interfaces, gives each to a component that exists, and enters their figures.
    mutating func drawInterfaces() {
        design.events = parts.events
        for planned in parts.interfaces {
            var interface = planned
            interface.component = owner(of: planned)
            for at in interface.operations.indices { enter(&interface.operations[at], of: interface.id) }
            design.interfaces.append(interface)
        }
        separateWriters()
        shareRates()
    }

    private func owner(of interface: Interface) -> ComponentID {
        switch interface.component.rawValue {
        case "ingest": shape.hasIngest ? "ingest" : "api"
        case "worker": sharesCode && runsWorker ? "worker" : "api"
        default: interface.style == .webhook && shape.hasIngest ? "ingest" : "api"
        }
    }

    /// Whether worker and application are processes of one code base, so that they may write the same tables.
    private var sharesCode: Bool {
        ["monolith_with_workers", "monolith_with_edge", "extend_existing"].contains(shape.style)
    }

    /// A table has one writer: the intake keeps what only it fills, everything else is the application's.
    mutating func separateWriters() {
        guard shape.hasIngest else { return }
        let inDatabase = shape.queueTechnology == "postgresql"
        let taken = Set(operations(of: "ingest").flatMap(\.writes).filter { isInbox($0) && inDatabase })
        for interface in design.interfaces.indices {
            let isIntake = design.interfaces[interface].component == "ingest"
            for at in design.interfaces[interface].operations.indices {
                var operation = design.interfaces[interface].operations[at]
                let foreign = operation.writes.filter { taken.contains($0) != isIntake }
                operation.writes.removeAll { foreign.contains($0) }
                if isIntake {
                    operation.reads = []
                } else {
                    operation.reads += foreign.filter { !operation.reads.contains($0) }
                }
                design.interfaces[interface].operations[at] = operation
            }
        }
    }

    private func isInbox(_ table: TableID) -> Bool {
        let name = table.rawValue
        return name.contains("inbound") || name.contains("raw_") || name.hasPrefix("webhook") || name.contains("inbox")
    }

    /// What is taken in says that it has arrived.
    mutating func announceArrivals() {
        for path in shape.inbound {
            let id = OperationID(Phrase.kebab(path.flow.id))
            let event = design.channels.first { $0.id == path.channel }?.events.first
            for interface in design.interfaces.indices {
                for at in design.interfaces[interface].operations.indices
                where design.interfaces[interface].operations[at].id == id {
                    guard let event else { continue }
                    if shape.hasIngest || design.interfaces[interface].operations[at].emits.isEmpty {
                        design.interfaces[interface].operations[at].emits = [event]
                    }
                }
            }
        }
    }

    private mutating func enter(_ operation: inout Operation, of interface: InterfaceID) {
        let path = "interfaces.\(interface).operations.\(operation.id)."
        let known = design.actors.map(\.id)
        operation.actors.removeAll { !known.contains($0) }
        adopt(&operation.meanRate, as: path + "meanRate", "mean rate of \(operation.id)")
        adopt(&operation.peakRate, as: path + "peakRate", "peak rate of \(operation.id)")
        if operation.meanRate == nil { operation.meanRate = meanOfBursts(operation.id, path + "meanRate") }
        adopt(&operation.payload, as: path + "payload", "size of one \(operation.id)")
        adopt(&operation.timeout, as: path + "timeout", "longest wait of \(operation.id)")
        guard let target = operation.latency else { return }
        var limit: Quantity? = target.limit
        adopt(&limit, as: path + "latency", "promised latency of \(operation.id)")
        operation.latency = LatencyTarget(percentile: target.percentile, limit: limit ?? target.limit)
    }

    /// A figure for the largest burst says nothing about ordinary days; one such burst a week is taken for those.
    private mutating func meanOfBursts(_ id: OperationID, _ path: String) -> Quantity? {
        let bursts = requirements.workload.flows.filter { $0.mean == nil && $0.burst != nil }
        guard let burst = bursts.first(where: { Phrase.kebab($0.id) == id.rawValue })?.burst, let name = burst.name,
            known(name) != nil
        else {
            return nil
        }
        return derive(
            path, burst.canonical, .perWeek, "mean rate of \(id)",
            by: "\(name) once a week: bursts of that size are storms, not days", from: [name])
    }

    /// The operation that a flow of the brief became.
    func operation(of flow: Flow) -> Operation? {
        let id = OperationID(Phrase.kebab(flow.id))
        for interface in design.interfaces {
            if let at = interface.operations.firstIndex(where: { $0.id == id }) { return interface.operations[at] }
        }
        return nil
    }

    func operations(of component: ComponentID) -> [Operation] {
        design.interfaces.filter { $0.component == component }.flatMap(\.operations)
    }
}
