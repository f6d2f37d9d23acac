/// One thing that differs between two designs.
public struct Change: Sendable, Hashable, Codable {
    /// How much care it asks for.
    public enum Weight: String, Sendable, Hashable, Codable {
        /// Nobody has to do anything.
        case harmless
        /// Done in steps, each of which can be taken back.
        case careful
        /// Somebody else breaks, or something is lost.
        case breaking
    }

    /// The element, as in findings: `interfaces.public.operations.create-order`.
    public var place: String
    public var says: String
    public var weight: Weight

    init(_ place: String, _ says: String, _ weight: Weight = .harmless) {
        self.place = place
        self.says = says
        self.weight = weight
    }
}

/// Two lists of elements, by name: what came, what went, what stayed.
struct Pairing<Element> {
    var added: [Element] = []
    var removed: [Element] = []
    var kept: [(before: Element, after: Element)] = []

    init(_ before: [Element], _ after: [Element], by name: (Element) -> String) {
        let old = Dictionary(before.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
        let new = Set(after.map(name))
        removed = before.filter { !new.contains(name($0)) }
        for element in after {
            if let earlier = old[name(element)] { kept.append((earlier, element)) } else { added.append(element) }
        }
    }

    /// Counts what went and what came as one where the two are the same under another name.
    mutating func join(_ isSame: (Element, Element) -> Bool) {
        for old in removed.indices.reversed() {
            guard let new = added.firstIndex(where: { isSame(removed[old], $0) }) else { continue }
            kept.append((removed.remove(at: old), added.remove(at: new)))
        }
    }
}
