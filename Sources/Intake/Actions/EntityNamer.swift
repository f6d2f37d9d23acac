import Knowledge

/// Names the things of a brief: singular, in Pascal case, as the brief calls them.
struct EntityNamer: Sendable {
    let nouns: BriefNouns
    /// The role that *people* and *others* stand for.
    var anybody = "User"

    /// The thing a phrase speaks of; `last` stands in for *it*, *them* and *the value*. Nil for words too general to keep.
    func name(_ phrase: NounPhrase, last: String?) -> String? {
        let phrase = phrase.subject
        if phrase.isPronoun || phrase.parts.isEmpty { return Self.pointsBack(phrase.head) ? last : nil }
        if phrase.parts.allSatisfy(\.isAdjective) { return PlainNouns.isGeneric(phrase.head) ? nil : last }
        if let personal = personalData(phrase) { return personal }
        let head = phrase.head
        if CalendarWords.months[head] != nil || Self.noThing.contains(head) {
            return nil
        }
        if RoleNouns.isAnybody(head) { return head == "user" ? "User" : anybody }
        if phrase.modifiers.contains("audit") { return "AuditEntry" }
        if PlainNouns.needsModifier(head), let name = leaning(phrase) { return name }
        let isThing = nouns.makesThing(of: head)
        if phrase.modifiers.isEmpty, PlainNouns.isPart(head), PlainNouns.isProperty(head) || head == "value",
            let usual = nouns.usualModifier(of: head)
        {
            return Self.pascal([usual, head])
        }
        if PlainNouns.isPart(head), !isThing || !phrase.complement.isEmpty { return part(phrase, last: last) }
        if PlainNouns.isGeneric(head), !isThing { return nil }
        if RoleNouns.isMaker(head) || PlainNouns.isVerbOnly(head) && !phrase.isPlural && !nouns.isNoun(head) {
            return nil
        }
        if phrase.isName, !["a", "an", "each", "every"].contains(phrase.determiner ?? ""), !phrase.isPlural {
            return nil
        }
        if phrase.determiner == nil, !phrase.isPlural, phrase.possessor.isEmpty, nouns.isProper(head) { return nil }
        if head.utf8.contains(where: { (0x30...0x39).contains($0) })
            || Self.isActivity(head) && phrase.modifiers.isEmpty && !nouns.isNoun(head)
        {
            return nil
        }
        return compound(phrase)
    }

    /// Whether a pronoun stands for the thing last spoken of.
    private static func pointsBack(_ word: String) -> Bool {
        [
            "it", "them", "this", "that", "these", "those", "one", "ones", "which", "others", "all", "both", "most",
            "each", "some",
        ].contains(word)
    }

    private func personalData(_ phrase: NounPhrase) -> String? {
        let words = phrase.parts.map(\.base)
        let isTheirs = phrase.possessor.contains { ["their", "his", "her", "my", "your"].contains($0) }
        if phrase.head == "data", isTheirs, words.count == 1 { return "PersonalData" }
        return phrase.head == "data" && words.contains { $0 == "personal" || $0 == "customer" || $0 == "user" }
            ? "PersonalData" : nil
    }

    /// `waiting list`, `daily total`: such heads keep the word before them.
    private func leaning(_ phrase: NounPhrase) -> String? {
        guard let before = phrase.parts.dropLast().last, !before.isName || before.base.utf8.count <= 4 else {
            if nouns.makesThing(of: phrase.head), nouns.mostlyStandsAlone(phrase.head) {
                return Self.pascal([phrase.head])
            }
            if let usual = nouns.usualModifier(of: phrase.head),
                PlainNouns.isGeneric(phrase.head) || PlainNouns.isProperty(phrase.head)
            {
                return Self.pascal([usual, phrase.head])
            }
            return PlainNouns.isPart(phrase.head) || PlainNouns.isGeneric(phrase.head)
                ? nil : Self.pascal([phrase.head])
        }
        if before.isAdjective, Self.empty.contains(before.base) || phrase.head != "total" { return nil }
        if !before.isAdjective, nouns.standsAlone(phrase.head), !PlainNouns.isPart(phrase.head),
            !PlainNouns.isGeneric(phrase.head)
        {
            return Self.pascal([phrase.head])
        }
        return Self.pascal([before.base, phrase.head == "hour" ? "hours" : phrase.head])
    }

    /// `trying`, `browsing`: what people do rather than a thing, but not a booking or a reading.
    private static func isActivity(_ head: String) -> Bool {
        guard head.hasSuffix("ing"), head.utf8.count > 5 else { return false }
        return ![
            "booking", "listing", "meeting", "reading", "rating", "building", "training", "recording", "drawing",
            "painting", "setting",
            "greeting", "offering", "finding", "sibling", "wedding", "spring", "string", "filing", "hearing", "sitting",
            "viewing", "fitting",
            "screening", "crossing", "landing", "opening", "savings", "posting", "parking", "heading", "timing",
        ].contains(head)
    }

    /// Times, measures and abbreviations of the trade.
    private static let noThing: Set<String> = [
        "semester", "yr", "fortnight", "hr", "min", "slo", "sla", "rto", "rpo", "kpi", "api", "sso", "gdpr", "url",
        "ui", "faq", "mvp", "rps", "vm",
    ]

    private static let empty: Set<String> = [
        "same", "first", "last", "new", "old", "other", "whole", "final", "open", "own",
    ]

    /// The *body* of an event is the event; *a value* is of the thing last spoken of.
    private func part(_ phrase: NounPhrase, last: String?) -> String? {
        if let owner = phrase.possessor.last, !FunctionWords.possessives.contains(owner) { return Self.pascal([owner]) }
        if let before = phrase.modifiers.last, !PlainNouns.isGeneric(before) { return Self.pascal([before]) }
        if let inner = phrase.complement.first { return name(inner, last: last) }
        return phrase.head == "use" ? "Consumption" : last
    }

    private func compound(_ phrase: NounPhrase) -> String {
        let head = phrase.head
        guard let before = phrase.modifiers.last, !nouns.standsAlone(head),
            !RoleNouns.isRole(head) || RoleNouns.isOutsideParty(head),
            !before.utf8.contains(where: { (0x30...0x39).contains($0) })
        else {
            return Self.pascal([head])
        }
        return Self.pascal([before, head])
    }

    /// `hand-over` becomes `HandOver`.
    static func pascal(_ words: [String]) -> String {
        words.flatMap { $0.split { $0 == "-" || $0 == " " || $0 == "'" || $0 == "." || $0 == "/" || $0 == "_" } }
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
