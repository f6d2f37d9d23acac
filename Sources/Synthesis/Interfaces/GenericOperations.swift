import DesignModel
import Knowledge

/// The contract of an operation that no pattern knows: by what its verb does to its thing.
extension OperationBuilder {
    func fillGeneric(_ operation: inout Operation, _ planned: PlannedOperation) {
        let action = Verbs.action(planned)
        let collection = "/" + Naming.kebab(Naming.plural(planned.subject))
        operation.summary = summary(planned)
        if planned.kind != .job {
            operation.permission = permission(planned)
            (operation.method, operation.path) = place(action, collection, planned)
        }
        let table = table(planned.subject)
        switch action {
        case .create, .ingest: create(&operation, table, planned)
        case .list: list(&operation, table, planned)
        case .read: operation.response = resource(table, planned.subject, writes: false)
        case .change: change(&operation, table, planned)
        case .remove: operation.responseStatus = 204
        case .act: operation.response = resource(table, planned.subject, writes: false)
        case .job: break
        }
        operation.idempotency = idempotency(action)
        if operation.guards == nil, let guards = guards(action, planned) { operation.guards = Prose(guards) }
        if action == .create || action == .act || action == .change {
            operation.emits = [EventID(Naming.kebab(planned.subject) + (action == .create ? "-created" : "-changed"))]
        }
    }

    private func summary(_ planned: PlannedOperation) -> String {
        let thing = Naming.spoken(planned.subject)
        guard let flow = planned.flows.first else {
            return planned.verb == "list"
                ? "Lists \(Naming.spoken(Naming.plural(planned.subject))), newest first." : "Shows one \(thing)."
        }
        return flow.actor == "system"
            ? "Does without a waiting caller: \(flow.verb) \(thing)."
            : "\(flow.actor.prefix(1).uppercased() + flow.actor.dropFirst()) may \(flow.verb) \(thing)."
    }

    private func place(_ action: Verbs.Action, _ collection: String, _ planned: PlannedOperation) -> (String?, String?)
    {
        let one = collection + "/{id}"
        switch action {
        case .create, .ingest: return ("POST", collection)
        case .list: return ("GET", collection)
        case .read: return ("GET", one)
        case .change: return ("PATCH", one)
        case .remove: return ("DELETE", one)
        case .act: return ("POST", one + "/" + Naming.kebab(Naming.snake(planned.verb)))
        case .job: return (nil, nil)
        }
    }

    private func create(_ operation: inout Operation, _ table: Table?, _ planned: PlannedOperation) {
        operation.request = resource(table, planned.subject, writes: true)
        operation.response = resource(table, planned.subject, writes: false)
        operation.responseStatus = planned.kind == .stream ? 202 : 201
        if planned.kind == .stream { operation.response = [] }
    }

    private func list(_ operation: inout Operation, _ table: Table?, _ planned: PlannedOperation) {
        operation.response = resource(table, planned.subject, writes: false)
        operation.list = true
        operation.pagination = "cursor"
        operation.request = filters(table, planned) + paging
    }

    /// Words where there is a text index, a place where there are coordinates, and every reference and state.
    private func filters(_ table: Table?, _ planned: PlannedOperation) -> [Field] {
        guard let table else { return [] }
        var found: [Field] = []
        if planned.kind == .search, table.columns.contains(where: { $0.name == "search" }) {
            found.append(filter("q", "string", "Words to look for", "oak table"))
        }
        if planned.kind == .search, table.columns.contains(where: { $0.name == "latitude" }) {
            found.append(filter("near", "string", "Latitude and longitude of the middle", "59.91,10.75"))
            found.append(filter("radius_km", "number", "How far from there", "15"))
        }
        for key in table.foreignKeys where key.columns.count == 1 && key.columns[0] != table.tenantColumn {
            found.append(
                filter(
                    key.columns[0], "uuid", "Only those of one \(Naming.spoken(String(key.columns[0].dropLast(3))))",
                    Samples.value("id", "uuid")))
        }
        if table.columns.contains(where: { $0.name == "starts_at" }) {
            found.append(filter("from", "timestamp", "Not before", Samples.value("from", "timestamp")))
            found.append(filter("to", "timestamp", "Before", "2026-11-09T07:00:00Z"))
        }
        return found
    }

    private func filter(_ name: String, _ type: String, _ meaning: String, _ example: String?) -> Field {
        var field = Field(name, type, required: false)
        field.meaning = meaning
        field.example = example
        return field
    }

    private func change(_ operation: inout Operation, _ table: Table?, _ planned: PlannedOperation) {
        operation.request = resource(table, planned.subject, writes: true).map { field in
            var optional = field
            optional.required = false
            return optional
        }
        operation.response = resource(table, planned.subject, writes: false)
    }

    private func idempotency(_ action: Verbs.Action) -> Idempotency {
        switch action {
        case .create, .act: .key
        case .ingest: .message
        default: .natural
        }
    }

    private func guards(_ action: Verbs.Action, _ planned: PlannedOperation) -> String? {
        let thing = Naming.spoken(planned.subject)
        switch action {
        case .create: return "The caller's idempotency key makes a repeated request return the \(thing) of the first."
        case .act:
            return
                "One update names the state it expects in its condition; a second \(planned.verb) of the same \(thing) changes no row."
        default: return nil
        }
    }
}
