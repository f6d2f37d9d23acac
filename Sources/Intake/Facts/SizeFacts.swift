import DesignModel
import Knowledge

/// Interprets sizes: of one message in flight, of one thing at rest, of everything stored.
struct SizeFacts {
    let reading: SentenceReading
    let subjects: SubjectFinder

    func fact(_ quantity: FoundQuantity) -> FactDraft? {
        let mayGrow = quantity.unit.canonical(quantity.value) >= 1e6
        if mayGrow, let recurrence = RecurrenceReader(tokens: reading.tokens).read(at: quantity.tokens.upperBound + 1) {
            guard recurrence.unit != .perSecond, let subject = subjects.earlier(than: quantity.tokens) else {
                return nil
            }
            return .number("rule.\(subject)_growth", quantity)
        }
        if isEverything(quantity) { return .number("data.total_bytes", quantity) }
        let subject =
            file(before: quantity) ?? subjects.nearest(before: quantity.tokens) ?? subjects.behind(quantity.tokens)
            ?? reading.surroundings.subject.flatMap { $0.isEmpty ? nil : $0 }
        let size = quantity.unit.canonical(quantity.value)
        let isOneOfMany = reading.quantities.contains {
            $0.form == .size && $0.tokens.upperBound < quantity.tokens.lowerBound
        }
        if isOneOfMany, size >= 5e11 { return nil }
        if isAtRest(quantity) || size >= 1e9 && size < 5e11, let subject {
            return .number("data.\(subject).size_bytes", quantity)
        }
        guard quantity.unit.canonical(quantity.value) < 5e11 else { return .number("data.total_bytes", quantity) }
        return .number(factKey("load", subject, "payload_bytes"), quantity)
    }

    /// "People post a picture with a caption; it has 3.5 MB": a size like that is the file's.
    private func file(before quantity: FoundQuantity) -> String? {
        guard quantity.unit.canonical(quantity.value) >= 100_000 else { return nil }
        let files = reading.phrases.filter {
            $0.tokens.upperBound < quantity.tokens.lowerBound && EntityWords.binary.contains($0.name)
        }
        return files.count == 1 ? subjects.names.full(files[0].name) : nil
    }

    private func isEverything(_ quantity: FoundQuantity) -> Bool {
        let next = reading.text(quantity.tokens.upperBound + 1)
        let isLarge = quantity.unit.canonical(quantity.value) >= 1e9
        return isLarge
            && (reading.has(.total, within: 5, of: quantity.tokens)
                || next == "of" && !reading.words.words.contains("average"))
    }

    private func isAtRest(_ quantity: FoundQuantity) -> Bool { reading.has(.atRest, within: 8, of: quantity.tokens) }
}
