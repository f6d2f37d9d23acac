import DesignModel

/// A name that an element uses for another one, and the names there are.
struct Mention {
    var name: String
    var kind: String
    var among: Set<String>
    var path: String
}

/// Visits every reference of a design from one element to another.
struct ReferenceWalk {
    private(set) var found: [Mention] = []
    private let names: DeclaredNames

    init(_ design: Design) {
        names = DeclaredNames(design)
        for component in design.components { visit(component) }
        for store in design.stores { visit(store) }
        for channel in design.channels { visit(channel) }
        for event in design.events { visit(event) }
        for interface in design.interfaces { visit(interface) }
        for edge in design.edges { visit(edge) }
        for objective in design.objectives {
            mention([objective.subject], "component or operation", names.subjects, "objectives.\(objective.id).subject")
        }
        for secret in design.security.secrets {
            mention(secret.usedBy, names.components, "component", "security.secrets.\(secret.id).used_by")
        }
        for actor in design.actors {
            mention(actor.authentication, "authentication method", names.methods, "actors.\(actor.id).authentication")
        }
    }

    private mutating func mention(_ used: [String], _ kind: String, _ among: Set<String>, _ path: String) {
        for name in used { found.append(Mention(name: name, kind: kind, among: among, path: path)) }
    }

    private mutating func mention<Subject>(
        _ used: [Identifier<Subject>], _ among: Set<String>, _ kind: String, _ path: String
    ) {
        mention(used.map(\.rawValue), kind, among, path)
    }

    private mutating func visit(_ component: Component) {
        let path = component.path
        mention(component.sites, names.sites, "site", path + ".sites")
        mention(component.demands.map(\.operation), names.demanded, "operation", path + ".demands")
        mention([component.intake?.channel].compactMap { $0 }, names.channels, "channel", path + ".intake.channel")
        if let journal = component.state?.journal {
            mention([journal], "store or channel", names.stores.union(names.channels), path + ".state.journal")
        }
        let modules = Set(component.modules.map(\.id.rawValue))
        for module in component.modules {
            let place = "\(path).modules.\(module.id)"
            mention(module.tables, names.tables, "table", place + ".tables")
            mention(module.operations, names.demanded, "operation", place + ".operations")
            mention(module.uses, modules, "module", place + ".uses")
        }
    }

    private mutating func visit(_ store: Store) {
        mention(store.sites, names.sites, "site", "stores.\(store.id).sites")
        for table in store.tables {
            let path = "stores.\(store.id).tables.\(table.id)"
            mention([table.owner].compactMap { $0 }, names.components, "component", path + ".owner")
            mention([table.module].compactMap { $0 }, names.modules, "module", path + ".module")
            for column in table.columns where !names.dataClasses.isEmpty {
                let place = "\(path).columns.\(column.name).data_class"
                mention([column.dataClass].compactMap { $0 }, "data class", names.dataClasses, place)
            }
            mention(table.foreignKeys.map(\.table), names.tables, "table", path + ".foreign_keys")
            for index in table.indexes {
                mention(index.serves, names.demanded, "operation", "\(path).indexes.\(index.name).serves")
            }
            for pattern in table.accessPatterns {
                let place = "\(path).access_patterns.\(pattern.id).operation"
                mention([pattern.operation].compactMap { $0 }, names.demanded, "operation", place)
            }
        }
    }

    private mutating func visit(_ channel: Channel) {
        mention(channel.events, names.events, "event", "channels.\(channel.id).events")
        mention([channel.store].compactMap { $0 }, names.stores, "store", "channels.\(channel.id).store")
    }

    private mutating func visit(_ event: EventType) {
        mention([event.producer].compactMap { $0 }, names.components, "component", "events.\(event.id).producer")
        mention(event.consumers, names.components, "component", "events.\(event.id).consumers")
    }

    private mutating func visit(_ interface: Interface) {
        let path = "interfaces.\(interface.id)"
        mention([interface.component], names.components, "component", path + ".component")
        mention(interface.authentication, "authentication method", names.methods, path + ".authentication")
        for operation in interface.operations {
            let place = Exhibit.path(interface, operation)
            mention(operation.actors, names.actors, "actor", place + ".actors")
            mention(operation.reads, names.tables, "table", place + ".reads")
            mention(operation.writes, names.tables, "table", place + ".writes")
            mention(operation.emits, names.events, "event", place + ".emits")
        }
    }

    private mutating func visit(_ edge: Edge) {
        mention([edge.from], "element", names.ends, edge.path + ".from")
        mention([edge.to], "element", names.ends, edge.path + ".to")
        mention(edge.operations, names.demanded, "operation", edge.path + ".operations")
    }
}
