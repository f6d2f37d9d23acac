import Knowledge

/// What the whole brief says about its nouns: which stand alone, which are roles, who acts most.
struct BriefNouns: Sendable {
    /// How often a noun is the head of a phrase, and how often without a noun before it.
    private(set) var heads: [String: Int] = [:]
    private(set) var bareHeads: [String: Int] = [:]
    /// For a head, the compound it most often closes: `provider` → `payment provider`.
    private var compounds: [String: [String: Int]] = [:]
    private var actors: [String: Int] = [:]
    private var firstPlace: [String: Int] = [:]
    /// Nouns that something is done to.
    private(set) var actedUpon: Set<String> = []
    /// Organisations that act through an admin of their own.
    private(set) var administered: Set<String> = []
    /// How often a noun stands for one thing among others: *a set*, *each case*, *14,500 applications*.
    private var standing: [String: Int] = [:]
    /// Nouns written with a capital in mid-sentence, and nouns written without.
    private var named: Set<String> = []
    private var plain: Set<String> = []
    /// Nouns that stand behind *the*.
    private var definite: Set<String> = []

    init(_ sentences: [ParsedSentence]) {
        for sentence in sentences {
            for phrase in sentence.phrases { note(phrase) }
            for word in sentence.words where word.wordClass == .noun { noteCase(word, sentence.sentence.tokens) }
            for clause in sentence.clauses { note(clause) }
        }
    }

    private mutating func noteCase(_ word: TaggedWord, _ tokens: [Token]) {
        if !tokens[word.index].isCapitalised { plain.insert(word.base) } else if word.isName { named.insert(word.base) }
    }

    /// Whether a noun is only ever written with a capital within sentences: a person, a firm, a product.
    func isProper(_ noun: String) -> Bool { named.contains(noun) && !plain.contains(noun) }

    private mutating func note(_ phrase: NounPhrase) {
        guard !phrase.isPronoun, !phrase.head.isEmpty else { return }
        let head = phrase.head
        heads[head, default: 0] += 1
        if firstPlace[head] == nil { firstPlace[head] = firstPlace.count }
        if ["the", "this", "each"].contains(phrase.determiner ?? ""), phrase.complement.isEmpty {
            definite.insert(head)
        }
        if stands(phrase) { standing[head, default: 0] += 1 }
        for possessor in phrase.possessor where !FunctionWords.possessives.contains(possessor) {
            heads[possessor, default: 0] += 1
        }
        if phrase.parts.dropLast().allSatisfy(\.isAdjective) {
            bareHeads[head, default: 0] += 1
        } else if let last = phrase.parts.dropLast().last(where: { !$0.isAdjective })?.base {
            compounds[head, default: [:]][last, default: 0] += 1
        }
    }

    private mutating func note(_ clause: Clause) {
        for object in clause.objects + (clause.verb.isPassive ? clause.subjects : []) where clause.verb.action != nil {
            actedUpon.insert(object.head)
        }
        for subject in clause.subjects
        where clause.verb.action != nil && subject.isRole && !RoleNouns.isMaker(subject.head)
            && !RoleNouns.isAnybody(subject.head)
        {
            actors[subject.head, default: 0] += clause.verb.isPassive ? 1 : 2
        }
        guard clause.verb.base == "have", let owner = clause.subjects.first, RoleNouns.isOrganisation(owner.head) else {
            return
        }
        if clause.objects.contains(where: { $0.head == "admin" || $0.head == "administrator" || $0.head == "manager" })
        {
            administered.insert(owner.head)
        }
    }

    private func stands(_ phrase: NounPhrase) -> Bool {
        guard phrase.complement.isEmpty, phrase.possessor.isEmpty else { return false }
        let isOne = ["a", "an", "each", "every", "another", "one"].contains(phrase.determiner ?? "")
        return (isOne || phrase.isCounted) && !phrase.isPlural
            || phrase.isPlural && (phrase.isCounted || phrase.determiner == nil)
    }

    /// Whether the brief itself makes a thing of a word that says little elsewhere: an *application* that people submit.
    func makesThing(of head: String) -> Bool {
        guard actedUpon.contains(head), (standing[head] ?? 0) > 0 || definite.contains(head) else { return false }
        return PlainNouns.canBeThing(head) || PlainNouns.isThingIfRepeated(head) && count(of: head) > 1
    }

    /// Whether a word that is a verb elsewhere is the brief's noun: *a matter*, *the coding*.
    func isNoun(_ head: String) -> Bool {
        (standing[head] ?? 0) > 0 && (heads[head] ?? 0) > 1 || definite.contains(head)
    }

    func count(of head: String) -> Int { heads[head] ?? 0 }

    /// Whether the noun also stands without a modifier, so that the modifier is not part of its name.
    func standsAlone(_ head: String) -> Bool { (bareHeads[head] ?? 0) > 0 }

    /// Whether it stands by itself more often than behind another noun.
    func mostlyStandsAlone(_ head: String) -> Bool {
        (bareHeads[head] ?? 0) > max(1, compounds[head]?.values.reduce(0, +) ?? 0)
    }

    /// The modifier that a bare head leaves out, when the brief has one and only one.
    func usualModifier(of head: String) -> String? {
        guard let found = compounds[head], found.count == 1 else { return nil }
        return found.keys.first
    }

    /// The role that uses the system most, for *you*, *people* and orders without a subject.
    var primaryActor: String {
        let candidates = heads.keys.filter(isCandidate)
        let people = candidates.filter { RoleNouns.isPerson($0) && !RoleNouns.isOrganisation($0) }
        let weights = heads.reduce(into: [String: Int]()) { weights, head in
            let acts = 2 * (actors[head.key] ?? 0)
            weights[head.key] = acts + head.value + (RoleNouns.holdsAccount(head.key) ? 5 : 0)
        }
        let known = people.filter { actors[$0] != nil || count(of: $0) > 1 }
        return best(of: known, by: weights) ?? best(of: people, by: weights) ?? best(
            of: candidates.filter { actors[$0] != nil }, by: weights) ?? "user"
    }

    private func isCandidate(_ noun: String) -> Bool {
        !RoleNouns.isPosition(noun) && !RoleNouns.isOutsideParty(noun) && !RoleNouns.isMachine(noun)
            && !RoleNouns.isMaker(noun)
            && !RoleNouns.isAnybody(noun) && !RoleNouns.isRelation(noun)
    }

    /// The position that looks after things, for what staff do.
    var staffActor: String {
        best(of: heads.keys.filter { RoleNouns.isPosition($0) }, by: heads) ?? "moderator"
    }

    private func best(of names: [String], by weight: [String: Int]) -> String? {
        names.min { left, right in
            let (a, b) = (weight[left] ?? 0, weight[right] ?? 0)
            return a != b ? a > b : (firstPlace[left] ?? .max, left) < (firstPlace[right] ?? .max, right)
        }
    }
}
