import DesignModel

/// The briefing in words.
enum Summary {
    /// Says nothing of the folder's name or of files without meaning, so that a copy elsewhere is told the same.
    static func text(of context: Context, fileCount: Int) -> String {
        if context.languages.isEmpty, context.facts.isEmpty, context.records.isEmpty, context.sightings.isEmpty {
            return "nothing is settled yet: no code, no manifests, no decision records."
        }
        let parts = [
            fileCount.of("file"), languages(context), stack(context), counts(context),
            context.records.isEmpty ? "no decision records" : context.records.count.of("decision record"),
            context.conflicts.isEmpty ? "" : context.conflicts.count.of("conflict"),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "; ") + "."
    }

    private static func languages(_ context: Context) -> String {
        if context.languages.isEmpty { return "no code" }
        return "code in " + context.languages.prefix(3).map(\.language).joined(separator: ", ")
    }

    private static func stack(_ context: Context) -> String {
        let facts = context.facts.filter { $0.key.family == "stack" && !$0.key.repeats && $0.key != "stack.language" }
        var seen: Set<String> = []
        let values = facts.map { "\($0.value)" }.filter { seen.insert($0).inserted }
        let banned = context.facts.filter { $0.key == "stack.forbidden[]" }.map { "\($0.value)" }
        let use = values.isEmpty ? "" : "in use: " + values.joined(separator: ", ")
        let ban = banned.isEmpty ? "" : "ruled out: " + banned.joined(separator: ", ")
        return [use, ban].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func counts(_ context: Context) -> String {
        let nouns: [(SightingKind, String)] = [
            (.service, "service"), (.operation, "endpoint"), (.table, "table"), (.pipeline, "pipeline"),
            (.guidance, "binding sentence"),
        ]
        return nouns.compactMap { kind, noun in
            let count = Set(context.sightings.filter { $0.kind == kind }.map(\.name)).count
            return count == 0 ? nil : count.of(noun)
        }.joined(separator: ", ")
    }

    /// What the digest is made of: everything told, nothing of where the tree lies.
    static func fingerprint(of context: Context) -> String {
        let facts = context.facts.map { "\($0.key)=\($0.value)@\($0.span)" }
        let records = context.records.map { "\($0.path)|\($0.status)|\($0.title)" }
        let languages = context.languages.map { "\($0.language):\($0.files):\($0.bytes)" }
        let seen = context.sightings.map { "\($0.kind.rawValue) \($0.name)@\($0.path)" }
        return (facts + records + languages + seen).joined(separator: "\n")
    }
}

extension Int {
    func of(_ noun: String) -> String {
        if self == 1 { return "1 \(noun)" }
        return "\(self) \(noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s")"
    }
}
