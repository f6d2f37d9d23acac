import DesignModel
import Knowledge

/// What happens so often on a day, or in the time that a row names.
extension CountFacts {
    /// "a good day has roughly 900 payments by card", or "around 900" in the row "Card payments on a good day".
    func daily(_ quantity: FoundQuantity) -> FactDraft? {
        let isRow = reading.sentence.column != nil && quantity.noun == nil
        if isRow, let unit = rowUnit, let label = reading.surroundings.subject, !label.isEmpty {
            return draft("load.\(label).mean_rps", quantity, unit)
        }
        guard isRow ? reading.surroundings.says(Self.dayLabels) : followsDay(quantity) || isOfOneDay(quantity) else {
            return nil
        }
        let label = reading.surroundings.subject.flatMap { $0.isEmpty ? nil : $0 }
        guard let subject = isRow ? label : subjects.counted(quantity.noun), !PeopleWords.users.contains(subject) else {
            return nil
        }
        let isPeak =
            reading.has(.peak) || reading.surroundings.distance(of: .peak) != nil
            || isOfOneDay(quantity) && (quantity.bound == .max || reading.words.words.contains("such"))
        return draft("load.\(subject).\(isPeak ? "peak" : "mean")_rps", quantity, .perDay)
    }

    /// The unit in a row's label: "New claims per year".
    var rowUnit: Unit? {
        let words = reading.surroundings.texts.first.map { $0.split(separator: " ").map(String.init) } ?? []
        guard let per = words.lastIndex(of: "per"), per + 1 < words.count else { return nil }
        switch words[per + 1] {
        case "year": return .perYear
        case "month": return .perMonth
        case "week": return .perWeek
        case "hour": return .perHour
        default: return nil
        }
    }

    static let dayLabels = PhraseBook<Bool>([
        ("on a good day|on a normal day|on an ordinary day|on a day|per day|a day|each day|daily|on a busy day", true)
    ])

    /// "up to 4,000 claims are registered in one day"
    func isOfOneDay(_ quantity: FoundQuantity) -> Bool {
        guard let noun = quantity.noun else { return false }
        if (1...3).map({ reading.text(noun.upperBound + $0) }) == ["on", "such", "a"] { return true }
        let end = min(noun.upperBound + 6, reading.tokens.count)
        return (noun.upperBound + 1..<max(noun.upperBound + 1, end)).contains {
            reading.text($0) == "in" && ["one", "a", "single"].contains(reading.text($0 + 1))
                && ["day", "night"].contains(reading.text($0 + 2))
        }
    }

    func followsDay(_ quantity: FoundQuantity) -> Bool {
        let start = quantity.boundStart ?? quantity.tokens.lowerBound
        guard quantity.noun != nil,
            let day = (max(0, start - 4)..<max(0, start)).last(where: {
                reading.text($0) == "day" || CalendarWords.weekdays.contains(reading.text($0))
            })
        else { return false }
        let opening = (max(0, day - 3)..<day).map { reading.text($0) }
        if opening.contains(where: { ["on", "in"].contains($0) }),
            opening.contains(where: { ["a", "an", "any", "one"].contains($0) })
        {
            return true
        }
        return ["has", "brings", "sees", "means", "makes"].contains(reading.text(day + 1))
    }
}
