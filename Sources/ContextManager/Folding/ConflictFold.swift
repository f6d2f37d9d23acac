import DesignModel
import Knowledge

/// Finds what two places of a repository say differently; nothing is settled here.
enum ConflictFold {
    static func conflicts(_ sightings: [Sighting], _ decided: [Fact], _ observed: [Fact]) -> [ContextConflict] {
        versions(of: .runtime, sightings, topic: "stack.runtime") { $0.name }
            + versions(of: .store, sightings, topic: "stack.version") {
                $0.details["form"] == "ci"
                    ? nil : ImageBook.mark(ofImage: $0.details["image"] ?? "")?.value
            } + broken(decided, observed)
    }

    /// One product in two versions; ranges are no versions.
    private static func versions(
        of kind: SightingKind, _ sightings: [Sighting], topic: String, product: (Sighting) -> String?
    ) -> [ContextConflict] {
        var groups: [String: [(version: String, sighting: Sighting)]] = [:]
        for sighting in sightings where sighting.kind == kind && !sighting.path.isForTests {
            guard let name = product(sighting), let version = version(of: sighting) else { continue }
            groups[name, default: []].append((version, sighting))
        }
        return groups.sorted { $0.key < $1.key }.compactMap { name, entries in
            var seen: Set<String> = []
            let different = entries.filter { seen.insert(major($0.version, name)).inserted }
            guard different.count > 1 else { return nil }
            return ContextConflict(
                topic: "\(topic) \(name)",
                statements: different.map {
                    PlacedStatement(text: "\(name) \($0.version)", path: $0.sighting.path, line: $0.sighting.line)
                })
        }
    }

    private static func version(of sighting: Sighting) -> String? {
        let image = sighting.details["image"] ?? ""
        let tag = image.split(separator: "/").last?.split(separator: ":").dropFirst().first.map(String.init)
        guard let text = sighting.details["version"] ?? tag else { return nil }
        let plain = text.drop { "v=".contains($0) }
        guard let first = plain.first, first.isNumber, !text.contains("|"), !text.contains(",") else { return nil }
        return String(plain.prefix { $0.isNumber || $0 == "." })
    }

    /// As far as two versions of a product differ in what they can do.
    private static func major(_ version: String, _ product: String) -> String {
        let parts = version.split(separator: ".")
        let depth = ["python", "go", "ruby", "php", "elixir", "swift", "rust"].contains(product) ? 2 : 1
        return parts.prefix(depth).joined(separator: ".")
    }

    /// A decision that the code does not follow.
    private static func broken(_ decided: [Fact], _ observed: [Fact]) -> [ContextConflict] {
        decided.compactMap { fact in
            let forbids = fact.key == "stack.forbidden[]"
            let against = observed.filter { other in
                forbids
                    ? other.value == fact.value && other.key.family == "stack"
                    : other.key == fact.key && other.value != fact.value
            }
            let kept = observed.contains { $0.key == fact.key && $0.value == fact.value }
            guard let other = against.first, forbids || !kept else { return nil }
            return ContextConflict(
                topic: other.key.rawValue, statements: [statement(fact), statement(other)])
        }
    }

    private static func statement(_ fact: Fact) -> PlacedStatement {
        PlacedStatement(
            text: fact.quote.isEmpty ? "\(fact.key) = \(fact.value)" : fact.quote, path: fact.span.file,
            line: fact.span.start.line, evidence: fact.evidence)
    }
}
