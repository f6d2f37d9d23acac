import DesignModel

/// A design before the checks: the design, its assessment, and who is connected with whom.
struct Exhibit: Sendable {
    let design: Design
    let assessment: Assessment
    let components: [ComponentID: Component]
    let stores: [StoreID: Store]
    let channels: [ChannelID: Channel]
    let tables: [TableID: (store: Store, table: Table)]
    private let outgoing: [String: [Edge]]

    init(_ design: Design, _ assessment: Assessment) {
        self.design = design
        self.assessment = assessment
        components = Dictionary(design.components.map { ($0.id, $0) }) { first, _ in first }
        stores = Dictionary(design.stores.map { ($0.id, $0) }) { first, _ in first }
        channels = Dictionary(design.channels.map { ($0.id, $0) }) { first, _ in first }
        let pairs = design.stores.flatMap { store in store.tables.map { ($0.id, (store, $0)) } }
        tables = Dictionary(pairs) { first, _ in first }
        outgoing = Dictionary(grouping: design.edges, by: \.from)
    }

    func edges(from id: String) -> [Edge] { outgoing[id] ?? [] }

    /// Edges on which one of our components waits for an answer.
    var waitingEdges: [Edge] {
        design.edges.filter { edge in
            guard edge.mode == .synchronous, let caller = components[ComponentID(edge.from)], caller.kind.isOurs else {
                return false
            }
            return stores[StoreID(edge.to)]?.kind != .embedded
        }
    }

    /// Calls to outside systems that no caller waits for, but the process that makes them does.
    var backgroundCalls: [Edge] {
        design.edges.filter { edge in
            edge.mode == .asynchronous && components[ComponentID(edge.from)]?.kind.isOurs == true
                && components[ComponentID(edge.to)]?.kind == .thirdParty
        }
    }

    /// The operations with the interface they stand in.
    var operations: [(interface: Interface, operation: Operation)] {
        design.interfaces.flatMap { interface in interface.operations.map { (interface, $0) } }
    }

    /// The tables of all stores with their paths.
    var tablesByPath: [(path: String, store: Store, table: Table)] {
        design.stores.flatMap { store in
            store.tables.map { ("stores.\(store.id).tables.\($0.id)", store, $0) }
        }
    }

    /// Whether a channel only takes what another one could not deliver.
    func isDeadLetter(_ channel: Channel) -> Bool {
        design.channels.contains { $0.deadLetter == channel.id.rawValue && $0.id != channel.id }
    }

    /// Whether two components are processes of one code base, released together.
    func shareCode(_ left: ComponentID, _ right: ComponentID) -> Bool {
        let oneBase = [
            "single_server", "modular_monolith", "monolith_with_workers", "monolith_with_edge", "extend_existing",
        ]
        guard oneBase.contains(design.system.style), let left = components[left], let right = components[right] else {
            return false
        }
        return !left.technology.isEmpty && left.technology == right.technology
    }

    /// Whether a component takes work from a channel, so that calls out that name no operation belong to that work.
    func consumes(_ id: String) -> Bool {
        components[ComponentID(id)]?.intake?.channel != nil
            || design.edges.contains { $0.to == id && channels[ChannelID($0.from)] != nil }
    }

    /// Whether an operation touches other tables only; one that names none, or one that is nowhere, has its own finding.
    func isStranger(_ operation: Operation, to table: Table) -> Bool {
        let touched = operation.reads + operation.writes
        return !touched.isEmpty && !touched.contains(table.id) && touched.allSatisfy { tables[$0] != nil }
    }

    static func path(_ interface: Interface, _ operation: Operation) -> String {
        "interfaces.\(interface.id).operations.\(operation.id)"
    }
}

extension Component {
    var path: String { "components.\(id)" }
    var isTechnologyManaged: Bool { kind == .edgeProxy && scaling == nil }
}

extension Edge {
    var path: String { "edges.\(id)" }
    /// Attempts of one call: one unless the policy says more.
    var attempts: Double { max(1, policy?.retry?.attempts?.canonical ?? 1) }
}
