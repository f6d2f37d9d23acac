import DesignModel

/// A design as something to write about: its words with the values in place, its names for people.
struct Manuscript {
    let design: Design
    let assessment: Assessment
    let made: [Artefact]

    var slug: String {
        let slug = Spelling.kebab(design.system.name)
        return slug.isEmpty ? "system" : slug
    }

    func quantity(_ name: String) -> Quantity? { design.ledger[name] ?? assessment.ledger[name] }

    func words(_ prose: Prose) -> String { Spelling.line(prose.words(quantity)) }

    /// The title of an actor, component, store or channel.
    func title(_ id: String) -> String {
        if let actor = design.actors.first(where: { $0.id.rawValue == id }) { return actor.title }
        if let part = design.components.first(where: { $0.id.rawValue == id }) {
            return part.title.isEmpty ? id : part.title
        }
        if let store = design.stores.first(where: { $0.id.rawValue == id }) {
            return store.title.isEmpty ? id : store.title
        }
        if let channel = design.channels.first(where: { $0.id.rawValue == id }) {
            return channel.title.isEmpty ? id : channel.title
        }
        return id
    }

    var own: [Component] { design.components.filter(\.kind.isOurs) }
    var parties: [Component] { design.components.filter { !$0.kind.isOurs } }
    var tables: [(store: Store, table: Table)] { design.stores.flatMap { store in store.tables.map { (store, $0) } } }
    var callable: [(interface: Interface, operation: Operation)] {
        design.interfaces.flatMap { interface in interface.operations.map { (interface, $0) } }
    }

    /// `POST /v1/orders`, or the operation's name where it has no address.
    func address(_ operation: Operation, in interface: Interface) -> String {
        guard let method = operation.method, let path = operation.path else { return operation.id.rawValue }
        return "\(method) \(path.hasPrefix(interface.basePath) ? path : interface.basePath + path)"
    }

    func summary(_ operation: Operation) -> String {
        operation.summary.isEmpty
            ? operation.id.rawValue.split(separator: "-").joined(separator: " ") : operation.summary
    }

    /// The option taken, by its title.
    func chosen(_ decision: Decision) -> String {
        let title = decision.options.first { $0.id == decision.chosen }?.title ?? ""
        return title.isEmpty ? decision.chosen : title
    }

    /// Contracts as they stand in the design folder, under another folder.
    func contracts(in folder: String) -> [Artefact] {
        made.filter { $0.path.hasPrefix("api/") }.map {
            Artefact(path: folder + $0.path.dropFirst("api/".count), text: $0.text, mediaType: $0.mediaType)
        }
    }
}

extension Quantity {
    /// Where the figure comes from, in a few words.
    var source: String {
        switch provenance {
        case .stated(let span, _): "stated in \(span.file):\(span.start.line)"
        case .observed(let span, _): "seen in \(span.file):\(span.start.line)"
        case .decided(let record): "decided in \(record)"
        case .answered(let question): "answered: \(question)"
        case .derived(let formula, _): "computed: \(formula)"
        case .assumed(let why): "assumed: \(why)"
        case .measured(let command, let engine, let date): "measured by \(command) with \(engine), \(date)"
        case .published(let source, let date): "published by \(source), \(date)"
        case .proposed(let by, let because): "proposed by \(by), because \(because)"
        }
    }
}

extension LatencyTarget {
    var promise: String {
        guard let percentile else { return "at most \(limit.bare)" }
        return "p\((percentile * 100).formattedPlainly) at most \(limit.bare)"
    }
}
