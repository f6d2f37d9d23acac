import DesignModel
import Knowledge

/// Counts of the things that the system keeps.
extension CountFacts {
    func stored(_ quantity: FoundQuantity, _ head: String?) -> FactDraft? {
        if quantity.noun == nil { return counterpart(quantity) }
        guard let name = subjects.counted(quantity.noun), !Self.uncounted.contains(name),
            let head = quantity.noun.map({ Singular.of(reading.text($0.upperBound)) }), !Self.uncounted.contains(head),
            !PlainNouns.isPopulation(head)
        else { return nil }
        guard quantity.value >= 20 || isListed(quantity) || isAmongCounts(quantity), !isDenied(quantity) else {
            return nil
        }
        guard quantity.value == quantity.value.rounded() else { return nil }
        return draft("data.\(name).count", quantity)
    }

    static let uncounted: Set<String> = [
        "time", "thing", "step", "day", "word", "point", "euro", "way", "reason", "field", "column", "line", "rule",
        "language",
        "line", "hop", "copy", "zone", "floor", "street", "metre", "mile", "kilometre", "page", "subscriber", "error",
        "second",
    ]

    /// "A plate never has two sessions" counts nothing.
    func isDenied(_ quantity: FoundQuantity) -> Bool {
        quantity.value <= 3
            && (max(0, quantity.tokens.lowerBound - 4)..<quantity.tokens.lowerBound).contains {
                ["never", "no", "not", "cannot", "can't", "mustn't", "don't"].contains(reading.text($0))
            }
    }

    /// "11,200 bays and 14 garages", "out of three depots": a small number among those that say what there is.
    func isAmongCounts(_ quantity: FoundQuantity) -> Bool {
        guard quantity.value >= 2, quantity.bound != .max else { return false }
        let before = reading.text(quantity.tokens.lowerBound - 1)
        if before == "of", reading.text(quantity.tokens.lowerBound - 2) == "out" { return true }
        if quantity.tokens.lowerBound == 0, quantity.noun.map({ reading.text($0.upperBound + 1) == "in" }) ?? false {
            return true
        }
        return ["and", ",", "on", "in", "at", "across"].contains(before)
            && reading.quantities.contains {
                // "Of 23 carriers, 16 push events" counts carriers twice and no events.
                $0.form == .bare && $0.value >= 20 && reading.text($0.tokens.lowerBound - 1) != "of"
                    && $0.noun.map { $0.upperBound == quantity.tokens.lowerBound - 2 } ?? false
            }
    }

    /// A short list item that opens with the number, or a sentence that says what we have.
    func isListed(_ quantity: FoundQuantity) -> Bool {
        guard quantity.value >= 2 else { return false }
        let before = quantity.tokens.lowerBound > 0 ? reading.text(quantity.tokens.lowerBound - 1) : ""
        let haves: Set<String> = [
            "covers", "cover", "operates", "comprises", "have", "has", "run", "runs", "operate", "operates", "own",
            "owns", "serve", "serves", "across", "manage",
            "manages",
        ]
        let end = quantity.noun.map { $0.upperBound + 1 } ?? 0
        let closes =
            end >= reading.tokens.count || [".", ",", ";", "(", "now", "today", "in"].contains(reading.text(end))
        let exists = ["are", "is"].contains(before) && reading.text(quantity.tokens.lowerBound - 2) == "there"
        return haves.contains(before) || exists || quantity.tokens.lowerBound == 0 && closes && quantity.value >= 5
    }

    /// `Question pool: 18,000`, `**Practitioners**, 610 of them`.
    func counterpart(_ quantity: FoundQuantity) -> FactDraft? {
        if let owned = ownedAside(quantity) { return owned }
        guard quantity.value >= 20 else { return nil }
        let start = quantity.tokens.lowerBound
        let before = start > 0 ? reading.text(start - 1) : ""
        let isOfThem =
            reading.text(quantity.tokens.upperBound + 1) == "of"
            && reading.text(quantity.tokens.upperBound + 2) == "them"
        let isLabelled = [":", "=", "("].contains(before) && isAlone(after: quantity.tokens.upperBound)
        let isRow = reading.sentence.column != nil && (start == 0 || [",", ";"].contains(before))
        let isSaid = isSaidBehind(quantity)
        guard isOfThem || isLabelled || isRow || isSaid else { return nil }
        let verb = (quantity.boundStart ?? quantity.tokens.lowerBound) - 1
        let nearest = isSaid ? reading.phrases.last { $0.tokens.upperBound < verb }?.name : nil
        guard let subject = isRow ? reading.surroundings.subject : nearest ?? subjects.earlier(than: quantity.tokens),
            !subject.isEmpty
        else { return nil }
        let name = subject.hasSuffix("_pool") ? String(subject.dropLast(5)) : subject
        if PeopleWords.users.contains(name), !["patient", "driver"].contains(name) {
            return draft("load.registered_users", quantity)
        }
        return draft("data.\(name).count", quantity)
    }

    /// "warehouses (we have 4)"
    func ownedAside(_ quantity: FoundQuantity) -> FactDraft? {
        let start = quantity.boundStart ?? quantity.tokens.lowerBound
        guard quantity.value >= 2, ["have", "got", "run", "own"].contains(reading.text(start - 1)),
            reading.text(quantity.tokens.upperBound + 1) == ")",
            let open = (max(0, start - 4)..<start).last(where: { reading.text($0) == "(" }),
            let thing = reading.phrases.last(where: { $0.tokens.upperBound == open - 1 })
        else { return nil }
        return subjects.names.full(thing.name).map { draft("data.\($0).count", quantity) }
    }

    /// "Partners are 26": the count behind its verb.
    func isSaidBehind(_ quantity: FoundQuantity) -> Bool {
        let verb = (quantity.boundStart ?? quantity.tokens.lowerBound) - 1
        guard reading.text(verb) == "are", isAlone(after: quantity.tokens.upperBound) else { return false }
        let subject = reading.text(reading.text(verb - 1) == "," ? verb - 2 : verb - 1)
        return Singular.isPlural(subject) && GrammarWords.canName(subject)
    }

    func isAlone(after index: Int) -> Bool {
        index + 1 >= reading.tokens.count
            || [".", ",", ";", ")", "(", "now", "today", "at"].contains(reading.text(index + 1))
    }
}
