import Knowledge

/// Whether a word that could be a verb is one, judged by what stands before and after it.
extension WordTagger {
    func verbForm(_ reading: VerbForms.Reading, at index: Int) -> WordClass? {
        let homograph = ActionVerb.named(reading.base)?.alsoNoun ?? false
        let next = lower(index + 1)
        if reading.forms != [.gerund], FunctionWords.forms.contains(next) || FunctionWords.modals.contains(next),
            previous != .relative,
            reading.forms.contains(.base) || reading.forms.contains(.third)
        {
            return nil
        }
        if lower(index + 2) == "to", next == "have" || next == "has", previous != .relative, previous != .modal {
            return nil
        }
        if lower(index) == "set", ["data", "rule", "test"].contains(previousWord?.lower ?? "") { return nil }
        if reading.forms.contains(.base), isBaseVerb(reading.base, homograph: homograph, at: index) {
            return .verb(.base)
        }
        if reading.forms.contains(.third), isThird(homograph: homograph, at: index) { return .verb(.third) }
        if reading.forms.contains(.gerund) { return gerund(at: index) }
        if reading.forms.contains(.past) || reading.forms.contains(.participle) { return pastForm(reading, at: index) }
        return nil
    }

    private func isBaseVerb(_ base: String, homograph: Bool, at index: Int) -> Bool {
        guard let before = previous else {
            return listsAction(at: index) || opensOrder(homograph: homograph, at: index)
        }
        switch before {
        case .modal, .infinitive, .doing, .relative: return true
        case .negation: return !homograph || hasFinite
        case .pronoun: return isPluralPronoun || opensPhrase(index + 1)
        case .number:
            return !homograph && isPlainWord(index + 1) && !hasFinite && !Adjectives.contains(lower(index))
        case .noun: return isVerbAfterNoun(homograph: homograph, at: index)
        case .coordinator, .comma: return joinsBase(homograph: homograph, at: index)
        case .colon, .stop: return listsAction(at: index) || opensOrder(homograph: homograph, at: index)
        default: return false
        }
    }

    /// Behind the role that a colon names, the first word of each item is what the role does.
    private func listsAction(at index: Int) -> Bool {
        guard hasActingTopic else { return false }
        let next = index + 1
        if lower(index) == "list", lower(next) == "of" { return true }
        return opensPhrase(next) || isPlainWord(next) || ActionVerb.particles.contains(lower(next))
            || isMark(next, ",;.")
    }

    private var isPluralPronoun: Bool {
        ["i", "we", "you", "they", "who", "people", "everybody"].contains(previousWord?.lower ?? "")
    }

    private func isVerbAfterNoun(homograph: Bool, at index: Int) -> Bool {
        if let noun = previousWord, !NounForms.isPlural(noun.lower), !homograph, !hasFinite, opensPhrase(index + 1) {
            return actsFromAfar
        }
        guard let noun = previousWord, NounForms.isPlural(noun.lower) else { return false }
        if RoleNouns.isRole(noun.base) || RoleNouns.isAnybody(noun.base) { return true }
        if noun.lower == "data" && homograph { return false }
        if hasFinite { return !homograph && opensPhrase(index + 1) && beginsBehindJoint() }
        let actsOn = isPlainWord(index + 1) && !Self.compoundPlurals.contains(noun.lower)
        return !homograph || opensPhrase(index + 1) || actsOn && !hasFiniteAhead(from: index + 1)
    }

    /// `cameras` in *cameras at the entrance send a picture*: a plural subject with its place between it and the verb.
    private var actsFromAfar: Bool {
        guard let place = words.last(where: { $0.wordClass == .preposition })?.index, place > 0, words.count <= 8,
            words[..<place].allSatisfy({ word in
                switch word.wordClass {
                case .noun, .adjective, .determiner, .possessive, .number, .adverb: true
                default: false
                }
            })
        else { return false }
        return NounForms.isPlural(words[place - 1].lower)
    }

    /// Whether the noun phrase so far stands right behind a comma or *and*.
    private func beginsBehindJoint() -> Bool {
        let before = words.last { word in
            switch word.wordClass {
            case .noun, .adjective, .determiner, .possessive, .number, .adverb: false
            default: true
            }
        }
        return before?.wordClass == .comma || before?.wordClass == .coordinator
    }

    /// Plurals that stand before another noun: *sales orders*.
    private static let compoundPlurals: Set<String> = [
        "sales", "goods", "news", "sports", "operations", "logistics", "communications", "systems", "rights", "customs",
        "accounts", "savings", "parts", "requests", "results", "terms", "times", "days", "hours", "minutes", "seconds",
    ]

    private func joinsBase(homograph: Bool, at index: Int) -> Bool {
        let next = index + 1
        if hasActingTopic, lastVerb == .base || lastVerb == nil, listsAction(at: index) { return true }
        guard lastVerb == .base else {
            guard words.last?.wordClass == .comma else { return false }
            if !hasFinite, !homograph, let first = words.first(where: { $0.wordClass == .noun }),
                RoleNouns.isRole(first.base), first.base != first.lower
            {
                return true
            }
            return opensPhrase(next) || !homograph && isPlainWord(next) && !NounForms.isPlural(lower(index))
        }
        if let base = VerbForms.read(lower(index))?.base, ActionVerb.named(base + " " + lower(next)) != nil {
            return true
        }
        if homograph, prepositionSinceVerb { return opensPhrase(next) || isShortObject(next) }
        return !homograph || opensPhrase(next) || isMark(next, ",.;)") || next >= count
            || FunctionWords.coordinators.contains(lower(next)) || FunctionWords.prepositions.contains(lower(next))
            || isShortObject(next)
    }

    /// `change tariff,`, `request supplements and`: one word, and then the next item.
    private func isShortObject(_ index: Int) -> Bool {
        guard words.last?.wordClass == .comma || words.last?.wordClass == .coordinator, isPlainWord(index) else {
            return false
        }
        return isMark(index + 1, ",.;") || index + 1 >= count
            || FunctionWords.coordinators.contains(lower(index + 1))
            || NounForms.isPlural(lower(index)) && FunctionWords.prepositions.contains(lower(index + 1))
            || isPlainWord(index + 1) && NounForms.isPlural(lower(index + 1)) && lower(index + 1).utf8.count > 3
                && (isMark(index + 2, ",.;") || index + 2 >= count
                    || FunctionWords.coordinators.contains(lower(index + 2)))
    }

    /// A bare verb at the head of a sentence or item gives an order: `Search free slots by …`.
    private func opensOrder(homograph: Bool, at index: Int) -> Bool {
        let next = index + 1
        if opensPhrase(next) { return lower(next) != "that" }
        if lower(index) == "open" || lower(index) == "ok" { return false }
        if ["results", "requests", "queries", "terms", "time", "times"].contains(lower(next)) { return false }
        if homograph, let verb = VerbForms.read(lower(next)), verb.forms.contains(.third), opensPhrase(next + 1) {
            return false
        }
        if isMark(next, ","), let reading = VerbForms.read(lower(index + 2)) { return reading.forms.contains(.base) }
        if FunctionWords.coordinators.contains(lower(next)), let reading = VerbForms.read(lower(index + 2)) {
            return reading.forms.contains(.base)
        }
        if !homograph { return isPlainWord(next) || ActionVerb.particles.contains(lower(next)) }
        return isItem && isPlainWord(next) && NounForms.isPlural(lower(next)) && !hasFiniteAhead(from: next)
    }

    private func hasFiniteAhead(from start: Int) -> Bool {
        var index = start
        while index < count, index < start + 12 {
            let word = lower(index)
            if FunctionWords.forms.contains(word) || FunctionWords.modals.contains(word) { return true }
            index += 1
        }
        return false
    }

    private func isThird(homograph: Bool, at index: Int) -> Bool {
        let next = index + 1
        let opens = previous == nil || previous == .colon || previous == .stop
        let takesParticle = VerbForms.read(lower(index)).map { ActionVerb.named($0.base + " " + lower(next)) != nil }
        if hasActingTopic, isPlainWord(next) || opensPhrase(next) || takesParticle == true,
            previous == nil || previous == .colon || previous == .stop || previous == .comma
                || previous == .coordinator
        {
            return true
        }
        if opens, let word = VerbForms.read(lower(index))?.base, RoleNouns.isMachine(word) || RoleNouns.isRole(word) {
            return false
        }
        if isRoleThatActs(at: index) { return false }
        guard let before = previous, !opens else {
            return homograph ? opensPhrase(next) : isPlainWord(next) || opensPhrase(next)
        }
        switch before {
        case .relative: return true
        case .subordinator: return ["what", "whatever"].contains(previousWord?.lower ?? "")
        case .pronoun: return !isPluralPronoun || ["who", "everybody"].contains(previousWord?.lower ?? "")
        case .noun:
            guard let noun = previousWord else { return false }
            let acts =
                RoleNouns.isRole(noun.base) || RoleNouns.isSystem(noun.base) || RoleNouns.isMachine(noun.base)
                || noun.isName
            if NounForms.isPlural(noun.lower) && noun.base != noun.lower { return false }
            let goesOn = opensPhrase(next) || isPlainWord(next) || FunctionWords.prepositions.contains(lower(next))
            return acts && lower(next) != "of" && (goesOn || !homograph && next < count)
                || !hasFinite && (!homograph || opensPhrase(next))
                || opensPhrase(next)
        case .coordinator, .comma:
            guard lastVerb == .third else {
                return lastVerb == .base && hasFinite && !homograph && words.last?.wordClass == .coordinator
                    && (opensPhrase(next) || isPlainWord(next))
            }
            return !homograph || opensPhrase(next) || FunctionWords.prepositions.contains(lower(next))
                || isPlainWord(next) && (isMark(next + 1, ",.") || NounForms.isPlural(lower(next)))
        case .close: return !homograph || opensPhrase(next)
        default: return false
        }
    }

    /// In *warehouse volunteers book crates* the plural is who acts.
    private func isRoleThatActs(at index: Int) -> Bool {
        guard previous != .pronoun, previous != .relative, RoleNouns.isRole(NounForms.singular(lower(index))) else {
            return false
        }
        if FunctionWords.modals.contains(lower(index + 1)) { return true }
        guard let next = VerbForms.read(lower(index + 1)), next.forms.contains(.base) else { return false }
        return opensPhrase(index + 2) || isPlainWord(index + 2)
    }
}
