import DesignModel

/// Looks up a design's elements by id, and says which edges carry which operation.
public struct DesignIndex: Sendable {
    public let components: [ComponentID: Component]
    public let stores: [StoreID: Store]
    public let channels: [ChannelID: Channel]
    public let operations: [(interface: Interface, operation: Operation)]
    private let outgoing: [String: [Edge]]
    private let incoming: [String: [Edge]]
    private let sites: [SiteID: Site]
    private let firstSite: Site?
    private let offering: Set<ComponentID>
    private let storeOfTable: [TableID: StoreID]

    public init(_ design: Design) {
        components = Dictionary(design.components.map { ($0.id, $0) }) { first, _ in first }
        stores = Dictionary(design.stores.map { ($0.id, $0) }) { first, _ in first }
        channels = Dictionary(design.channels.map { ($0.id, $0) }) { first, _ in first }
        operations = design.interfaces.flatMap { [components] interface in
            interface.operations.map { (interface.placed($0, components), $0) }
        }
        offering = Set(operations.map(\.interface.component))
        outgoing = Dictionary(grouping: design.edges, by: \.from)
        incoming = Dictionary(grouping: design.edges, by: \.to)
        sites = Dictionary(design.sites.map { ($0.id, $0) }) { first, _ in first }
        firstSite = design.sites.first
        storeOfTable = Dictionary(design.stores.flatMap { store in store.tables.map { ($0.id, store.id) } }) {
            first, _ in
            first
        }
    }

    /// Whether an operation is the work of a scheduled job: it comes as it falls due, without a peak of its own.
    public func runsByTheClock(_ operation: Operation) -> Bool { operation.job(among: components) != nil }

    public func edges(from id: String) -> [Edge] { outgoing[id] ?? [] }
    public func edges(to id: String) -> [Edge] { incoming[id] ?? [] }

    /// The first place of an element, or the design's first where it names none.
    func site(_ ids: [SiteID]) -> Site? { ids.first.flatMap { sites[$0] } ?? firstSite }

    /// Whether an edge is part of an operation: it says so, or it says nothing and its target is needed.
    public func carries(_ edge: Edge, _ operation: Operation) -> Bool {
        if !edge.operations.isEmpty { return edge.operations.contains(operation.id) }
        if let store = stores[StoreID(edge.to)] { return touches(operation, store) }
        if let channel = channels[ChannelID(edge.to)] { return feeds(operation, channel) }
        guard let target = components[ComponentID(edge.to)] else { return false }
        guard target.kind == .thirdParty else { return true }
        let isOwnWork = consumes(edge.from) && components[ComponentID(edge.from)]?.kind.answersCallers ?? false
        return (operation.kind == .write || operation.kind == .job) && !isOwnWork
    }

    /// Consumers of a channel: those that name it as intake, and those that an edge leads to.
    public func consumers(of channel: ChannelID) -> [Component] {
        let led = edges(from: channel.rawValue).compactMap { components[ComponentID($0.to)]?.id }
        let naming = components.values.filter { $0.intake?.channel == channel }.map(\.id).sorted()
        return (led + naming).uniqued().compactMap { components[$0] }
    }

    /// Whether a component takes work from a channel; where it also answers callers, calls out that name no operation
    /// belong to that work.
    private func consumes(_ id: String) -> Bool {
        components[ComponentID(id)]?.intake?.channel != nil
            || edges(to: id).contains { $0.mode == .asynchronous && channels[ChannelID($0.from)] != nil }
    }

    /// Whether a component offers operations of its own, so that their rates say what it does.
    public func offersOperations(_ id: ComponentID) -> Bool { offering.contains(id) }

    private func touches(_ operation: Operation, _ store: Store) -> Bool {
        switch store.kind {
        case .object: return false
        case .cache: return operation.kind == .read || operation.kind == .search
        default: break
        }
        let tables = operation.reads + operation.writes
        let homes = Set(tables.compactMap { storeOfTable[$0] })
        return homes.isEmpty || homes.contains(store.id)
    }

    private func feeds(_ operation: Operation, _ channel: Channel) -> Bool {
        if !operation.emits.isEmpty, !channel.events.isEmpty {
            return !Set(operation.emits).isDisjoint(with: channel.events)
        }
        return channel.events.isEmpty && operation.kind == .write
    }
}

extension Interface {
    /// The interface as seen from one of its operations: a scheduled job of the operation's name does the work itself.
    fileprivate func placed(_ operation: Operation, _ components: [ComponentID: Component]) -> Interface {
        guard let job = operation.job(among: components) else { return self }
        var placed = self
        placed.component = job.id
        return placed
    }
}

extension Operation {
    /// The scheduled job that bears its name.
    fileprivate func job(among components: [ComponentID: Component]) -> Component? {
        components[ComponentID(id.rawValue)].flatMap { $0.kind == .scheduledJob ? $0 : nil }
    }
}
