import DesignModel
import Diagnostics

/// The entities found so far, each under its one name.
struct EntityList {
    let synonyms: SynonymMerger
    private(set) var entities: [StatedEntity] = []
    private var places: [String: Int] = [:]

    init(synonyms: SynonymMerger) { self.synonyms = synonyms }

    mutating func add(_ name: String, quote: String, span: SourceSpan) {
        let name = synonyms.name(name)
        guard places[name] == nil else { return }
        places[name] = entities.count
        entities.append(StatedEntity(name: name, quote: quote, span: span))
    }

    /// The entities without *User* and *Account* where a role of the brief is meant by them.
    func withoutDoubles(of role: String) -> [StatedEntity] {
        guard role != "User", places[role] != nil else { return entities }
        return entities.filter { $0.name != "User" && $0.name != "Account" }
    }

    /// Adds a property to an entity that was found; one that is an entity itself is none.
    mutating func add(_ attribute: StatedAttribute, to name: String) {
        guard let place = places[synonyms.name(name)], !attribute.name.isEmpty else { return }
        guard !entities[place].attributes.contains(where: { $0.name == attribute.name }) else { return }
        entities[place].attributes.append(attribute)
    }
}
