import DesignModel

/// What runs where and in which size: instances, processors and memory by site.
enum DeploymentPicture {
    static func make(_ design: Design) -> Picture {
        var picture = Picture(title: "\(design.system.name): deployment", frame: frame(design))
        let site = design.sites.first?.id
        func here(_ sites: [SiteID]) -> Bool { sites.isEmpty || site.map(sites.contains) ?? true }
        picture.boxes = design.components.filter { here($0.sites) && $0.kind != .scheduledJob }.map(component)
        picture.boxes += design.stores.filter { here($0.sites) }.map(store)
        let known = Set(picture.boxes.map(\.id))
        picture.arrows = design.edges.filter { known.contains($0.from) && known.contains($0.to) && $0.from != $0.to }
            .map {
                Picture.Arrow(from: $0.from, to: $0.to, label: $0.protocolName, dashed: $0.mode == .asynchronous)
            }
        picture.mergeArrows()
        picture.description =
            picture.boxes.map { "\($0.title): \($0.lines.joined(separator: ", "))" }.joined(separator: "; ") + "."
        return picture
    }

    private static func frame(_ design: Design) -> String? {
        guard let site = design.sites.first else { return nil }
        var parts = [[site.provider.spaced, site.region].filter { !$0.isEmpty }.joined(separator: " ")]
        if let zones = site.zones, zones.value > 1 { parts.append("\(zones.bare) zones") }
        if let machines = site.machines { parts.append("\(machines.bare) machines") }
        let others = design.sites.dropFirst().map { $0.region.isEmpty ? $0.id.rawValue : $0.region }
        if !others.isEmpty { parts.append("the same in " + others.joined(separator: ", ")) }
        return parts.joined(separator: ", ")
    }

    private static func component(_ component: Component) -> Picture.Box {
        var box = PictureBoxes.component(component)
        guard component.kind.isOurs else { return box }
        let low = component.scaling?.minimum?.bare
        let high = component.scaling?.maximum?.bare
        let count = low == high ? low.map { "\($0) ×" } : low.map { "\($0) to \(high ?? "") ×" }
        let size = sizes(component.scaling?.cpu, component.scaling?.memory).compactMap { $0 }.joined(separator: ", ")
        box.lines = [[count ?? "", size].filter { !$0.isEmpty }.joined(separator: " ")].filter { !$0.isEmpty }
        return box
    }

    private static func store(_ store: Store) -> Picture.Box {
        var box = PictureBoxes.store(store)
        let copies = store.replication?.replicas.map { "primary + \($0.bare)" }
        let size = ([copies] + sizes(store.cpu, store.memory)).compactMap { $0 }.joined(separator: ", ")
        box.lines = [store.technology, size].filter { !$0.isEmpty }
        return box
    }

    private static func sizes(_ cpu: Quantity?, _ memory: Quantity?) -> [String?] {
        [cpu.map { "\($0.bare) cpu" }, memory?.bare]
    }
}
