import DesignModel

extension Drawing {
    /// Takes over the planned interfaces, gives each to a component that exists, and enters their figures.
    mutating func drawInterfaces() {
        for planned in parts.interfaces {
            var interface = planned
            interface.component = owner(of: planned)
            for at in interface.operations.indices { enter(&interface.operations[at], of: interface.id) }
            design.interfaces.append(interface)
        }
        design.events = parts.events
    }

    private func owner(of interface: Interface) -> ComponentID {
        let takesIn = interface.style == .webhook || interface.style == .files
        return takesIn && shape.hasIngest ? "ingest" : "api"
    }

    private mutating func enter(_ operation: inout Operation, of interface: InterfaceID) {
        let path = "interfaces.\(interface).operations.\(operation.id)."
        adopt(&operation.meanRate, as: path + "meanRate", "mean rate of \(operation.id)")
        adopt(&operation.peakRate, as: path + "peakRate", "peak rate of \(operation.id)")
        adopt(&operation.payload, as: path + "payload", "size of one \(operation.id)")
        adopt(&operation.timeout, as: path + "timeout", "longest wait of \(operation.id)")
        guard let target = operation.latency else { return }
        var limit: Quantity? = target.limit
        adopt(&limit, as: path + "latency", "promised latency of \(operation.id)")
        operation.latency = LatencyTarget(percentile: target.percentile, limit: limit ?? target.limit)
    }

    /// The operation that a flow of the brief became.
    func operation(of flow: Flow) -> Operation? {
        let id = OperationID(Phrase.kebab(flow.id))
        return design.interfaces.flatMap(\.operations).first { $0.id == id }
    }

    func operations(of component: ComponentID) -> [Operation] {
        design.interfaces.filter { $0.component == component }.flatMap(\.operations)
    }
}
