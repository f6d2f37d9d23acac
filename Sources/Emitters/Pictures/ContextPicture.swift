import DesignModel

/// The C4 context diagram: who uses the system, and what it depends on outside.
enum ContextPicture {
    static func make(_ design: Design) -> Picture {
        let name = design.system.name
        var picture = Picture(title: "\(name): context")
        let purpose = design.system.purpose.words { design.ledger[$0] }
        let about = Wording.lines(purpose, size: PictureLayout.lineSize, width: 250, most: 3)
        picture.boxes = design.actors.map(PictureBoxes.actor)
        picture.boxes.append(Picture.Box(id: systemID, title: name, lines: about, look: .system, band: .inside))
        let outside = design.components.filter { $0.kind == .thirdParty }
        picture.boxes += outside.map(PictureBoxes.component)
        picture.arrows = design.actors.map { actor in
            Picture.Arrow(from: actor.id.rawValue, to: systemID, label: doings(of: actor.id, design))
        }
        let ours = Set(design.components.filter(\.kind.isOurs).map(\.id.rawValue))
        for edge in design.edges
        where ours.contains(edge.from) && outside.contains(where: { $0.id.rawValue == edge.to }) {
            picture.arrows.append(
                Picture.Arrow(from: systemID, to: edge.to, label: edge.purpose, dashed: edge.mode == .asynchronous))
        }
        picture.mergeArrows()
        picture.description = describe(picture, name)
        return picture
    }

    private static let systemID = "#system"

    /// What the actor does, at most three things.
    private static func doings(of actor: ActorID, _ design: Design) -> String {
        let operations = design.interfaces.flatMap(\.operations).filter { $0.actors.contains(actor) }
        let said = operations.prefix(3).map { $0.id.rawValue.split(separator: "-").joined(separator: " ") }
        return said.joined(separator: ", ") + (operations.count > 3 ? " …" : "")
    }

    private static func describe(_ picture: Picture, _ name: String) -> String {
        let users = picture.boxes.filter { $0.band == .above }.map(\.title)
        let outside = picture.boxes.filter { $0.band == .below }.map(\.title)
        var sentence = "\(name) is used by \(users.joined(separator: ", "))"
        if !outside.isEmpty { sentence += " and depends on \(outside.joined(separator: ", "))" }
        return sentence + "."
    }
}

/// Boxes for the elements of a design, alike in every diagram.
enum PictureBoxes {
    static func actor(_ actor: Actor) -> Picture.Box {
        let kinds: [Actor.Kind: String] = [.person: "person", .staff: "staff", .system: "system", .device: "device"]
        return Picture.Box(
            id: actor.id.rawValue, title: actor.title, lines: [kinds[actor.kind] ?? ""], look: .person, band: .above)
    }

    static func component(_ component: Component) -> Picture.Box {
        let outside = component.kind == .thirdParty
        let works = [.workerPool, .streamProcessor, .batch].contains(component.kind)
        let look: Picture.Look =
            outside ? .external : component.kind == .scheduledJob ? .job : works ? .worker : .service
        let kind = component.kind.rawValue.split(separator: "_").joined(separator: " ")
        var parts = outside ? ["outside service"] : [kind]
        if !component.technology.isEmpty, !outside { parts.append(component.technology) }
        if let count = component.scaling?.minimum, count.value > 1 { parts.append("\(count.value.grouped) instances") }
        return Picture.Box(
            id: component.id.rawValue, title: component.title.isEmpty ? component.id.rawValue : component.title,
            lines: [parts.joined(separator: " · ")], look: look,
            band: outside ? .below : .inside)
    }

    static func store(_ store: Store) -> Picture.Box {
        let contents = store.tables.count > 0 ? "\(store.tables.count) tables" : "\(store.kind.rawValue) store"
        return Picture.Box(
            id: store.id.rawValue, title: store.title.isEmpty ? store.id.rawValue : store.title,
            lines: ["\(store.technology) · \(contents)"], look: .store, band: .inside)
    }

    static func channel(_ channel: Channel) -> Picture.Box {
        Picture.Box(
            id: channel.id.rawValue, title: channel.title.isEmpty ? channel.id.rawValue : channel.title,
            lines: ["\(channel.kind.rawValue) · \(channel.technology)"], look: .channel, band: .inside)
    }
}
