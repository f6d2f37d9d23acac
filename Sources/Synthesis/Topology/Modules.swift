import DesignModel

extension Drawing {
    /// The parts inside the deployable: each owns tables, offers operations, and uses others one way only.
    func modules() -> [Module] {
        var modules: [Module] = []
        for table in parts.tables {
            let id = table.module ?? ModuleID(nouns.moduleName(of: table.entity ?? table.id.rawValue))
            if let at = modules.firstIndex(where: { $0.id == id }) {
                modules[at].tables.append(table.id)
            } else {
                var module = Module(id: id)
                module.tables = [table.id]
                modules.append(module)
            }
        }
        place(design.interfaces.flatMap(\.operations), in: &modules)
        for at in modules.indices { modules[at].responsibility = duty(modules[at]) }
        return modules
    }

    private func place(_ operations: [Operation], in modules: inout [Module]) {
        for operation in operations {
            let touched = operation.writes + operation.reads
            let owners = touched.compactMap { table in modules.firstIndex { $0.tables.contains(table) } }
            guard let owner = owners.first ?? modules.indices.first else { continue }
            modules[owner].operations.append(operation.id)
            for other in owners where other != owner { use(modules[other].id, by: owner, in: &modules) }
        }
    }

    /// Uses are kept free of circles: who is used already may not use back.
    private func use(_ other: ModuleID, by owner: Int, in modules: inout [Module]) {
        guard !modules[owner].uses.contains(other), !reaches(other, modules[owner].id, modules) else { return }
        modules[owner].uses.append(other)
    }

    private func reaches(_ from: ModuleID, _ to: ModuleID, _ modules: [Module]) -> Bool {
        var waiting = [from]
        var seen: Set<ModuleID> = []
        while let next = waiting.popLast() {
            if next == to { return true }
            guard seen.insert(next).inserted else { continue }
            waiting += modules.first { $0.id == next }?.uses ?? []
        }
        return false
    }

    private func duty(_ module: Module) -> Prose {
        let entities = parts.tables.filter { module.tables.contains($0.id) }.compactMap(\.entity).map {
            Phrase.plural(Phrase.spaced($0))
        }
        let things = entities.isEmpty ? module.tables.map { Phrase.spaced($0.rawValue) } : entities
        let acts = module.operations.prefix(5).map { Phrase.spaced($0.rawValue) }
        let offers = acts.isEmpty ? "" : "; offers \(Phrase.list(acts.map { $0 }))"
        return Prose(Phrase.digitless("Keeps \(Phrase.list(Array(things.prefix(6))))\(offers)."))
    }
}

extension BriefNouns {
    /// The module of a thing that no plan has placed: the first word that it shares with others.
    func moduleName(of name: String) -> String { Phrase.words(name).first ?? "core" }
}
