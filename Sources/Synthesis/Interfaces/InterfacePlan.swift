import DesignModel
import Knowledge

/// The interfaces a system offers, one for each audience, and the events it says.
public struct InterfacePlan: Sendable {
    public var interfaces: [Interface] = []
    public var events: [EventType] = []
    /// Quantities assumed here, to be entered in the design's ledger.
    public var entries: [LedgerEntry] = []

    /// Plans interfaces for the operations that the data plan has matched with its tables.
    public static func make(_ requirements: Requirements, _ log: DecisionLog, _ data: DataPlan) -> InterfacePlan {
        let builder = OperationBuilder(data, log)
        var byAudience: [OperationShape.Audience: [Operation]] = [:]
        var events = EventPlan(data, log)
        for planned in data.roster.operations {
            let operation = builder.operation(planned)
            byAudience[builder.audience(planned), default: []].append(operation)
            events.add(operation.emits, for: planned)
        }
        let callers = CallerPlan(InterfaceSeats.order.flatMap { byAudience[$0] ?? [] }, data)
        let paths = InterfaceSeats.order.flatMap { byAudience[$0] ?? [] }.compactMap(\.path)
        let addresses = AddressBook(paths)
        var routes = RouteBook()
        var plan = InterfacePlan()
        let seats = InterfaceSeats(log)
        for audience in InterfaceSeats.order {
            guard var operations = byAudience[audience], !operations.isEmpty else { continue }
            for at in operations.indices { operations[at].path = operations[at].path.map(addresses.address) }
            routes.separate(&operations)
            for at in operations.indices { callers.complete(&operations[at], of: audience) }
            var interface = seats.interface(audience, data.domain)
            interface.operations = operations
            plan.interfaces.append(interface)
        }
        plan.events = events.events
        return plan
    }
}

/// The routes that are given away: no two operations of the design answer the same method and path.
struct RouteBook {
    private var taken: Set<String> = []

    /// Gives an operation whose route is taken one of its own, ending in its name.
    mutating func separate(_ operations: inout [Operation]) {
        for at in operations.indices {
            guard let method = operations[at].method, let path = operations[at].path else { continue }
            if !taken.insert(method + " " + Self.generic(path)).inserted {
                operations[at].path = path + "/" + operations[at].id.rawValue
                taken.insert(method + " " + Self.generic(operations[at].path ?? path))
            }
        }
    }

    /// Templated parts are the same place whatever they are called.
    private static func generic(_ path: String) -> String {
        path.parts(at: "/").map { $0.hasPrefix("{") ? "{}" : String($0) }.joined(separator: "/")
    }
}
