import DesignModel

/// What a brief says, as sentences of stems: excluded scope is left out, operations, entities and facts are added as sentences of marks.
///
/// A mark is a word that prose cannot contain, such as `kind:search` or `fact:compliance=gdpr`.
struct BriefWords {
    /// Stems of one sentence after another; an empty string ends a sentence.
    private(set) var stems: [String] = []
    /// The words behind the stems, in lower case, for phrases that mean one form only (`=listing`, not *list*).
    private(set) var words: [String] = []
    private(set) var positions: [String: [Int]] = [:]
    private(set) var sentence: [Int] = []
    private var sentences = 0

    init(_ brief: Brief) {
        for passage in ScopedText.sentences(of: brief.text) { add(passage) }
        for operation in brief.operations {
            add(operation.actor + " " + operation.verb + " " + Self.spoken(operation.entity), mark: operation.kind)
        }
        for entity in brief.entities {
            add("entity " + Self.spoken(entity.name))
            for attribute in entity.attributes { add(Self.spoken(entity.name) + " " + Self.spoken(attribute.name)) }
        }
        for fact in brief.facts { add(fact) }
    }

    /// Whether the stems stand next to each other somewhere, not negated, in the sentence asked for.
    func sentences(with term: [String]) -> Set<Int> {
        var found: Set<Int> = []
        guard let first = term.first, let starts = positions[first] else { return found }
        for start in starts where stands(term, at: start) && !isNegated(start) { found.insert(sentence[start]) }
        return found
    }

    private func stands(_ term: [String], at start: Int) -> Bool {
        guard start + term.count <= stems.count else { return false }
        return term.indices.allSatisfy { offset in
            let wanted = term[offset]
            return wanted.first == "=" ? words[start + offset] == wanted.dropFirst() : stems[start + offset] == wanted
        }
    }

    private func isNegated(_ start: Int) -> Bool {
        guard start > 0 else { return false }
        return Self.negations.contains(stems[start - 1])
    }

    private mutating func add(_ text: String, mark: OperationKind? = nil) {
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }) {
            let lower = word.lowercased()
            if !Self.small.contains(lower) { append(Stem.of(lower), word: lower) }
        }
        if let mark { append("kind:" + mark.rawValue, word: "") }
        endSentence()
    }

    private mutating func add(_ fact: Fact) {
        guard fact.key.rawValue != "scope.excluded[]" else { return }
        let key = fact.key.rawValue.replacingEnd("[]")
        append("fact:" + key, word: "")
        if case .text(let value) = fact.value { append("fact:" + key + "=" + value.lowercased(), word: "") }
        endSentence()
    }

    private mutating func append(_ stem: String, word: String) {
        positions[stem, default: []].append(stems.count)
        if !word.isEmpty { positions["=" + word, default: []].append(stems.count) }
        stems.append(stem)
        words.append(word)
        sentence.append(sentences)
    }

    private mutating func endSentence() {
        stems.append("")
        words.append("")
        sentence.append(sentences)
        sentences += 1
    }

    /// `WaitingListEntry` and `waiting_list_entry` as people say them.
    static func spoken(_ name: String) -> String {
        var words = ""
        for character in name {
            if character.isUppercase, !words.isEmpty { words.append(" ") }
            words.append(character == "_" ? " " : character)
        }
        return words
    }

    private static let negations: Set<String> = ["no", "without", "not", "never"]
    /// Words that may stand between the words of a phrase without changing it.
    static let small: Set<String> = [
        "a", "an", "the", "of", "to", "on", "at", "by", "for", "with", "and", "or", "is", "are", "be", "been",
        "was", "were", "it", "its", "this", "that", "their", "they", "them", "he", "she", "his", "her", "we", "our",
        "us", "you", "your", "as", "from", "into", "then", "than", "so", "if", "when", "while", "which", "will",
        "would", "can", "could", "may", "might", "must", "shall", "should", "do", "does", "have", "has", "had", "there",
        "any", "all", "some", "i", "my", "also",
    ]
}

extension String {
    fileprivate func replacingEnd(_ ending: String) -> String {
        hasSuffix(ending) ? String(dropLast(ending.count)) : self
    }
}
