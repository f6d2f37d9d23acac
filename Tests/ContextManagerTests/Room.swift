import ContextManager
import DesignModel
import Ports

/// What the tests of this room ask about a tree of texts.
enum Room {
    static func survey(_ texts: [String: String]) -> Context {
        ContextManager().survey(MemoryTree(name: "shop", texts))
    }

    static func values(_ key: FactKey, _ texts: [String: String]) -> [String] {
        survey(texts).facts.filter { $0.key == key }.map { "\($0.value)" }
    }

    /// The sightings of one kind, as `name:line`.
    static func seen(_ kind: SightingKind, _ path: String, _ text: String) -> [String] {
        survey([path: text]).sightings.filter { $0.kind == kind }.map { "\($0.name):\($0.line)" }
    }

    static func names(_ kind: SightingKind, _ path: String, _ text: String) -> [String] {
        survey([path: text]).sightings.filter { $0.kind == kind }.map(\.name)
    }
}
