import Knowledge

/// Clauses with a verb of the lexicon in which nothing is done to what the system keeps.
extension OperationReader {
    /// What only describes: *parked*, *runs 24 trials*, *sees only its own*, *all files processed within 90 minutes*.
    func isNoDoing(_ clause: Clause, _ sentence: ParsedSentence) -> Bool {
        let verb = clause.verb
        if verb.form == .participle, !verb.hasHelper, clause.subordinator != nil { return true }
        if clause.subjects.contains(where: { Self.extremes.contains($0.head) }) || losesPatience(clause, sentence) {
            return true
        }
        let isTimed = clause.adjuncts.contains {
            ["within", "inside", "in", "under"].contains($0.preposition) && $0.phrase.isCounted
        }
        let isAll = clause.subjects.first.map { ["all", "every", "each"].contains($0.determiner ?? "") } ?? false
        if isTimed, clause.isReduced && !isAll || ["restore", "recover"].contains(verb.base) { return true }
        let object = clause.objects.first
        if isIdle(clause, sentence) { return true }
        if verb.base == "run", !verb.isPassive, clause.adjunct(["on", "without"]) != nil { return true }
        if Self.holdings.contains(verb.base), object?.isCounted == true, verb.modal == nil { return true }
        if ["see", "view", "read", "access"].contains(verb.base), object?.adjectives.contains("own") == true {
            return true
        }
        if verb.base == "share", let object, RoleNouns.isMachine(object.head) { return true }
        return verb.base == "give" && clause.isRelative
    }

    /// *Call it 15 %*, *we can find £35*, *you work it out*, *Larder replaces the old process*: talk about the project.
    private func isIdle(_ clause: Clause, _ sentence: ParsedSentence) -> Bool {
        let verb = clause.verb
        let object = clause.objects.first
        let tokens = sentence.sentence.tokens
        let next = verb.tokens.upperBound + 1
        if verb.base == "call", next < tokens.count, tokens[next].lower == "it" { return true }
        if next < tokens.count, ["€", "£", "$"].contains(String(tokens[next].text.prefix(1))) { return true }
        if clause.isReduced, let what = clause.subjects.first, PlainNouns.isProperty(what.head) { return true }
        if clause.subjects.first?.head == "you", verb.modal == nil, object?.head == "it" { return true }
        if ["build", "develop", "program", "code"].contains(verb.base), object?.head == "it" { return true }
        if verb.base == "move", clause.objects.isEmpty, next < tokens.count, tokens[next].lower == "on" { return true }
        if verb.base == "replace", !verb.isPassive, verb.modal == nil, let subject = clause.subjects.first,
            actors.product.contains(subject.head) || RoleNouns.isSystem(subject.head)
                || subject.isPronoun || !subject.isRole && subject.determiner == nil && !subject.isPlural
        {
            return true
        }
        guard let object, object.parts.isEmpty, object.isCounted else { return false }
        return object.tokens.contains { index in
            tokens.indices.contains(index)
                && (UnitWords.currencies[tokens[index].lower] != nil
                    || index > 0 && ["€", "£", "$"].contains(tokens[index - 1].text))
        }
    }

    /// What others do when we fail them: *carriers drop a webhook for good after 3 failed tries*.
    private func losesPatience(_ clause: Clause, _ sentence: ParsedSentence) -> Bool {
        guard clause.subjects.contains(where: { RoleNouns.isOutsideParty($0.head) || RoleNouns.isMachine($0.head) }),
            let after = sentence.words.firstIndex(where: { $0.lower == "after" })
        else { return false }
        return sentence.words[after...].prefix(5).contains { Self.failures.contains(NounForms.singular($0.lower)) }
    }

    private static let failures: Set<String> = [
        "try", "attempt", "failure", "error", "timeout", "retry", "miss", "refusal",
    ]

    /// One of those just spoken of, of whom a measure follows: *the largest sends 11 % of all parcels*.
    private static let extremes: Set<String> = [
        "largest", "biggest", "smallest", "busiest", "fastest", "slowest", "oldest", "newest", "longest", "shortest",
        "best", "worst", "most", "least", "average", "median",
    ]

    /// How big a business is.
    private static let holdings: Set<String> = [
        "run", "operate", "manage", "own", "serve", "sell", "handle", "process",
    ]

    /// What the author does in writing, not with the system.
    static let asides: Set<String> = [
        "mention", "note", "list", "attach", "forward", "tell", "ask", "write", "draw", "look at", "add",
    ]
}
