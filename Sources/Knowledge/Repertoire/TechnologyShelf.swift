/// Products by their names: those that come with the program, and a user's own.
public struct TechnologyShelf: Sendable {
    /// A user's own products, in the user's order.
    public let own: [Technology]
    private let ownByID: [String: Technology]
    private let ownByName: [String: Technology]

    public static let builtIn = TechnologyShelf([])

    private init(_ own: [Technology]) {
        self.own = own
        ownByID = Dictionary(own.map { ($0.id, $0) }) { first, _ in first }
        ownByName = TechnologyCatalogue.names(of: own)
    }

    func adding(_ own: [OwnTechnology]) -> TechnologyShelf { TechnologyShelf(self.own + own.map(\.technology)) }

    /// Every product: a user's own first, then the built-in ones by id.
    public var all: [Technology] { own + TechnologyCatalogue.all.filter { ownByID[$0.id] == nil } }

    public func technology(_ id: String) -> Technology? {
        if !own.isEmpty, let mine = ownByID[id] { return mine }
        return TechnologyCatalogue.technology(id)
    }

    /// The product of that name, or a stranger that is assumed to need a process and its own interface.
    public func known(_ id: String) -> Technology { technology(id) ?? Technology(id, id, .process, .shared) }

    /// What a product weighs in the criteria: processes a test boots for it, days to leave it.
    public func weight(_ id: String) -> (processes: Double, days: Double) {
        guard let mine = own.isEmpty ? nil : ownByID[id] else { return TechnologyCatalogue.weight(id) }
        return (mine.standIn.processes, mine.lockIn.days)
    }

    /// The product that people mean by a name: its id, its title, or another name of it, in any case.
    public func named(_ name: String) -> Technology? {
        if !own.isEmpty, let mine = ownByName[TechnologyCatalogue.plain(name)] { return mine }
        return TechnologyCatalogue.named(name)
    }

    /// A user's own products of an area.
    public func own(in area: TechnologyArea) -> [Technology] { own.filter { $0.area == area } }
}
