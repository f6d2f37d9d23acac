import DesignModel

/// Who is who in a design, looked up once: which labels a subject has and how it answers.
struct Roster {
    let design: Design
    private let components: [ComponentID: Component]
    private let homes: [OperationID: (interface: Interface, operation: Operation)]

    init(_ design: Design) {
        self.design = design
        components = Dictionary(design.components.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var homes: [OperationID: (interface: Interface, operation: Operation)] = [:]
        for interface in design.interfaces {
            for operation in interface.operations where homes[operation.id] == nil {
                homes[operation.id] = (interface, operation)
            }
        }
        self.homes = homes
    }

    func component(_ id: ComponentID) -> Component? { components[id] }

    func home(of operation: OperationID) -> (interface: Interface, operation: Operation)? { homes[operation] }

    /// The component that an objective is about, directly or through one of its operations.
    func component(of subject: String) -> Component? {
        components[ComponentID(subject)] ?? homes[OperationID(subject)].flatMap { components[$0.interface.component] }
    }

    /// `component="api",operation="create-order"`.
    func labels(of subject: String) -> String {
        guard components[ComponentID(subject)] == nil, let home = homes[OperationID(subject)] else {
            return "component=\"\(subject)\""
        }
        return "component=\"\(home.interface.component)\",operation=\"\(subject)\""
    }

    /// Whether its events are requests over HTTP that a caller waits for.
    func answersRequests(_ subject: String) -> Bool {
        if let component = components[ComponentID(subject)] {
            return component.kind.answersCallers && !speaksOnlySockets(component.id)
        }
        guard let home = homes[OperationID(subject)] else { return true }
        return [.rest, .graphql, .webhook].contains(home.interface.style)
    }

    private func speaksOnlySockets(_ id: ComponentID) -> Bool {
        let styles = design.interfaces.filter { $0.component == id }.map(\.style)
        return !styles.isEmpty && styles.allSatisfy { ![.rest, .graphql, .webhook].contains($0) }
    }

    /// Whether anybody is woken up at all; otherwise alerts are tickets.
    var urgency: BurnAlert.Urgency {
        design.objectives.contains { $0.alerts.contains { $0.urgency == .page } } ? .page : .ticket
    }

    /// What can be scraped: our own parts, but not a load balancer that the provider runs.
    var scraped: [Component] {
        design.components.filter { component in
            guard component.kind.isOurs, component.kind != .edgeProxy else {
                return ["caddy", "nginx", "haproxy", "envoy", "traefik"].contains(component.technology)
            }
            return ![.scheduledJob, .batch, .function].contains(component.kind)
        }
    }

    func words(_ prose: Prose) -> String { prose.words { design.ledger[$0] } }

    func title(_ id: String) -> String {
        if let component = components[ComponentID(id)], !component.title.isEmpty { return component.title }
        if let store = design.stores.first(where: { $0.id.rawValue == id }), !store.title.isEmpty {
            return store.title
        }
        return homes[OperationID(id)] == nil ? id : String(id.map { $0 == "-" ? " " : $0 }).capitalisedFirst
    }
}
