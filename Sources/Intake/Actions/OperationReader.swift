import DesignModel
import Knowledge

/// Turns clauses into operations, keeping in mind what was spoken of last.
struct OperationReader {
    let actors: ActorNamer
    let namer: EntityNamer
    /// The thing and the person last spoken of, for pronouns.
    var lastThing: String?
    /// The last single thing and the last several things that this very sentence spoke of.
    private var singleHere: String?
    private var severalHere: String?
    var lastPerson: String?
    /// The device or outside party that acted in the sentence before, which *it* goes on about.
    private var lastSender: String?
    /// The role counted last: `23 carriers. 16 push events …`
    private var lastCounted: String?
    /// Whether the sentence before was about somebody who never uses the system: *my brother-in-law says …*
    private var isAfterBystander = false
    /// The person spoken of in this very sentence.
    private var personHere: String?
    private(set) var operations: [ReadOperation] = []

    init(actors: ActorNamer, namer: EntityNamer) {
        self.actors = actors
        self.namer = namer
    }

    /// Reads the clauses of one sentence, in order.
    mutating func read(_ sentence: ParsedSentence, defaultActor: String?) {
        personHere = nil
        (singleHere, severalHere) = (nil, nil)
        defer { isAfterBystander = isAboutBystander(sentence) }
        defer { lastSender = sender(of: sentence) ?? (startsWithIt(sentence) ? lastSender : nil) }
        for clause in sentence.clauses {
            let frame = frame(clause, in: sentence, defaultActor: defaultActor)
            remember(clause)
            if let frame {
                emit(frame, clause, sentence)
                if clause.objects.isEmpty, !clause.verb.isPassive { lastThing = frame.entities.first }
            }
        }
        if let counted = sentence.phrases.last(where: { $0.isCounted && $0.isRole }) {
            lastCounted = actors.name(of: counted)
        } else if !sentence.clauses.isEmpty {
            lastCounted = nil
        }
        if sentence.clauses.isEmpty { for phrase in sentence.phrases where !phrase.isAdverbial { remember(phrase) } }
    }

    /// The machine or party that the sentence's first clause is about.
    private func sender(of sentence: ParsedSentence) -> String? {
        guard let first = sentence.clauses.first(where: { !$0.subjects.isEmpty })?.subjects.first else { return nil }
        let acts = RoleNouns.isMachine(first.head) || RoleNouns.isOutsideParty(first.head)
        return acts && !first.isPronoun ? actors.name(of: first) : nil
    }

    private func isAboutBystander(_ sentence: ParsedSentence) -> Bool {
        sentence.clauses.first?.subjects.contains { RoleNouns.isBystander($0.head) } ?? false
    }

    private func goesOnAboutBystander(_ clause: Clause) -> Bool {
        isAfterBystander && clause.subjects.contains { $0.head == "he" || $0.head == "she" }
    }

    private func startsWithIt(_ sentence: ParsedSentence) -> Bool { sentence.words.first?.lower == "it" }

    private mutating func emit(_ frame: OperationFrame, _ clause: Clause, _ sentence: ParsedSentence) {
        for actor in frame.actors {
            for entity in frame.entities {
                operations.append(
                    ReadOperation(
                        actor: actor, verb: frame.says, entity: entity, kind: frame.kind, makes: frame.action.makes,
                        hasAgent: frame.hasAgent, sentence: sentence.sentence, tokens: clause.tokens))
            }
        }
    }

    private mutating func remember(_ clause: Clause) {
        let acts = !clause.verb.isPassive && !clause.objects.isEmpty
        for phrase in clause.subjects where !acts || phrase.isRole { remember(phrase) }
        for phrase in clause.objects.reversed() {
            remember(phrase, isTarget: clause.verb.action != nil && clause.topic != nil)
        }
    }

    private mutating func remember(_ phrase: NounPhrase, isTarget: Bool = false) {
        let phrase = phrase.subject
        guard !phrase.isPronoun, !phrase.parts.isEmpty else { return }
        if phrase.isRole {
            if RoleNouns.isPerson(phrase.head), !RoleNouns.isAnybody(phrase.head),
                !RoleNouns.isOutsideParty(phrase.head)
            {
                lastPerson = actors.name(of: phrase)
                personHere = lastPerson
            }
        } else if isTarget || !RoleNouns.isMachine(phrase.head),
            !PlainNouns.isProperty(phrase.head) || EntityWords.binary.contains(phrase.head),
            let name = namer.name(phrase, last: nil)
        {
            lastThing = name
            if phrase.isPlural { severalHere = name } else { singleHere = name }
        }
    }

    /// What *it* and *them* stand for: one thing or several, where the sentence has spoken of both.
    private func meant(by clause: Clause) -> String? {
        switch clause.objects.first?.head {
        case "it": severalHere == lastThing ? singleHere ?? lastThing : lastThing
        case "them": singleHere == lastThing ? severalHere ?? lastThing : lastThing
        default: lastThing
        }
    }

    private func frame(_ clause: Clause, in sentence: ParsedSentence, defaultActor: String?) -> OperationFrame? {
        let verb = clause.verb
        guard !verb.isNegated, !verb.isPerfect, !verb.isPast, verb.form != .past, verb.modal != "would",
            verb.modal != "could" || sentence.mentions(["love", "great", "magic", "nice"])
        else {
            return nil
        }
        let isNobody = clause.subjects.contains {
            ["nobody", "no", "none"].contains($0.determiner ?? $0.head) || $0.head == "nobody"
        }
        guard !isNobody || clause.isRelative else { return nil }
        guard
            !["before", "because", "as", "than", "so", "although", "though", "whereas", "like", "whether"].contains(
                clause.subordinator ?? "")
        else { return nil }
        guard !verb.isPassive || !clause.subjects.isEmpty, clause.governor != "refuse" else { return nil }
        if clause.objects.contains(where: { ["nothing", "none"].contains($0.head) || $0.determiner == "no" }) {
            return nil
        }
        if isNoDoing(clause, sentence) { return nil }
        if clause.objects.contains(where: { $0.head == "hand" && $0.isPlural }) { return nil }
        if verb.form == .gerund, verb.hasHelper || clause.objects.contains(where: { $0.head == "it" }) { return nil }
        let isProduct = clause.objects.first?.head == "it" && clause.subjects.isEmpty
        if isProduct, ["build", "run", "make", "host", "operate", "develop", "maintain"].contains(verb.base) {
            return nil
        }
        if verb.form == .gerund, sentence.sentence.column != nil { return nil }
        if clause.isReduced || verb.isPassive && !verb.hasHelper, verb.base == "connect" { return nil }
        if clause.subjects.contains(where: { RoleNouns.isBystander($0.head) }) || goesOnAboutBystander(clause) {
            return nil
        }
        if clause.subjects.contains(where: { $0.head == "i" }), !sentence.tellsStory, Self.asides.contains(verb.base) {
            return nil
        }
        if clause.objects.contains(where: { RoleNouns.isMaker($0.head) || RoleNouns.isPosition($0.head) }),
            ["provide", "supply", "hire", "employ"].contains(verb.base)
        {
            return nil
        }
        guard var frame = OperationFrame(clause, actors: actors, defaultActor: defaultActor) else { return nil }
        frame.resolveActors(lastPerson: lastPerson, lastCounted: lastCounted, sentence: sentence)
        if let sender = lastSender ?? sender(of: sentence), clause.subjects.first?.head == "it", !clause.verb.isPassive
        {
            frame.actors = [sender]
        }
        if clause.subjects.contains(where: { $0.head == "she" || $0.head == "he" }),
            sentence.phrases.contains(where: { $0.isName })
        {
            return nil
        }
        frame.resolveEntities(
            namer, lastThing: meant(by: clause), lastPerson: lastPerson, lastCounted: lastCounted, sentence: sentence)
        frame.settle(sentence)
        return frame.actors.isEmpty || frame.entities.isEmpty ? nil : frame
    }
}

/// An operation as it was read, before what is said twice is counted once.
struct ReadOperation: Sendable, Hashable {
    var actor: String
    var verb: String
    var entity: String
    var kind: OperationKind
    var makes: String?
    /// Whether the sentence itself says who acts.
    var hasAgent: Bool
    var sentence: BriefSentence
    var tokens: ClosedRange<Int>
}
