import DesignModel
import Diagnostics

/// Environments and machines of a workspace: the outermost nodes are sites, what runs in them is placed there.
struct StructurizrDeployment {
    let source: SourceText
    let model: StructurizrModel
    let ids: [Int: String]

    func apply(to draft: inout Draft) {
        for element in model.elements where element.kind == .environment {
            let id = Spelling.kebab(element.name)
            guard !draft.design.environments.contains(where: { $0.id.rawValue == id }) else { continue }
            draft.design.environments.append(DeploymentEnvironment(id: EnvironmentID(id)))
        }
        guard let production else { return }
        for (at, element) in model.elements.enumerated() where element.kind == .node && element.parent == production {
            addSite(at, element, &draft)
        }
        for (at, element) in model.elements.enumerated()
        where element.kind == .instance && model.ancestor(at, .environment) == production {
            place(at, element, &draft)
        }
        let lost = model.elements.filter { $0.kind == .infrastructure }
        for element in lost {
            draft.leaveOut(
                "infrastructure node", element.name, why: "a blueprint has parts and sites",
                at: source.wholeLine(element.line))
        }
    }

    /// The environment people use; the last one where none is called so.
    private var production: Int? {
        let all = model.elements.indices.filter { model.elements[$0].kind == .environment }
        return all.first { ["production", "live", "prod"].contains(model.elements[$0].name.lowercased()) } ?? all.last
    }

    private func siteID(_ element: StructurizrModel.Element) -> String { Spelling.kebab(element.name) }

    private func addSite(_ at: Int, _ element: StructurizrModel.Element, _ draft: inout Draft) {
        guard runsOurs(at, draft) else {
            return draft.leaveOut(
                "deployment node", element.name, why: "nothing of the system runs there",
                at: source.wholeLine(element.line))
        }
        let id = siteID(element)
        guard !draft.design.sites.contains(where: { $0.id.rawValue == id }) else { return }
        var site = Site(id: SiteID(id))
        site.provider = element.technology.lowercased()
        site.region = element.description
        if let country = element.properties.first(where: { $0.key == "country" })?.value { site.country = country }
        draft.design.sites.append(site)
    }

    private func runsOurs(_ node: Int, _ draft: Draft) -> Bool {
        model.elements.indices.contains { at in
            model.elements[at].kind == .instance && outermost(at) == node
                && part(at).map { id in draft.isPart(id) && !draft.design.actors.contains { $0.id.rawValue == id } }
                    == true
        }
    }

    private func outermost(_ at: Int) -> Int? {
        var node: Int?
        var around = model.elements[at].parent
        while let position = around {
            if model.elements[position].kind == .node { node = position }
            around = model.elements[position].parent
        }
        return node
    }

    private func part(_ at: Int) -> String? {
        model.element(model.elements[at].target, from: model.elements[at].parent).flatMap { ids[$0] }
    }

    private func place(_ at: Int, _ element: StructurizrModel.Element, _ draft: inout Draft) {
        guard let id = part(at), let node = outermost(at) else { return }
        let site = SiteID(siteID(model.elements[node]))
        guard draft.design.sites.contains(where: { $0.id == site }) else { return }
        if let position = draft.design.components.firstIndex(where: { $0.id.rawValue == id }) {
            if !draft.design.components[position].sites.contains(site) {
                draft.design.components[position].sites.append(site)
            }
            scale(at, position, &draft)
        }
        if let position = draft.design.stores.firstIndex(where: { $0.id.rawValue == id }),
            !draft.design.stores[position].sites.contains(site)
        {
            draft.design.stores[position].sites.append(site)
        }
    }

    /// `2..6` on the node around an instance is how many there are.
    private func scale(_ at: Int, _ component: Int, _ draft: inout Draft) {
        var around = model.elements[at].parent
        var count: (text: String, line: Int)?
        while let position = around {
            if let text = model.elements[position].instances, count == nil {
                count = (text, model.elements[position].line)
            }
            around = model.elements[position].parent
        }
        guard let count, draft.design.components[component].scaling == nil else { return }
        let bounds = count.text.split(separator: ".").compactMap { Double($0) }
        guard let least = bounds.first else { return }
        var scaling = ScalingProfile()
        scaling.minimum = draft.observed(least, .count, at: source.wholeLine(count.line))
        if bounds.count > 1 { scaling.maximum = draft.observed(bounds[1], .count, at: source.wholeLine(count.line)) }
        draft.design.components[component].scaling = scaling
    }
}
