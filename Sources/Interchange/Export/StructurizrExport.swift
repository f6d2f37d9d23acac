import DesignModel

/// `workspace.dsl`: people, the system with its parts, what it stands on, who talks to whom, where it runs, and views of it all.
struct StructurizrExport {
    private let manuscript: Manuscript
    private let design: Design

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
        design = manuscript.design
    }

    var file: Artefact {
        Artefact(path: "workspace.dsl", text: DSLWriter.text(workspace), mediaType: "text/plain")
    }

    private var workspace: DSLBlock {
        DSLBlock(
            "workspace", [design.system.name, manuscript.words(design.system.purpose)],
            [DSLBlock("model", model), DSLBlock("views", views)])
    }

    /// A name for the whole that no part has.
    private var system: String {
        let names = Set(
            design.actors.map(\.id.rawValue) + design.components.map(\.id.rawValue) + design.stores.map(\.id.rawValue)
                + design.channels.map(\.id.rawValue))
        return Spelling.free("system") { names.contains($0) }
    }

    // MARK: Model

    private var model: [DSLBlock] { people + others + [whole] + relations + environments }

    /// An outside system that both calls and is called is one element.
    private var parties: Set<String> { Set(manuscript.parties.map(\.id.rawValue)) }

    private var people: [DSLBlock] {
        design.actors.filter { !parties.contains($0.id.rawValue) }.map { actor in
            switch actor.kind {
            case .system, .device:
                DSLBlock(
                    naming: actor.id.rawValue, "softwareSystem", [actor.title, "", "calls us,\(actor.kind.rawValue)"])
            case .person, .staff:
                DSLBlock(naming: actor.id.rawValue, "person", [actor.title, "", actor.kind.rawValue])
            }
        }
    }

    private var others: [DSLBlock] {
        manuscript.parties.map { party in
            var block = DSLBlock(
                naming: party.id.rawValue, "softwareSystem",
                [party.title, manuscript.words(party.responsibility), "third_party"])
            if !party.technology.isEmpty { block.children = [.properties([("technology", party.technology)])] }
            return block
        }
    }

    private var whole: DSLBlock {
        DSLBlock(
            naming: system, "softwareSystem", [design.system.name, manuscript.words(design.system.purpose)],
            manuscript.own.map(container) + design.stores.map(container) + design.channels.map(container))
    }

    private func container(_ component: Component) -> DSLBlock {
        DSLBlock(
            naming: component.id.rawValue, "container",
            [
                component.title, manuscript.words(component.responsibility), component.technology,
                component.kind.rawValue,
            ],
            component.modules.map { module in
                DSLBlock(
                    naming: Spelling.snake("\(component.id)-module-\(module.id)"), "component",
                    [module.id.rawValue, manuscript.words(module.responsibility), "", "module"])
            })
    }

    private func container(_ store: Store) -> DSLBlock {
        DSLBlock(
            naming: store.id.rawValue, "container",
            [
                store.title.isEmpty ? store.id.rawValue : store.title, manuscript.words(store.holds), store.technology,
                "store,\(store.kind.rawValue)",
            ])
    }

    private func container(_ channel: Channel) -> DSLBlock {
        DSLBlock(
            naming: channel.id.rawValue, "container",
            [
                channel.title.isEmpty ? channel.id.rawValue : channel.title,
                channel.events.isEmpty ? "" : "Carries " + channel.events.map(\.rawValue).joined(separator: " and "),
                channel.technology, "channel,\(channel.kind.rawValue)",
            ])
    }

    // MARK: Relations

    /// No two relations of one pair may say the same.
    private var relations: [DSLBlock] {
        var said: Set<String> = []
        let edges = design.edges.map { edge -> DSLBlock in
            var purpose = edge.purpose.isEmpty ? (edge.mode == .synchronous ? "calls" : "sends to") : edge.purpose
            if !said.insert("\(edge.from) \(edge.to) \(purpose)").inserted {
                purpose += " (\(edge.id))"
                said.insert("\(edge.from) \(edge.to) \(purpose)")
            }
            var block = DSLBlock(
                plain: [edge.from, "->", edge.to],
                [purpose, edge.protocolName, edge.mode == .asynchronous ? "asynchronous" : ""])
            block.children = [.properties(properties(edge))]
            return block
        }
        return edges + moduleRelations
    }

    private func properties(_ edge: Edge) -> [(String, String)] {
        var pairs = [("edge", edge.id.rawValue)]
        guard let policy = edge.policy else { return pairs }
        if let timeout = policy.timeout {
            pairs.append(("timeout", "\(timeout.value.formattedPlainly) \(timeout.unit)"))
        }
        if let attempts = policy.retry?.attempts { pairs.append(("attempts", attempts.words)) }
        if let fallback = policy.fallback { pairs.append(("fallback", manuscript.words(fallback))) }
        return pairs
    }

    private var moduleRelations: [DSLBlock] {
        manuscript.own.flatMap { component in
            let names = Set(component.modules.map(\.id))
            return component.modules.flatMap { module in
                module.uses.filter(names.contains).map { used in
                    DSLBlock(
                        plain: [
                            Spelling.snake("\(component.id)-module-\(module.id)"), "->",
                            Spelling.snake("\(component.id)-module-\(used)"),
                        ], ["uses"])
                }
            }
        }
    }

    // MARK: Deployment

    private var environments: [DSLBlock] {
        design.environments.map { environment in
            DSLBlock(
                naming: Spelling.snake("environment-\(environment.id)"), "deploymentEnvironment",
                [environment.id.rawValue], nodes(environment))
        }
    }

    private func nodes(_ environment: DeploymentEnvironment) -> [DSLBlock] {
        let isProduction = environment.id == "production"
        return design.sites.compactMap { site in
            let parts = manuscript.own.filter { $0.sites.contains(site.id) }
            let stores = design.stores.filter { $0.sites.contains(site.id) }
            guard !parts.isEmpty || !stores.isEmpty else { return nil }
            let children =
                parts.map { instance($0, isProduction: isProduction) }
                + stores.map { DSLBlock("containerInstance", plainWords: [$0.id.rawValue]) }
            let country: [DSLBlock] = site.country.map { [.properties([("country", $0)])] } ?? []
            return DSLBlock("deploymentNode", [site.id.rawValue, site.region, site.provider], country + children)
        }
    }

    /// How many run is said of the node around the instance, and of production alone.
    private func instance(_ component: Component, isProduction: Bool) -> DSLBlock {
        let inner = DSLBlock("containerInstance", plainWords: [component.id.rawValue])
        guard isProduction, let least = component.scaling?.minimum.flatMap({ $0.value.wholePart }) else { return inner }
        let most = component.scaling?.maximum.flatMap { $0.value.wholePart }
        let count = most.map { $0 == least ? "\(least)" : "\(least)..\($0)" } ?? "\(least)"
        return DSLBlock("deploymentNode", ["\(component.id) instances", "", "", "", count], [inner])
    }

    // MARK: Views

    private var views: [DSLBlock] {
        let everything = [DSLBlock("include", plainWords: ["*"]), DSLBlock("autoLayout", plainWords: ["lr"])]
        let inside = manuscript.own.filter { !$0.modules.isEmpty }.map {
            DSLBlock("component", plainWords: [$0.id.rawValue], ["Modules-\($0.id)"], everything)
        }
        let deployed = design.environments.filter { !nodes($0).isEmpty }.map {
            DSLBlock("deployment", plainWords: [system], [$0.id.rawValue, "Deployment-\($0.id)"], everything)
        }
        return [
            DSLBlock("systemContext", plainWords: [system], ["Context"], everything),
            DSLBlock("container", plainWords: [system], ["Containers"], everything),
        ] + inside + deployed + [DSLBlock("styles", styles)]
    }

    private var styles: [DSLBlock] {
        let looks: [(tag: String, shape: String, background: String)] = [
            ("Person", "Person", "#1a4f63"), ("Software System", "RoundedBox", "#33658a"),
            ("Container", "RoundedBox", "#2f7f86"), ("Component", "Component", "#5f9ea0"),
            ("store", "Cylinder", "#6b5b95"), ("channel", "Pipe", "#8a6d3b"), ("third_party", "RoundedBox", "#6c757d"),
        ]
        return looks.map { look in
            DSLBlock(
                "element", [look.tag],
                [
                    DSLBlock("shape", plainWords: [look.shape]), DSLBlock("background", plainWords: [look.background]),
                    DSLBlock("color", plainWords: ["#ffffff"]),
                ])
        } + [DSLBlock("relationship", ["asynchronous"], [DSLBlock("dashed", plainWords: ["true"])])]
    }
}
