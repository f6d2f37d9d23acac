import Knowledge

/// Finds what a figure is about: the flow or entity that its key names.
struct SubjectFinder {
    let reading: SentenceReading
    let names: DocumentNames

    /// The name for the subject of a stretch; nil when it is the system as a whole.
    func subject(of range: ClosedRange<Int>) -> String? {
        behind(range) ?? inClause(before: range) ?? reading.surroundings.subject.flatMap {
            $0.isEmpty ? nil : names.full($0)
        }
            ?? earlier(than: range)
    }

    /// `five minutes of chat`, `RPO zero for accepted webhooks`, `300 ms for search`.
    func behind(_ range: ClosedRange<Int>) -> String? {
        let next = range.upperBound + 1
        guard ["of", "for"].contains(reading.text(next)) else { return nil }
        return phrase(from: next + 1, within: 3).flatMap { names.full($0.name) }
    }

    /// The first phrase of the clause that the figure stands in.
    func inClause(before range: ClosedRange<Int>) -> String? {
        let start = reading.clauseStart(before: range)
        return candidates(before: range).first { $0.tokens.lowerBound >= start }.flatMap { names.full($0.name) }
    }

    /// The thing kept: the first phrase of the clause, the row, or the sentence, with all its words.
    func stored(_ range: ClosedRange<Int>) -> String? {
        let start = reading.clauseStart(before: range)
        let all = candidates(before: range)
        if let own = all.first(where: { $0.tokens.lowerBound >= start }) { return names.full(own.storedName) }
        return reading.surroundings.subject.flatMap { $0.isEmpty ? nil : names.full($0) }
            ?? all.first.flatMap { names.full($0.storedName) }
    }

    /// The nearest phrase before the figure, however many clauses back.
    func nearest(before range: ClosedRange<Int>) -> String? {
        candidates(before: range).last.flatMap { names.full($0.name) }
    }

    /// The first phrase of the sentence.
    func earlier(than range: ClosedRange<Int>) -> String? {
        candidates(before: range).first.flatMap { names.full($0.name) }
    }

    /// The phrases before a figure that can be its subject: nobody's name, nothing in brackets, no "placing" of an order.
    private func candidates(before range: ClosedRange<Int>) -> [SubjectPhrase] {
        let inside = reading.isBracketed(range.lowerBound)
        return reading.phrases.filter { phrase in
            guard phrase.tokens.upperBound < range.lowerBound, names.full(phrase.name) != nil else { return false }
            guard inside || !reading.isBracketed(phrase.tokens.lowerBound) else { return false }
            let word = reading.text(phrase.tokens.lowerBound)
            guard phrase.tokens.count == 1 else { return true }
            if names.isProper(word), reading.tokens[phrase.tokens.lowerBound].isCapitalised { return false }
            return
                !(word.hasSuffix("ing")
                && GrammarWords.determiners.contains(reading.text(phrase.tokens.upperBound + 1)))
        }
    }

    /// The phrase that starts at a token or a few words behind it.
    func phrase(from index: Int, within words: Int) -> SubjectPhrase? {
        reading.phrases.first { phrase in
            let first = phrase.tokens.lowerBound
            guard first >= index, first <= index + words else { return false }
            return (index..<first).allSatisfy { GrammarWords.determiners.contains(reading.text($0)) }
        }
    }

    /// The name of a counted thing.
    func counted(_ noun: ClosedRange<Int>?) -> String? {
        guard let noun else { return nil }
        return SubjectName.of(noun.map { reading.tokens[$0].lower }, keepingMeasures: true).flatMap { names.full($0) }
    }
}
