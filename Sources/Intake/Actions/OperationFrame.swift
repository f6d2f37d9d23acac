import DesignModel
import Knowledge

/// A clause on its way to an operation: its action, who acts, on what.
struct OperationFrame {
    let clause: Clause
    let action: ActionVerb
    let namer: ActorNamer
    let defaultActor: String?
    var says: String
    var kind: OperationKind
    var actors: [String] = []
    var entities: [String] = []
    var hasAgent = false
    /// What a search without an object turns out to look for.
    var foundLater: String?

    /// Nil when the verb names no action.
    init?(_ clause: Clause, actors: ActorNamer, defaultActor: String?) {
        guard let action = Self.action(of: clause) else { return nil }
        self.clause = clause
        self.action = action
        self.namer = actors
        self.defaultActor = defaultActor
        self.says = action.says
        self.kind = action.kind
    }

    /// The lexicon's action; `look at` and `search for` are known by their preposition; a modal makes any verb one.
    private static func action(of clause: Clause) -> ActionVerb? {
        let verb = clause.verb
        if verb.particle == nil, let first = clause.adjuncts.first,
            clause.objects.isEmpty || first.preposition == "out",
            let action = ActionVerb.named(verb.base + " " + first.preposition),
            action.prepositions.contains(first.preposition)
        {
            return action
        }
        if let action = verb.action { return action }
        if wantsView(clause) { return ActionVerb.named("see") }
        guard verb.modal != nil, !PlainVerbs.contains(verb.base), !clause.objects.isEmpty,
            clause.subjects.first?.isRole == true
        else {
            return nil
        }
        return ActionVerb(verb.base, .write)
    }

    /// *I want a list of the doses due*: who wants an overview looks at it.
    private static func wantsView(_ clause: Clause) -> Bool {
        guard ["want", "need", "get", "have"].contains(clause.verb.base), let object = clause.objects.first,
            clause.subjects.contains(where: { $0.isRole || $0.head == "i" })
        else { return false }
        let isView = views.contains(object.head) || object.head == "list" && !object.complement.isEmpty
        return isView && (clause.verb.base != "have" || clause.verb.modal != nil)
    }

    private static let views: Set<String> = [
        "overview", "dashboard", "view", "route", "summary", "timetable", "report",
    ]

    /// "delivers the bulk in files": an amount names nothing, the form it comes in does.
    private static let amounts: Set<String> = ["bulk", "rest", "majority", "remainder"]

    /// What the clause does something to, before it is named.
    var targets: [NounPhrase] {
        if clause.verb.isPassive || action.base == "go out" { return clause.subjects }
        let objects = clause.objects.filter { !["us", "me"].contains($0.head) }
        if let first = objects.first, Self.amounts.contains(first.head), let things = clause.adjunct(["in", "as"]),
            things.isPlural
        {
            return [things]
        }
        if !objects.isEmpty { return objects }
        return clause.adjuncts.filter { action.prepositions.contains($0.preposition) }.map(\.phrase)
    }
}

extension OperationFrame {
    mutating func resolveActors(lastPerson: String?, lastCounted: String?, sentence: ParsedSentence) {
        if action.base == "go out" { actors = ["system"]; return }
        let subjects =
            clause.verb.isPassive ? clause.adjuncts.filter { $0.preposition == "by" }.map(\.phrase) : clause.subjects
        let found = subjects.map { phrase -> Actor in
            if phrase.parts.isEmpty, phrase.isCounted { return lastCounted.map { .role($0) } ?? .nobody }
            return named(phrase, lastPerson: lastPerson)
        }
        var names = found.compactMap { actor -> String? in actor == .maker ? makerName(subjects) : actor.name }
        if names.isEmpty, !clause.verb.isPassive, followsByItself(subjects) { names = ["system"] }
        hasAgent = !names.isEmpty
        if !names.isEmpty {
            actors = names
        } else if clause.verb.isPassive && subjects.isEmpty || clause.subjects.isEmpty
            || clause.subjects.first?.head == "nobody"
        {
            actors = [unnamedActor(sentence, lastPerson: lastPerson)]
        }
    }

    /// *Each reservation lowers the allotment*: what one thing brings about in another, the system does.
    private func followsByItself(_ subjects: [NounPhrase]) -> Bool {
        let brings: Set<String> = [
            "lower", "raise", "increase", "decrease", "reduce", "open", "reopen", "close", "free", "release", "trigger",
            "block", "unlock", "lock", "update", "cancel", "create", "replace", "extend",
        ]
        return brings.contains(action.base)
            && subjects.contains { namer.nouns.actedUpon.contains($0.head) && !$0.isPronoun && !$0.isRole }
    }

    /// *a person in the data team* acts for the data team.
    private func named(_ phrase: NounPhrase, lastPerson: String?) -> Actor {
        if phrase.head == "i", let defaultActor { return .role(defaultActor) }
        if Self.isUser(phrase), !Self.building.contains(action.base) { return .role(namer.name(of: phrase)) }
        if RoleNouns.isAnybody(phrase.head), let team = phrase.behind.first, RoleNouns.isRole(team.head) {
            return .role(namer.name(of: team))
        }
        return namer.actor(phrase, lastPerson: lastPerson)
    }

    /// *Engineers upload files*: those who are named like makers use the system as well.
    private static func isUser(_ phrase: NounPhrase) -> Bool {
        ["engineer", "developer", "dev", "designer", "programmer"].contains(phrase.head) && phrase.isPlural
            && phrase.determiner == nil && phrase.possessor.isEmpty && !phrase.isCounted
    }

    private static let building: Set<String> = [
        "build", "write", "develop", "run", "deploy", "maintain", "make", "work", "operate", "code", "know", "keep",
        "support", "own", "share", "serve", "handle", "provide",
    ]

    /// What we do, the system does, where it is a thing for systems.
    private func makerName(_ subjects: [NounPhrase]) -> String? {
        let isFirstPerson = subjects.contains { $0.head == "i" }
        if isFirstPerson, action.agent == .person || action.agent == .staff { return namer.primary }
        if clause.verb.modal != nil, action.kind == .search { return namer.staff }
        let doable: Set<String> = [
            "collect", "store", "send", "save", "record", "check", "keep", "show", "fetch", "get", "call", "verify",
            "delete",
        ]
        return action.agent == .system || action.agent == .machine || doable.contains(action.base) ? "system" : nil
    }

    private func unnamedActor(_ sentence: ParsedSentence, lastPerson: String?) -> String {
        if clause.subjects.first?.head == "nobody" { return lastPerson ?? namer.staff }
        if let topic = clause.topic, clause.subjects.isEmpty, case .role(let name) = namer.actor(topic, lastPerson: nil)
        {
            return name
        }
        if clause.subjects.isEmpty, defaultActor == nil,
            sentence.clauses.contains(where: {
                ["when", "if", "once", "whenever"].contains($0.subordinator ?? "")
                    && $0.verb.tokens.lowerBound < clause.verb.tokens.lowerBound
            })
        {
            return "system"
        }
        if clause.verb.isPassive, isScheduled(sentence) { return "system" }
        if clause.subjects.isEmpty, Self.schedules.contains(sentence.words.first?.lower ?? "") { return "system" }
        if let topic = clause.topic, clause.subjects.isEmpty, case .role(let name) = namer.actor(topic, lastPerson: nil)
        {
            return name
        }
        switch action.agent {
        case .system, .machine:
            if let defaultActor, sentence.sentence.column != nil, !clause.verb.isPassive { return defaultActor }
            return "system"
        case .staff: return defaultActor ?? namer.staff
        case .person: return unnamedPerson(sentence)
        }
    }

    /// *every morning at 06:00*, *automatically*
    private func isScheduled(_ sentence: ParsedSentence) -> Bool {
        let times: Set<String> = [
            "morning", "night", "evening", "day", "hour", "week", "month", "quarter", "midnight", "minute",
        ]
        return sentence.mentions(["automatically", "nightly", "overnight", "hourly"])
            || zip(sentence.words, sentence.words.dropFirst()).contains {
                ["every", "each"].contains($0.lower) && times.contains($1.base)
            }
    }

    private static let schedules: Set<String> = ["nightly", "overnight", "hourly", "daily", "weekly", "monthly"]

    private func unnamedPerson(_ sentence: ParsedSentence) -> String {
        let keeps: Set<String> = [
            "log", "record", "store", "archive", "copy", "delete", "remove", "send", "hand over", "hand", "update",
            "replace", "close", "cancel", "check", "scan", "verify", "screen", "transfer", "consult", "retrieve",
            "preserve",
            "fetch", "apply", "export", "calculate", "assign", "allocate",
        ]
        if clause.verb.isPassive, keeps.contains(action.base),
            clause.verb.modal.map({ $0 == "must" || $0 == "shall" }) ?? true
        {
            return "system"
        }
        if clause.subjects.isEmpty, isForOutside { return "system" }
        return defaultActor ?? namer.primary
    }

    /// `Send every booking to the EHR`: an order to the system.
    private var isForOutside: Bool {
        let sends: Set<String> = [
            "send", "send out", "hand over", "delete", "forward", "export", "log", "record", "store", "replace",
            "archive",
        ]
        return sends.contains(action.base)
    }
}
