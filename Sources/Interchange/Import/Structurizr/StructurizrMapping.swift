import DesignModel
import Diagnostics

/// A workspace's model as parts of a design.
struct StructurizrMapping {
    let source: SourceText
    let model: StructurizrModel
    /// The id each element got in the design.
    private var ids: [Int: String] = [:]

    init(source: SourceText, model: StructurizrModel) {
        self.source = source
        self.model = model
    }

    func apply(to draft: inout Draft) {
        var mapping = self
        mapping.run(&draft)
    }

    /// Titles of what other files brought before this one.
    private var before: Set<String> = []

    private mutating func run(_ draft: inout Draft) {
        before = Set(
            draft.design.actors.map(\.title) + draft.design.components.map(\.title) + draft.design.stores.map(\.title))
        let own = ownSystem
        draft.title(own.map { model.elements[$0].name } ?? model.name)
        let purpose = own.map { model.elements[$0].description } ?? ""
        if draft.design.system.purpose.template.isEmpty {
            draft.design.system.purpose = Spelling.prose(purpose.isEmpty ? model.description : purpose)
        }
        for (at, element) in model.elements.enumerated() { add(at, element, own, &draft) }
        for relation in model.relations { connect(relation, own, &draft) }
        StructurizrDeployment(source: source, model: model, ids: ids).apply(to: &draft)
        for skip in model.skipped {
            draft.leaveOut(
                "'\(skip.word)' of a workspace", why: "it says how a model is drawn or told, and not what it is",
                at: source.wholeLine(skip.line))
        }
    }

    /// The system with the most containers is the one that is designed.
    private var ownSystem: Int? {
        let systems = model.elements.indices.filter { model.elements[$0].kind == .system }
        let counted = systems.map { system in
            (
                system,
                model.elements.indices.count {
                    model.elements[$0].kind == .container && model.ancestor($0, .system) == system
                }
            )
        }
        guard let most = counted.max(by: { $0.1 < $1.1 }), most.1 > 0 else {
            return systems.count == 1 ? systems[0] : nil
        }
        return counted.first { $0.1 == most.1 }?.0
    }

    private func place(_ line: Int) -> SourceSpan { source.wholeLine(line) }

    /// Our own identifiers and names come back as they are; of others, the readable name is taken.
    private func id(_ element: StructurizrModel.Element, _ draft: Draft) -> String {
        let isOurs =
            element.spelled.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "_" }
            && !element.spelled.isEmpty
        let wanted = isOurs ? element.spelled : Spelling.kebab(element.name.isEmpty ? element.spelled : element.name)
        return Spelling.free(wanted.isEmpty ? "part" : wanted) { draft.isPart($0) }
    }

    /// A part of that name and title which another file brought already.
    private func known(_ element: StructurizrModel.Element, _ draft: Draft) -> String? {
        let names = [element.spelled, Spelling.kebab(element.name)]
        let actors = draft.design.actors.first { names.contains($0.id.rawValue) && $0.title == element.name }
        let parts = draft.design.components.first { names.contains($0.id.rawValue) && $0.title == element.name }
        let stores = draft.design.stores.first { names.contains($0.id.rawValue) && $0.title == element.name }
        return actors?.id.rawValue ?? parts?.id.rawValue ?? stores?.id.rawValue
    }

    private mutating func add(_ at: Int, _ element: StructurizrModel.Element, _ own: Int?, _ draft: inout Draft) {
        let isPart = [.person, .system, .container, .custom].contains(element.kind) && at != own
        if isPart, before.contains(element.name), let id = known(element, draft) {
            ids[at] = id
            return
        }
        switch element.kind {
        case .person:
            var actor = Actor(id: ActorID(id(element, draft)), title: element.name)
            let tags = element.tags.map { $0.lowercased() }
            actor.kind =
                tags.lazy.compactMap(Actor.Kind.init).first
                ?? (tags.contains { $0.contains("staff") || $0.contains("internal") } ? .staff : .person)
            ids[at] = actor.id.rawValue
            draft.design.actors.append(actor)
        case .system where at == own: break
        case .system, .custom:
            let hasParts = model.elements.contains { $0.kind == .container && $0.parent == at }
            guard !hasParts else { break }
            var party = Component(id: ComponentID(id(element, draft)), kind: .thirdParty, title: element.name)
            if element.tags.contains(where: { $0.lowercased() == "calls us" }) {
                var actor = Actor(id: ActorID(party.id.rawValue), title: element.name, kind: .system)
                if element.tags.contains(where: { $0.lowercased() == "device" }) { actor.kind = .device }
                draft.design.actors.append(actor)
            } else {
                party.responsibility = Spelling.prose(element.description)
                party.technology = property("technology", element)
                draft.design.components.append(party)
            }
            ids[at] = party.id.rawValue
        case .container: addContainer(at, element, own, &draft)
        case .component: addModule(at, element, &draft)
        default: break
        }
    }

    private func property(_ key: String, _ element: StructurizrModel.Element) -> String {
        element.properties.first { $0.key == key }?.value ?? ""
    }

    private mutating func addContainer(
        _ at: Int, _ element: StructurizrModel.Element, _ own: Int?, _ draft: inout Draft
    ) {
        let id = id(element, draft)
        ids[at] = id
        switch StructurizrRole(element) {
        case .component(let kind):
            var component = Component(id: ComponentID(id), kind: kind, title: element.name)
            component.responsibility = Spelling.prose(element.description)
            component.technology = element.technology.lowercased()
            draft.design.components.append(component)
        case .store(let kind, let technology):
            var store = Store(id: StoreID(id), kind: kind, technology: technology)
            store.title = element.name
            store.holds = Spelling.prose(element.description)
            store.disposable = kind == .cache
            draft.design.stores.append(store)
        case .channel(let kind, let technology):
            var channel = Channel(id: ChannelID(id), kind: kind)
            channel.title = element.name
            channel.technology = technology
            draft.design.channels.append(channel)
        case .client:
            draft.design.actors.append(Actor(id: ActorID(id), title: element.name, kind: .device))
            draft.guess(
                "'\(element.name)' runs with its user, so it is taken for a caller", at: "actors.\(id)",
                place(element.line))
        }
    }

    private mutating func addModule(_ at: Int, _ element: StructurizrModel.Element, _ draft: inout Draft) {
        guard let container = model.ancestor(at, .container), let owner = ids[container],
            let component = draft.design.components.firstIndex(where: { $0.id.rawValue == owner })
        else {
            ids[at] = model.ancestor(at, .container).flatMap { ids[$0] }
            return draft.leaveOut(
                "component", element.name, why: "only services of a blueprint have modules", at: place(element.line))
        }
        let taken = draft.design.components.flatMap(\.modules).map(\.id.rawValue)
        let wanted = Spelling.kebab(element.name)
        var module = Module(id: ModuleID(Spelling.free(wanted.isEmpty ? "module" : wanted, taken.contains)))
        module.responsibility = Spelling.prose(element.description)
        draft.design.components[component].modules.append(module)
        ids[at] = owner
    }

    private func connect(_ relation: StructurizrModel.Relation, _ own: Int?, _ draft: inout Draft) {
        guard let from = model.element(relation.from, from: relation.scope),
            let to = model.element(relation.to, from: relation.scope)
        else {
            return draft.leaveOut(
                "relation", "\(relation.from) → \(relation.to)", why: "an end of it is not in the model",
                at: place(relation.line))
        }
        let deployed: Set<StructurizrModel.Element.Kind> = [.node, .infrastructure, .instance, .environment]
        if deployed.contains(model.elements[from].kind) || deployed.contains(model.elements[to].kind) {
            return draft.leaveOut(
                "relation between machines", why: "a blueprint says who talks, wherever they run",
                at: place(relation.line))
        }
        if joinsModules(from, to, &draft) { return }
        guard let start = ids[from], let end = ids[to] else {
            let isWhole = from == own || to == own
            return draft.leaveOut(
                isWhole ? "relation with the system as a whole" : "relation with a system that has parts",
                "\(relation.from) → \(relation.to)",
                why: "the relations of its parts say it", at: place(relation.line))
        }
        draft.add(edge(relation, start, end, draft))
    }

    private func joinsModules(_ from: Int, _ to: Int, _ draft: inout Draft) -> Bool {
        guard model.elements[from].kind == .component, model.elements[to].kind == .component, ids[from] == ids[to]
        else {
            return false
        }
        let (user, used) = (Spelling.kebab(model.elements[from].name), Spelling.kebab(model.elements[to].name))
        for component in draft.design.components.indices {
            guard let at = draft.design.components[component].modules.firstIndex(where: { $0.id.rawValue == user })
            else { continue }
            if !draft.design.components[component].modules[at].uses.contains(ModuleID(used)) {
                draft.design.components[component].modules[at].uses.append(ModuleID(used))
            }
        }
        return true
    }

    private func edge(_ relation: StructurizrModel.Relation, _ from: String, _ to: String, _ draft: Draft) -> Edge {
        let named = relation.properties.first { $0.key == "edge" }?.value
        var edge = Edge(id: EdgeID(named ?? "\(from)-\(to)"), from: from, to: to)
        edge.purpose = relation.description
        edge.protocolName = relation.technology
        edge.mode = isAsynchronous(relation, edge, draft) ? .asynchronous : .synchronous
        if let timeout = relation.properties.first(where: { $0.key == "timeout" }).flatMap({
            quantity($0.value, relation.line)
        }) {
            var policy = EdgePolicy()
            policy.timeout = timeout
            edge.policy = policy
        }
        return edge
    }

    /// Our own relations say so themselves; of others, the words and the ends tell.
    private func isAsynchronous(_ relation: StructurizrModel.Relation, _ edge: Edge, _ draft: Draft) -> Bool {
        if relation.properties.contains(where: { $0.key == "edge" }) { return relation.tags.contains("asynchronous") }
        let said = relation.tags + [relation.technology]
        let words = Set(said.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
        return !words.isDisjoint(with: ["asynchronous", "async", "amqp", "kafka", "event", "events"])
            || draft.design.channels.contains { $0.id.rawValue == edge.to || $0.id.rawValue == edge.from }
    }

    /// `3 s` as it stands in a property.
    private func quantity(_ text: String, _ line: Int) -> Quantity? {
        let words = text.split(separator: " ")
        guard words.count == 2, let value = Double(words[0]), let unit = Unit(named: String(words[1])) else {
            return nil
        }
        return Quantity(value, unit, nil, .observed(place(line), commit: nil))
    }
}
