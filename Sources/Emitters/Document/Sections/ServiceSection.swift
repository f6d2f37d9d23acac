import DesignModel

/// Chapter three: each component with its duties, what it owns, what it can take, and what happens when it fails.
struct ServiceSection {
    let dossier: Dossier

    var blocks: [Block] {
        dossier.design.components.flatMap { component -> [Block] in
            let aspects = ServiceAspects(component: component, dossier: dossier)
            let title: Line = "\(dossier.title(component.id.rawValue)) (\(code: component.id.rawValue))"
            return [.heading(3, title), .paragraph(Line(component.responsibility).sentence)]
                + dossier.narratives("component:\(component.id)") + [.list(aspects.modules), .facts(aspects.all)]
        }
    }
}
