import DesignModel
import Knowledge

/// Turns the quantities of a sentence into facts, each by the reader of its kind.
struct QuantityFacts {
    let reading: SentenceReading
    let names: DocumentNames

    func facts() -> [FactDraft] {
        let stance = Stance(reading: reading)
        guard !stance.isForeign, !isOfAnotherHouse else { return [] }
        let series = ClockRules.series(reading, names)
        let single = reading.quantities.filter { quantity in !(series?.taken.contains(quantity.tokens) ?? false) }
        return (series.map { [$0.draft] } ?? [])
            + single.map(corrected).compactMap { quantity in
                guard !quantity.isTakenBack, !stance.isPast(quantity.tokens), !stance.isDenied(quantity.tokens),
                    !stance.isGuessedBefore(quantity.tokens), var draft = fact(quantity)
                else { return nil }
                if draft.key.hasPrefix("load.") || draft.key.hasPrefix("data."), !draft.key.hasSuffix("retention_years")
                {
                    draft.when = WhenReader(reading: reading).when(quantity)
                }
                draft.tokens = quoted(draft.tokens, quantity)
                return draft
            } + DateFacts(reading: reading).facts()
    }

    /// "Birmingham has 7,000 plots": a name that the brief mentions this once, and what it has.
    private var isOfAnotherHouse: Bool {
        let isPlace = reading.text(1) == "of" && reading.tokens.count > 3 && reading.tokens[2].isCapitalised
        let verb = isPlace ? 3 : 1
        let has: Set<String> = [
            "has", "had", "serves", "runs", "handles", "claims", "receives", "processes", "makes", "moves", "gets",
        ]
        let word = reading.text(isPlace ? 2 : 0)
        guard has.contains(reading.text(verb)), names.isMentionedOnce(word), !GrammarWords.isFunction(word) else {
            return false
        }
        return !Singular.isPlural(word) && !RoleNouns.isRole(word) && !RoleNouns.isOrganisation(word)
            && !RoleNouns.isSystem(word) && !RoleNouns.isMachine(word) && !PlainNouns.isGeneric(word)
            && !reading.words.words.contains { ["we", "our", "us"].contains($0) }
    }

    /// A figure that is taken back speaks with the value that corrects it, where that one says nothing but a number.
    private func corrected(_ quantity: FoundQuantity) -> FoundQuantity {
        guard quantity.isTakenBack,
            let position = reading.quantities.firstIndex(where: { $0.tokens == quantity.tokens }),
            position + 1 < reading.quantities.count
        else { return quantity }
        let better = reading.quantities[position + 1]
        let isAlone = better.form == .bare && better.noun == nil && better.tokens.upperBound + 2 >= reading.tokens.count
        guard isAlone, quantity.form == .bare else { return quantity }
        var corrected = quantity
        (corrected.value, corrected.isTakenBack) = (better.value, false)
        return corrected
    }

    private func fact(_ quantity: FoundQuantity) -> FactDraft? {
        let subjects = SubjectFinder(reading: reading, names: names)
        switch quantity.form {
        case .time: return TimeFacts(reading: reading, subjects: subjects).fact(quantity)
        case .rate, .interval: return RateFacts(reading: reading, subjects: subjects).fact(quantity)
        case .size: return SizeFacts(reading: reading, subjects: subjects).fact(quantity)
        case .money: return MoneyFacts(reading: reading, subjects: subjects).fact(quantity)
        case .percent, .part, .multiple: return ShareFacts(reading: reading, subjects: subjects).fact(quantity)
        case .length where reading.words.words.contains("today"): return nil
        case .length: return subjects.nearest(before: quantity.tokens).map { .number("rule.\($0)_distance", quantity) }
        case .bare:
            return BareBudget(reading: reading).fact(quantity)
                ?? CountFacts(reading: reading, subjects: subjects).fact(quantity)
        }
    }

    /// A quote reads better with its clause: from the bound's words, or the clause's start when that is near.
    private func quoted(_ range: ClosedRange<Int>, _ quantity: FoundQuantity) -> ClosedRange<Int> {
        let start = min(range.lowerBound, quantity.boundStart ?? range.lowerBound)
        let clause = reading.clauseStart(before: start...range.upperBound)
        let first = start - clause <= 8 ? clause : start
        let end = reading.clauseEnd(after: range)
        let last = end - range.upperBound <= 6 ? end : range.upperBound
        return first...last
    }
}
