import DesignModel
import Diagnostics

/// Joins what several files say into one design: who offers which interface, who owns which table, who calls whom.
///
/// What no file says is guessed by names where the names are clear, and every guess is reported.
enum Assembly {
    static func complete(_ draft: inout Draft) {
        guard !draft.isEmpty else { return }
        nameSystem(&draft)
        addComponent(&draft)
        offerInterfaces(&draft)
        TableMatching.complete(&draft)
        ownTables(&draft)
        resolveServed(&draft)
        connect(&draft)
        Callers.complete(&draft)
        settleStyle(&draft)
    }

    private static func nameSystem(_ draft: inout Draft) {
        guard draft.design.system.name.isEmpty else { return }
        draft.design.system.name = "Imported system"
        draft.guess("The system has no name in the files; 'Imported system' stands for it", at: "system.name")
    }

    /// Something has to offer the interfaces and own the tables.
    private static func addComponent(_ draft: inout Draft) {
        let design = draft.design
        let isNeeded = !design.interfaces.isEmpty || design.stores.contains { !$0.tables.isEmpty }
        guard isNeeded, !design.components.contains(where: \.kind.runsOurCode) else { return }
        let id = Spelling.free("api") { draft.isPart($0) }
        draft.design.components.append(Component(id: ComponentID(id), kind: .service, title: design.system.name))
        draft.guess("No file says what runs; one service stands for all of it", at: "components.\(id)")
    }

    /// An interface belongs to the service whose name it shares, else to the only one, else to the one behind the door.
    private static func offerInterfaces(_ draft: inout Draft) {
        let ours = draft.design.components.filter { $0.kind.runsOurCode && $0.kind.answersCallers }
        guard
            let front = ours.first(where: { Front.isBehindDoor($0, draft.design) }) ?? ours.first
                ?? draft.design.components.first(where: \.kind.runsOurCode)
        else { return }
        for at in draft.design.interfaces.indices where draft.design.interfaces[at].component.rawValue.isEmpty {
            let interface = draft.design.interfaces[at]
            let named = ours.first { NameParts.share($0.id.rawValue, interface.id.rawValue) }
            draft.design.interfaces[at].component = (named ?? front).id
            if named == nil, ours.count > 1 {
                draft.guess(
                    "Interface '\(interface.id)' is taken to be offered by '\(front.id)'",
                    at: "interfaces.\(interface.id).component")
            }
        }
    }

    private static func ownTables(_ draft: inout Draft) {
        for store in draft.design.stores.indices {
            let id = draft.design.stores[store].id.rawValue
            let users = draft.design.edges.filter { $0.to == id }.map(\.from)
            let near = draft.design.components.filter { $0.kind.runsOurCode && users.contains($0.id.rawValue) }
            let ours = near.isEmpty ? draft.design.components.filter(\.kind.runsOurCode) : near
            guard let first = ours.first(where: { $0.kind.answersCallers }) ?? ours.first else { continue }
            for at in draft.design.stores[store].tables.indices
            where draft.design.stores[store].tables[at].owner == nil {
                let table = draft.design.stores[store].tables[at].id
                let writers = draft.design.interfaces.filter { $0.operations.contains { $0.writes.contains(table) } }
                draft.design.stores[store].tables[at].owner = writers.first?.component ?? first.id
            }
            if ours.count > 1, !draft.design.stores[store].tables.isEmpty {
                draft.guess(
                    "Tables of '\(id)' are given to the service that writes them, the others to '\(first.id)'",
                    at: "stores.\(id).tables")
            }
        }
    }

    /// An index says which operations it serves; those that no file declares are left out.
    private static func resolveServed(_ draft: inout Draft) {
        let known = Set(draft.design.interfaces.flatMap(\.operations).map(\.id.rawValue))
        for store in draft.design.stores.indices {
            for table in draft.design.stores[store].tables.indices {
                let served = draft.servedNames[draft.design.stores[store].tables[table].id] ?? [:]
                for at in draft.design.stores[store].tables[table].indexes.indices {
                    let names = served[draft.design.stores[store].tables[table].indexes[at].name] ?? []
                    draft.design.stores[store].tables[table].indexes[at].serves = names.filter(known.contains).map {
                        OperationID($0)
                    }
                }
            }
        }
    }

    /// Owners reach the stores their tables stand in.
    private static func connect(_ draft: inout Draft) {
        for store in draft.design.stores {
            var owners: [ComponentID] = []
            for table in store.tables { if let owner = table.owner, !owners.contains(owner) { owners.append(owner) } }
            for owner in owners {
                var edge = Edge(id: EdgeID("\(owner)-\(store.id)"), from: owner.rawValue, to: store.id.rawValue)
                edge.protocolName = store.technology
                draft.add(edge)
            }
        }
    }

    private static func settleStyle(_ draft: inout Draft) {
        guard draft.design.system.style.isEmpty else { return }
        let ours = draft.design.components.filter(\.kind.runsOurCode)
        let answering = ours.count { $0.kind.answersCallers }
        draft.design.system.style =
            answering > 5
            ? "microservices"
            : answering > 1 ? "few_services" : ours.count > answering ? "monolith_with_workers" : "modular_monolith"
    }
}

extension ComponentKind {
    /// Whether code of the team runs in it.
    var runsOurCode: Bool { isOurs && self != .edgeProxy }
}

/// Which component callers reach first.
enum Front {
    /// Whether people or the front door call it.
    static func isBehindDoor(_ component: Component, _ design: Design) -> Bool {
        let callers = design.edges.filter { $0.to == component.id.rawValue }.map(\.from)
        return callers.contains { id in
            design.actors.contains { $0.id.rawValue == id }
                || design.components.contains { $0.id.rawValue == id && $0.kind == .edgeProxy }
        }
    }
}

/// Whether two names speak of one thing: `orders-api` and `order`.
enum NameParts {
    private static let plain: Set<String> = [
        "api", "service", "svc", "server", "app", "web", "backend", "the", "rest", "public", "v1", "v2",
    ]

    static func share(_ one: String, _ other: String) -> Bool { !parts(one).isDisjoint(with: parts(other)) }

    static func parts(_ name: String) -> Set<String> {
        Set(Spelling.kebab(name).split(separator: "-").map { Spelling.entity(String($0)).lowercased() }).subtracting(
            plain)
    }
}
