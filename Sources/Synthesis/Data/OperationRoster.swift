import DesignModel
import Knowledge

/// An operation to be: what the brief says of it, what patterns know of it, and the tables it touches.
struct PlannedOperation {
    var id: String
    var kind: OperationKind
    /// Snake-case name of the thing it is about.
    var subject: String
    var flows: [Flow] = []
    var shapes: [OperationShape] = []
    /// The verb of the brief where no pattern knows the operation.
    var verb: String = ""

    var main: OperationShape? { shapes.first { !$0.path.isEmpty || $0.audience == .commands } ?? shapes.first }
}

/// Every operation of the design: each stated one once, with the pattern that knows it, and those that patterns always bring.
struct OperationRoster {
    private(set) var operations: [PlannedOperation] = []
    private var known: [(shape: OperationShape, id: String)] = []
    private let domain: DomainMap

    init(_ domain: DomainMap, _ words: RoleWords) {
        self.domain = domain
        for pattern in domain.patterns {
            for shape in pattern.operations {
                if let id = words.fill(shape.id), shape.path.isEmpty || words.fill(shape.path) != nil {
                    known.append((shape, id))
                }
            }
        }
        for flow in Self.flows(domain.requirements) { place(flow) }
        addAlways()
        joinCreations(words)
        mergeGuards()
        addReads()
        nameAfterTheBrief()
    }

    /// Flows of the requirements, or the stated operations where nobody has made flows of them.
    private static func flows(_ requirements: Requirements) -> [Flow] {
        guard requirements.workload.flows.isEmpty else { return requirements.workload.flows }
        return requirements.operations.map {
            Flow(
                id: Naming.snake($0.verb) + "_" + Naming.snake($0.entity), actor: $0.actor, verb: $0.verb,
                entity: $0.entity,
                kind: $0.kind)
        }
    }

    private mutating func place(_ flow: Flow) {
        let entity = Naming.snake(flow.entity)
        if let at = best(for: flow, entity) {
            let (shape, id) = known[at]
            if let there = operations.firstIndex(where: { $0.id == id }) {
                operations[there].flows.append(flow)
            } else {
                operations.append(
                    PlannedOperation(
                        id: id, kind: flow.kind(as: shape.kind), subject: subject(of: shape, or: entity), flows: [flow],
                        shapes: [shape]))
            }
        } else if let at = operations.firstIndex(where: {
            $0.shapes.isEmpty && $0.verb == flow.verb && $0.subject == entity
        }) {
            operations[at].flows.append(flow)
        } else {
            operations.append(
                PlannedOperation(
                    id: Naming.kebab(Naming.snake(flow.id)), kind: flow.kind, subject: entity, flows: [flow],
                    verb: flow.verb))
        }
    }

    private func subject(of shape: OperationShape, or entity: String) -> String {
        if domain.names.contains(entity) { return entity }
        return shape.roles.lazy.compactMap { domain.nameOfRole[$0] }.first ?? entity
    }

    /// The pattern operation that the flow's words mean best: same verb, a role its entity plays or is called by, a fitting kind.
    private func best(for flow: Flow, _ entity: String) -> Int? {
        var best: (score: Int, at: Int)?
        for (at, entry) in known.enumerated() where entry.shape.verbs.contains(flow.verb) {
            guard let fit = fit(entry.shape, entity) else { continue }
            let kinds = flow.kind.closeness(to: entry.shape.kind)
            guard kinds >= 0 else { continue }
            let score = kinds * 100 - fit
            if best.map({ score > $0.score }) ?? true { best = (score, at) }
        }
        return best?.at
    }

    private func fit(_ shape: OperationShape, _ entity: String) -> Int? {
        for (at, role) in shape.roles.enumerated() {
            if domain.nameOfRole[role] == entity || role == entity && isFree(entity, of: role) { return at }
        }
        for (at, role) in shape.roles.enumerated() {
            if let fit = domain.shelf.role(role)?.fit(entity), fit < 100 { return 10 + at }
        }
        return nil
    }

    private mutating func addAlways() {
        for (shape, id) in known
        where shape.presence == .always && !shape.roles.isEmpty && !(shape.path.isEmpty && shape.audience != .commands)
        {
            guard let name = domain.nameOfRole[shape.roles[0]], !operations.contains(where: { $0.id == id }) else {
                continue
            }
            operations.append(PlannedOperation(id: id, kind: shape.kind.model, subject: name, shapes: [shape]))
        }
    }

    /// A stated verb that makes the same thing at the same address as a known operation is that operation, said in other words.
    private mutating func joinCreations(_ words: RoleWords) {
        let kept = operations.indices.filter { operations[$0].main.map { $0.method == "POST" } ?? false }
        var gone: Set<Int> = []
        for at in operations.indices where operations[at].shapes.isEmpty && operations[at].kind == .write {
            guard Verbs.action(operations[at]) == .create else { continue }
            let address = "/" + Naming.kebab(Naming.plural(operations[at].subject))
            let subject = operations[at].subject
            let same = kept.first {
                operations[$0].subject == subject && operations[$0].main.flatMap { words.fill($0.path) } == address
            }
            guard let same
            else { continue }
            operations[same].flows += operations[at].flows
            gone.insert(at)
        }
        operations = operations.indices.filter { !gone.contains($0) }.map { operations[$0] }
    }

    /// Another pattern may add a guard or a statement to an operation that is there.
    private mutating func mergeGuards() {
        for (shape, id) in known {
            guard let at = operations.firstIndex(where: { $0.id == id }),
                !operations[at].shapes.contains(where: { $0.summary == shape.summary })
            else { continue }
            operations[at].shapes.append(shape)
        }
    }

    /// A thing of the brief that only shares its name with a role ("session" of parking, not of signing in) is not it.
    private func isFree(_ entity: String, of role: String) -> Bool {
        domain.needs[entity] == nil || domain.shelf.role(role)?.fit(entity) != nil
    }

    /// What the brief keeps can be read: an entity that nobody reads gets a read and, where somebody writes it, a list.
    private mutating func addReads() {
        for name in domain.names where domain.needs[name] != nil {
            let own = operations.filter { $0.subject == name && $0.kind != .job }
            let isInner = domain.rolesOfName[name]?.contains(where: Self.inner.contains) ?? false
            if isInner || own.contains(where: { $0.kind == .read || $0.kind == .search }) { continue }
            operations.append(
                PlannedOperation(id: "read-" + Naming.kebab(name), kind: .read, subject: name, verb: "read"))
            if own.isEmpty || own.contains(where: { $0.kind == .write }) {
                operations.append(
                    PlannedOperation(
                        id: "list-" + Naming.kebab(Naming.plural(name)), kind: .read, subject: name, verb: "list"))
            }
        }
    }

    /// Roles whose rows are shown as part of something else, or never.
    private static let inner: Set<String> = [
        "media", "inbox", "outbox", "session", "idempotency", "audit", "membership", "follow", "reaction",
        "reaction_count",
        "file_row", "answer", "progress", "waiting_entry", "correction", "position", "daily_total", "step", "hold",
        "consent",
    ]

    /// A stated operation goes by the brief's own verb and entity.
    private mutating func nameAfterTheBrief() {
        var taken: Set<String> = []
        for at in operations.indices {
            if let flow = operations[at].flows.first { operations[at].id = Naming.kebab(Naming.snake(flow.id)) }
            if !taken.insert(operations[at].id).inserted {
                operations[at].id += "-of-" + Naming.kebab(operations[at].subject)
                taken.insert(operations[at].id)
            }
        }
    }
}

extension OperationShape.Kind {
    var model: OperationKind { OperationKind(rawValue: rawValue) ?? .read }
}

extension Flow {
    /// The brief's word for a read is kept when the pattern knows it as a search, and the other way round; else the pattern knows better.
    fileprivate func kind(as shape: OperationShape.Kind) -> OperationKind {
        kind == .search || kind == .stream ? kind : shape.model
    }
}

extension OperationKind {
    /// 3 the same, 1 near enough, -1 different in nature.
    fileprivate func closeness(to shape: OperationShape.Kind) -> Int {
        if rawValue == shape.rawValue { return 3 }
        switch (self, shape) {
        case (.read, .search), (.search, .read), (.read, .stream), (.stream, .read), (.stream, .write),
            (.write, .stream):
            return 1
        case (.write, .job): return 0
        default: return -1
        }
    }
}
