/// Boxes that are linked alike are drawn as one, so that a crowded picture stays readable.
extension Picture {
    /// Merges boxes of a look whose arrows go to and come from the same places; the names stand together in one title.
    mutating func group(_ look: Look, title: (([Box]) -> String)? = nil) {
        var groups: [(key: [String], members: [Box])] = []
        for box in boxes where box.look == look {
            let key = links(of: box.id) + box.lines
            if let at = groups.firstIndex(where: { $0.key == key }) {
                groups[at].members.append(box)
            } else {
                groups.append((key, [box]))
            }
        }
        for (_, members) in groups where members.count > 1 { merge(members, title?(members)) }
    }

    private func links(of id: String) -> [String] {
        let out = arrows.filter { $0.from == id }.map { "> \($0.to)" }
        return (out + arrows.filter { $0.to == id }.map { "< \($0.from)" }).sorted()
    }

    private mutating func merge(_ members: [Box], _ title: String?) {
        let ids = Set(members.map(\.id))
        let names = members.map(\.title)
        guard let at = boxes.firstIndex(where: { ids.contains($0.id) }) else { return }
        var box = boxes[at]
        box.title = title ?? names.joined(separator: ", ")
        if title != nil {
            box.lines += Wording.lines(names.joined(separator: ", "), size: PictureLayout.lineSize, width: 220, most: 4)
        }
        boxes[at] = box
        boxes.removeAll { ids.contains($0.id) && $0.id != box.id }
        for arrow in arrows.indices {
            if ids.contains(arrows[arrow].from) { arrows[arrow].from = box.id }
            if ids.contains(arrows[arrow].to) { arrows[arrow].to = box.id }
        }
    }
}
