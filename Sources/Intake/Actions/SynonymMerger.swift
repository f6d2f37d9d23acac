import Knowledge

/// Gives the names of one and the same thing one name: the one the brief uses most.
struct SynonymMerger {
    private let nouns: BriefNouns
    /// Names that the brief itself equates: *a post is one photo*.
    private var aliases: [String: String] = [:]

    init(nouns: BriefNouns, parsed: [ParsedSentence]) {
        self.nouns = nouns
        for sentence in parsed { for clause in sentence.clauses { learn(clause) } }
    }

    private mutating func learn(_ clause: Clause) {
        guard clause.verb.base == "be", clause.verb.modal == nil, !clause.verb.isNegated,
            let thing = clause.subjects.first, let other = clause.objects.first,
            ["a", "an"].contains(thing.determiner ?? ""), other.isCounted, !other.isPlural, !thing.isRole,
            thing.parts.count == 1, other.parts.count == 1, !PlainNouns.isGeneric(other.head)
        else { return }
        aliases[EntityNamer.pascal([other.head])] = EntityNamer.pascal([thing.head])
    }

    /// The one name for a thing.
    func name(_ entity: String) -> String {
        let name = alias(entity)
        guard let group = NounSynonyms.group(of: name) else { return name }
        let members = NounSynonyms.groups[group].filter { !NounSynonyms.weak.contains($0) }
        let best = members.map { ($0, count($0)) }.max { $0.1 < $1.1 }
        guard let best, best.1 > 0 else { return NounSynonyms.canonical.contains(members[0]) ? members[0] : name }
        return members.first { count($0) == best.1 } ?? name
    }

    private func alias(_ entity: String) -> String {
        aliases[entity] ?? entity
    }

    private func count(_ entity: String) -> Int {
        nouns.count(of: Self.noun(entity))
    }

    /// `WaitingList` as the head noun it ends in.
    static func noun(_ entity: String) -> String {
        var words: [String] = []
        for character in entity {
            if character.isUppercase || words.isEmpty { words.append("") }
            words[words.count - 1].append(contentsOf: character.lowercased())
        }
        return words.joined(separator: "-")
    }
}
