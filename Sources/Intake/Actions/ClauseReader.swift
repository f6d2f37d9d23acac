import Knowledge

/// Finds the clauses of a sentence: subject, verb, object, with what coordination and relatives share between them.
struct ClauseReader {
    private let elements: [Element]
    var clauses: [Clause] = []
    /// Noun phrases since the last verb or boundary that no verb has taken yet.
    private var fresh: [NounPhrase] = []
    /// Clauses joined by *and* that still wait for the object they share.
    private var waiting: [Int] = []
    private var current: Int?
    private var subordinator: String?
    private var topic: NounPhrase?
    private var preposition: String?
    /// The noun a relative pronoun stands for.
    private var antecedent: NounPhrase?
    private var lastPhrase: NounPhrase?
    private var lastRole: NounPhrase?
    /// The subjects of the sentence's main clause, for verbs that go on after an insertion.
    private var mainSubjects: [NounPhrase] = []

    private init(_ elements: [Element]) { self.elements = elements }

    /// The clauses in order, and the phrases of a sentence that has no verb.
    static func read(_ elements: [Element]) -> [Clause] {
        var reader = ClauseReader(elements)
        for index in elements.indices { reader.take(index) }
        return reader.clauses
    }

    private mutating func take(_ index: Int) {
        switch elements[index] {
        case .phrase(let phrase): take(phrase, at: index)
        case .verb(let verb): take(verb, at: index)
        case .preposition(let word): preposition = word
        case .particle(let word): takeParticle(word, at: index)
        case .relative(let word): takeRelative(word, at: index)
        case .subordinator(let word): takeSubordinator(word)
        case .comma, .coordinator: takeJoint(at: index)
        case .colon: takeColon()
        case .stop: reset()
        case .negation: break
        }
    }

    private func element(_ index: Int) -> Element? { elements.indices.contains(index) ? elements[index] : nil }

    private func isFinite(_ element: Element?) -> Bool {
        guard let verb = element?.verb else { return false }
        return !verb.isInfinitive && verb.form != .gerund && (verb.form != .participle || verb.hasHelper)
    }

    private func joined(_ index: Int) -> Bool { element(index - 1)?.joins ?? false }
}

extension ClauseReader {
    private mutating func take(_ phrase: NounPhrase, at index: Int) {
        defer { remember(phrase) }
        if let word = preposition, !(isFinite(element(index + 1)) && joined(index)) {
            attach(phrase, behind: word)
        } else if antecedent != nil, current.map({ clauses[$0].isRelative }) != true || !fresh.isEmpty {
            fresh = [phrase]
        } else if isFinite(element(index + 1)) {
            preposition = nil
            startSubject(phrase, at: index)
        } else if let current, fresh.isEmpty {
            takeObject(phrase, of: current, at: index)
        } else if joined(index), !fresh.isEmpty {
            if !explains(phrase, at: index) { fresh.append(phrase) }
        } else {
            fresh = [phrase]
        }
    }

    /// `610 of them` after a comma explains the practitioners before it and adds nobody.
    private func explains(_ phrase: NounPhrase, at index: Int) -> Bool {
        guard case .comma? = element(index - 1) else { return false }
        return phrase.isCounted || phrase.determiner != nil || !phrase.complement.isEmpty
    }

    private mutating func remember(_ phrase: NounPhrase) {
        lastPhrase = phrase
        if phrase.isRole || phrase.head == "they" { lastRole = phrase }
    }

    private mutating func attach(_ phrase: NounPhrase, behind word: String) {
        preposition = nil
        guard let current, fresh.isEmpty else {
            if !fresh.isEmpty { fresh[fresh.count - 1].behind.append(phrase) }
            return
        }
        clauses[current].adjuncts.append(.init(preposition: word, phrase: phrase))
    }

    /// `sellers and buyers can …` has two subjects; in `moderators, two people in our office, can …` the second explains the first.
    private mutating func startSubject(_ phrase: NounPhrase, at index: Int) {
        switch element(index - 1) {
        case .coordinator? where !fresh.isEmpty: fresh.append(phrase)
        default: fresh = [phrase]
        }
    }

    private mutating func takeObject(_ phrase: NounPhrase, of current: Int, at index: Int) {
        if clauses[current].objects.isEmpty, clauses[current].adjuncts.isEmpty || !joined(index) {
            for clause in waiting + [current] where clauses[clause].objects.isEmpty {
                clauses[clause].objects = [phrase]
            }
            waiting = []
        } else if joined(index), clauses[current].adjuncts.isEmpty {
            clauses[current].objects.append(phrase)
        } else if joined(index), let last = clauses[current].adjuncts.last {
            attach(phrase, behind: last.preposition)
        } else if clauses[current].recipient == nil, element(index - 1)?.phrase != nil {
            takeSecondObject(phrase, of: current)
        }
    }

    /// `hand us a parcel`: the first object turns out to be the recipient.
    private mutating func takeSecondObject(_ phrase: NounPhrase, of current: Int) {
        let first = clauses[current].objects.last
        guard let first, first.isPronoun || first.isRole, ["every", "each"].contains(phrase.determiner ?? "") == false
        else { return }
        clauses[current].recipient = clauses[current].objects.removeLast()
        clauses[current].objects.append(phrase)
    }

    /// `check people in`, `call the shop back`: the particle follows the object.
    private mutating func takeParticle(_ word: String, at index: Int) {
        guard let current, !clauses[current].objects.isEmpty, clauses[current].verb.particle == nil else { return }
        let next = element(index + 1)
        if word == "in" || word == "on", next?.phrase != nil { return }
        var verb = clauses[current].verb
        verb.particle = word
        if verb.action != nil { clauses[current].verb = verb }
    }

    private mutating func takeRelative(_ word: String, at index: Int) {
        if word == "where" { return takeSubordinator(word) }
        antecedent =
            word == "who"
            ? (lastPhrase?.isRole == true ? lastPhrase : lastRole ?? fresh.first ?? lastPhrase) : lastPhrase
        if word == "who", let role = mainRole, element(index - 1)?.joins == true { antecedent = role }
        preposition = nil
        if let owner = owner(of: antecedent, before: index) { antecedent = owner }
        if current != nil || !fresh.isEmpty { mainSubjects = fresh.isEmpty ? mainSubjects : fresh }
        fresh = []
        subordinator = nil
        if element(index + 1)?.verb == nil { current = nil }
    }

    /// In *a certificate with a number that an employer can look up* the certificate is looked up.
    private func owner(of phrase: NounPhrase?, before index: Int) -> NounPhrase? {
        guard let phrase, PlainNouns.isProperty(phrase.head), case .preposition("with")? = element(index - 2) else {
            return nil
        }
        return element(index - 3)?.phrase
    }

    /// In `practitioners, 610 of them, who publish …` *who* means the practitioners.
    private var mainRole: NounPhrase? {
        guard clauses.isEmpty, let first = fresh.first(where: { $0.isRole }) else { return nil }
        return first
    }

    private mutating func takeSubordinator(_ word: String) {
        if !fresh.isEmpty { mainSubjects = fresh }
        subordinator = word
        fresh = []
        waiting = []
        current = nil
        preposition = nil
    }

    private mutating func takeJoint(at index: Int) {
        guard case .comma = elements[index] else { return }
        if subordinator != nil, current != nil,
            isFinite(element(index + 1)) || element(index + 1)?.phrase != nil && isFinite(element(index + 2))
        {
            subordinator = nil
            waiting = []
            current = nil
        }
        if element(index + 1)?.phrase != nil, isFinite(element(index + 2)) { preposition = nil }
    }

    private mutating func takeColon() {
        let before = current == nil ? fresh.last : lastPhrase
        reset()
        topic = before
    }

    private mutating func reset() {
        fresh = []
        waiting = []
        current = nil
        subordinator = nil
        preposition = nil
        antecedent = nil
        topic = nil
    }
}

extension ClauseReader {
    private mutating func take(_ verb: VerbGroup, at index: Int) {
        var clause = Clause(subjects: [], verb: verb, subordinator: subordinator, topic: topic)
        let shares = assignSubjects(to: &clause, at: index)
        if !shares { waiting = [] }
        if shares, let current, clauses[current].objects.isEmpty, clauses[current].adjuncts.isEmpty {
            waiting.append(current)
        }
        if mainSubjects.isEmpty, clause.subordinator == nil, !clause.isRelative { mainSubjects = clause.subjects }
        clauses.append(clause)
        current = clauses.count - 1
        fresh = []
        preposition = nil
        antecedent = nil
    }

    /// Finds who acts; true when the clause goes on from the one before by *and*.
    private mutating func assignSubjects(to clause: inout Clause, at index: Int) -> Bool {
        let verb = clause.verb
        if let antecedent {
            clause.isRelative = true
            if fresh.isEmpty {
                clause.subjects = [antecedent]
            } else {
                (clause.subjects, clause.objects) = (fresh, [antecedent])
            }
        } else if verb.form == .gerund, !verb.hasHelper {
            clause.subordinator = preposition ?? clause.subordinator ?? "by"
        } else if verb.isInfinitive {
            return assignInfinitive(to: &clause, at: index)
        } else if isReduced(verb, at: index) {
            clause.isReduced = true
            clause.subjects = lastPhrase.map { [$0] } ?? fresh
        } else if !fresh.isEmpty {
            clause.subjects = fresh
        } else if let current, governs(clauses[current], verb) {
            clause.governor = clauses[current].verb.base
            clause.subjects = clauses[current].objects
        } else if joined(index) || element(index - 1)?.phrase != nil, let current {
            return share(with: &clause, from: clauses[current])
        } else if element(index - 1) != nil, !joined(index) {
            clause.subjects = verb.form == .base && verb.modal == nil ? [] : mainSubjects
        } else if joined(index), verb.form != .base || verb.modal != nil {
            clause.subjects = mainSubjects
        }
        return false
    }

    private func isReduced(_ verb: VerbGroup, at index: Int) -> Bool {
        verb.form == .participle && !verb.hasHelper && !joined(index) && element(index - 1)?.phrase != nil
    }

    private mutating func share(with clause: inout Clause, from last: Clause) -> Bool {
        clause.subjects = last.subjects
        clause.subordinator = last.subordinator
        clause.isRelative = last.isRelative
        clause.governor = last.governor
        if clause.verb.modal == nil, clause.verb.form == last.verb.form || last.verb.base == "be" {
            clause.verb.modal = last.verb.modal
            clause.verb.isInfinitive = last.verb.isInfinitive
            clause.verb.isNegated = clause.verb.isNegated || last.verb.isNegated
        }
        return true
    }

    private static let causatives: Set<String> = [
        "let", "help", "make", "want", "need", "allow", "enable", "ask", "expect", "invite", "require", "permit",
        "like", "have", "tell", "see",
    ]

    /// `let people sell`: the object of the one verb acts in the other.
    private func governs(_ clause: Clause, _ verb: VerbGroup) -> Bool {
        guard let object = clause.objects.last, Self.causatives.contains(clause.verb.base) else { return false }
        return verb.form == .base && verb.modal == nil && object == lastPhrase
    }

    private mutating func assignInfinitive(to clause: inout Clause, at index: Int) -> Bool {
        guard let current else {
            clause.subjects = fresh.filter { $0.isRole }
            return false
        }
        let last = clauses[current]
        if Self.causatives.contains(last.verb.base), let object = last.objects.last, object.isRole || object.isPronoun {
            clause.subjects = [object]
            clause.governor = last.verb.base
        } else if joined(index) {
            return share(with: &clause, from: last)
        } else if element(index - 1)?.verb != nil {
            clause.subjects = last.subjects
            clause.governor = last.verb.base
        } else {
            clause.subjects = last.subjects.filter { $0.isRole || $0.isPronoun }
            clause.governor = "purpose"
        }
        return false
    }
}
