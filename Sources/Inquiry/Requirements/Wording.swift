import DesignModel
import Knowledge

/// The brief's own nouns, for reasons and questions that could be about no other system.
struct Wording {
    let name: String
    /// The people or things that use it most, as the brief calls them.
    let actors: String
    /// What it is mostly about.
    let entity: String

    init(brief: Brief) {
        name = Self.name(of: brief)
        var counts: [(actor: String, count: Int)] = []
        for operation in brief.operations where operation.actor != "system" {
            if let at = counts.firstIndex(where: { $0.actor == operation.actor }) {
                counts[at].count += 1
            } else {
                counts.append((operation.actor, 1))
            }
        }
        let main = counts.reduce(nil as (actor: String, count: Int)?) { best, next in
            next.count > (best?.count ?? 0) ? next : best
        }
        actors = main.map { Self.plural($0.actor) } ?? "users"
        entity = Self.spaced(brief.operations.first?.entity ?? brief.entities.first?.name ?? "application")
    }

    static func name(of brief: Brief) -> String {
        for fact in brief.facts where fact.key == "project.name" {
            if case .text(let text) = fact.value, !text.isEmpty { return text }
        }
        return brief.title.flatMap(name(inTitle:)) ?? "this system"
    }

    /// The part of a title that names the system, not the document: "Wayline" in "Wayline: one tracking page".
    private static func name(inTitle title: String) -> String? {
        let parts = title.split { ":;,/|".contains($0) }.map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        let papers: Set<String> = [
            "memo", "rfc", "request", "brief", "notes", "draft", "subject", "re", "proposal", "spec",
        ]
        return parts.first { part in
            let words = Words.pieces(part)
            let isPaper = words.first.map(papers.contains) ?? true
            return !isPaper && words.count <= 8 && !part.contains { $0.isNumber }
        }
    }

    static func plural(_ noun: String) -> String { PluralForms.plural(noun) }

    /// `TrackingEvent` as words: `tracking event`.
    static func spaced(_ name: String) -> String { NameParts.joined(name, by: " ") }
}
