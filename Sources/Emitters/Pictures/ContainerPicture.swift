import DesignModel

/// The C4 container diagram: what runs, what keeps data, what carries messages, and who calls whom.
enum ContainerPicture {
    static func make(_ design: Design) -> Picture {
        var picture = Picture(title: "\(design.system.name): containers", frame: design.system.name)
        picture.boxes =
            design.actors.map(PictureBoxes.actor) + design.components.map(PictureBoxes.component)
            + design.channels.map(PictureBoxes.channel) + design.stores.map(PictureBoxes.store)
        let known = Set(picture.boxes.map(\.id))
        picture.arrows = design.edges.filter { known.contains($0.from) && known.contains($0.to) && $0.from != $0.to }
            .map {
                Picture.Arrow(from: $0.from, to: $0.to, label: $0.purpose, dashed: $0.mode == .asynchronous)
            }
        picture.arrows += callers(design, drawn: Set(picture.arrows.map(\.from)))
        picture.arrows += consumers(design, drawn: picture.arrows, known)
        picture.description = describe(picture)
        picture.group(.person)
        picture.group(.job) { "\($0.count) scheduled jobs" }
        calm(&picture, design)
        picture.mergeArrows()
        return picture
    }

    /// Words that every arrow of a kind would repeat are left to the description: people use the system, programs their store.
    private static func calm(_ picture: inout Picture, _ design: Design) {
        let stores = Set(design.stores.map(\.id.rawValue))
        let people = Set(design.actors.map(\.id.rawValue))
        let parts = Set(design.components.filter(\.kind.isOurs).map(\.id.rawValue))
        let users = Dictionary(grouping: picture.arrows.filter { stores.contains($0.to) }, by: \.to)
        for at in picture.arrows.indices {
            let arrow = picture.arrows[at]
            let crowded = (users[arrow.to]?.count ?? 0) > 3 && parts.contains(arrow.from)
            if crowded || people.contains(arrow.from) && parts.contains(arrow.to) { picture.arrows[at].label = "" }
        }
    }

    /// Actors that no edge mentions call the interfaces whose operations name them.
    private static func callers(_ design: Design, drawn: Set<String>) -> [Picture.Arrow] {
        design.actors.filter { !drawn.contains($0.id.rawValue) }.flatMap { actor in
            design.interfaces.filter {
                $0.operations.contains { $0.actors.contains(actor.id) } && $0.style != .commands
            }.map {
                Picture.Arrow(from: actor.id.rawValue, to: $0.component.rawValue, label: $0.style.rawValue)
            }
        }
    }

    /// What a consumer takes in, where no edge says so.
    private static func consumers(
        _ design: Design, drawn: [Picture.Arrow], _ known: Set<String>
    ) -> [Picture.Arrow] {
        design.components.compactMap { component in
            guard let channel = component.intake?.channel?.rawValue, known.contains(channel),
                !drawn.contains(where: { $0.from == channel && $0.to == component.id.rawValue }),
                !drawn.contains(where: { $0.to == channel && $0.from == component.id.rawValue })
            else { return nil }
            return Picture.Arrow(from: channel, to: component.id.rawValue, label: "takes", dashed: true)
        }
    }

    private static func describe(_ picture: Picture) -> String {
        let titles = Dictionary(picture.boxes.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        return picture.arrows.map { arrow in
            let label = arrow.label.isEmpty ? "" : " (\(arrow.label))"
            return "\(titles[arrow.from] ?? arrow.from) to \(titles[arrow.to] ?? arrow.to)\(label)"
        }.joined(separator: "; ") + "."
    }
}
