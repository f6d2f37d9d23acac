import DesignModel

/// The names that a design declares, by kind.
struct DeclaredNames {
    let actors, components, modules, stores, tables, channels, events, sites, methods, dataClasses: Set<String>
    /// Operations of interfaces, and the names that a component gives to its own work.
    let demanded: Set<String>

    init(_ design: Design) {
        actors = Set(design.actors.map(\.id.rawValue))
        components = Set(design.components.map(\.id.rawValue))
        modules = Set(design.components.flatMap(\.modules).map(\.id.rawValue))
        stores = Set(design.stores.map(\.id.rawValue))
        tables = Set(design.stores.flatMap(\.tables).map(\.id.rawValue))
        channels = Set(design.channels.map(\.id.rawValue))
        events = Set(design.events.map(\.id.rawValue))
        sites = Set(design.sites.map(\.id.rawValue))
        methods = Set(design.security.authentication.map(\.id))
        dataClasses = Set(design.security.dataClasses.map(\.id))
        let operations = design.interfaces.flatMap(\.operations).map(\.id.rawValue)
        demanded = Set(operations).union(events).union(components)
    }

    /// What an edge may join.
    var ends: Set<String> { actors.union(components).union(stores).union(channels) }
    /// What an objective may be about.
    var subjects: Set<String> { demanded.union(stores).union(channels).union(modules) }
}
