import Knowledge

/// Finds the clauses of a sentence: subject, verb, object, with what coordination and relatives share between them.
struct ClauseReader {
    let elements: [Element]
    var clauses: [Clause] = []
    /// Noun phrases since the last verb or boundary that no verb has taken yet.
    var fresh: [NounPhrase] = []
    /// Clauses joined by *and* that still wait for the object they share.
    var waiting: [Int] = []
    var current: Int?
    var subordinator: String?
    var topic: NounPhrase?
    var preposition: String?
    /// The noun a relative pronoun stands for.
    var antecedent: NounPhrase?
    var lastPhrase: NounPhrase?
    var lastRole: NounPhrase?
    /// The subjects of the sentence's main clause, for verbs that go on after an insertion.
    var mainSubjects: [NounPhrase] = []

    init(_ elements: [Element]) { self.elements = elements }

    /// The clauses in order, and the phrases of a sentence that has no verb.
    static func read(_ elements: [Element]) -> [Clause] {
        var reader = ClauseReader(elements)
        for index in elements.indices { reader.take(index) }
        return reader.clauses
    }

    mutating func take(_ index: Int) {
        switch elements[index] {
        case .phrase(let phrase): take(phrase, at: index)
        case .verb(let verb): take(verb, at: index)
        case .preposition(let word): preposition = word
        case .particle(let word): takeParticle(word, at: index)
        case .relative(let word): takeRelative(word, at: index)
        case .subordinator(let word): if !opensStory(at: index) { takeSubordinator(word) }
        case .comma, .coordinator: takeJoint(at: index)
        case .colon: takeColon()
        case .stop: reset()
        case .negation: break
        }
    }

    func element(_ index: Int) -> Element? { elements.indices.contains(index) ? elements[index] : nil }

    func isFinite(_ element: Element?) -> Bool {
        guard let verb = element?.verb else { return false }
        return !verb.isInfinitive && verb.form != .gerund && (verb.form != .participle || verb.hasHelper)
    }

    func joined(_ index: Int) -> Bool { element(index - 1)?.joins ?? false }
}

extension ClauseReader {
    mutating func take(_ phrase: NounPhrase, at index: Int) {
        if preposition == nil, isAmountOfTime(phrase) { return }
        defer { remember(phrase) }
        if let word = preposition, !(isFinite(element(index + 1)) && joined(index)) {
            attach(phrase, behind: word)
        } else if antecedent != nil, current.map({ clauses[$0].isRelative }) != true || !fresh.isEmpty {
            fresh = [phrase]
        } else if isFinite(element(index + 1)) {
            preposition = nil
            startSubject(phrase, at: index)
        } else if startsAnew(at: index) {
            fresh = [phrase]
        } else if let current, fresh.isEmpty {
            takeObject(phrase, of: current, at: index)
        } else if joined(index), !fresh.isEmpty {
            if !explains(phrase, at: index) { fresh.append(phrase) }
        } else {
            fresh = [phrase]
        }
    }

    /// Behind a comma: *while driving, one heartbeat*, and *trips are built, mileage per vehicle is sent*.
    func startsAnew(at index: Int) -> Bool {
        guard fresh.isEmpty, preposition == nil, current != nil, case .comma? = element(index - 1) else { return false }
        if let verb = element(index - 2)?.verb, verb.form == .gerund || verb.base == "be" { return true }
        if let current, clauses[current].objects.isEmpty, clauses[current].adjuncts.isEmpty, waiting.isEmpty {
            return true
        }
        var next = index + 1
        while case .preposition? = element(next), element(next + 1)?.phrase != nil { next += 2 }
        return next > index + 1 && isFinite(element(next))
    }

    /// *Every 90 seconds*, *a day* and the *2009* of *the years 2009 to 2026* say when, not what.
    func isAmountOfTime(_ phrase: NounPhrase) -> Bool {
        if phrase.isCounted, phrase.parts.isEmpty, phrase.determiner == nil, !fresh.isEmpty, current == nil {
            return !(phrase.complement.first?.isPronoun ?? false)
        }
        return current != nil && fresh.isEmpty && PlainNouns.isUnit(phrase.head)
            && ["every", "each", "a", "an"].contains(phrase.determiner ?? "")
    }

    /// `610 of them` after a comma explains the practitioners before it and adds nobody.
    func explains(_ phrase: NounPhrase, at index: Int) -> Bool {
        guard case .comma? = element(index - 1) else { return false }
        return phrase.isCounted || phrase.determiner != nil || !phrase.complement.isEmpty
    }

    mutating func remember(_ phrase: NounPhrase) {
        lastPhrase = phrase
        if phrase.isRole || phrase.head == "they" { lastRole = phrase }
    }

    mutating func attach(_ phrase: NounPhrase, behind word: String) {
        preposition = nil
        guard let current, fresh.isEmpty else {
            if !fresh.isEmpty { fresh[fresh.count - 1].behind.append(phrase) }
            return
        }
        clauses[current].adjuncts.append(.init(preposition: word, phrase: phrase))
    }

    /// `sellers and buyers can …` has two subjects; in `moderators, two people in our office, can …` the second explains the first.
    mutating func startSubject(_ phrase: NounPhrase, at index: Int) {
        switch element(index - 1) {
        case .coordinator? where !fresh.isEmpty: fresh.append(phrase)
        case .comma? where !fresh.isEmpty && phrase.isCounted && phrase.parts.isEmpty: break
        default: fresh = [phrase]
        }
    }

    mutating func takeObject(_ phrase: NounPhrase, of current: Int, at index: Int) {
        if clauses[current].objects.isEmpty, clauses[current].adjuncts.isEmpty || !joined(index) {
            for clause in sharing(with: current) where clauses[clause].objects.isEmpty {
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

    /// *Create, edit and delete posts* shares the posts; *joins, pays the fee* does not share the fee.
    private func sharing(with current: Int) -> [Int] {
        let isLast = elements.indices.contains { index in
            guard index > 0, case .coordinator = elements[index - 1] else { return false }
            return elements[index].verb?.tokens == clauses[current].verb.tokens
        }
        return isLast ? waiting + [current] : [current]
    }

    /// `hand us a parcel`: the first object turns out to be the recipient.
    mutating func takeSecondObject(_ phrase: NounPhrase, of current: Int) {
        let first = clauses[current].objects.last
        guard let first, first.isPronoun || first.isRole, ["every", "each"].contains(phrase.determiner ?? "") == false
        else { return }
        clauses[current].recipient = clauses[current].objects.removeLast()
        clauses[current].objects.append(phrase)
    }

    /// `check people in`, `call the shop back`: the particle follows the object.
    mutating func takeParticle(_ word: String, at index: Int) {
        guard let current, !clauses[current].objects.isEmpty, clauses[current].verb.particle == nil else { return }
        let next = element(index + 1)
        if word == "in" || word == "on", next?.phrase != nil { return }
        var verb = clauses[current].verb
        verb.particle = word
        if verb.action != nil { clauses[current].verb = verb }
    }

    mutating func takeRelative(_ word: String, at index: Int) {
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
    func owner(of phrase: NounPhrase?, before index: Int) -> NounPhrase? {
        guard let phrase, PlainNouns.isProperty(phrase.head), case .preposition("with")? = element(index - 2) else {
            return nil
        }
        return element(index - 3)?.phrase
    }

    /// In `practitioners, 610 of them, who publish …` *who* means the practitioners.
    var mainRole: NounPhrase? {
        guard clauses.isEmpty, let first = fresh.first(where: { $0.isRole }) else { return nil }
        return first
    }

    /// The `as` of *As a seller, I want …* only names who speaks.
    func opensStory(at index: Int) -> Bool {
        guard index == 0, elements.count > 2, elements[0] == .subordinator("as"), let teller = elements[1].phrase,
            ["a", "an", "the"].contains(teller.determiner ?? "")
        else { return false }
        return elements[2] == .comma || elements[2].phrase?.head == "i"
    }

    mutating func takeSubordinator(_ word: String) {
        if !fresh.isEmpty { mainSubjects = fresh }
        subordinator = word
        fresh = []
        waiting = []
        current = nil
        preposition = nil
    }

    mutating func takeJoint(at index: Int) {
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

    mutating func takeColon() {
        let before = current == nil ? fresh.last : lastPhrase
        reset()
        topic = before
    }

    mutating func reset() {
        fresh = []
        waiting = []
        current = nil
        subordinator = nil
        preposition = nil
        antecedent = nil
        topic = nil
    }
}
