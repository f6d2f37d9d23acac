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

    /// The subject of a delay: what is seen late rather than who sees it.
    func seen(by range: ClosedRange<Int>) -> String? {
        let start = reading.clauseStart(before: range)
        let own = candidates(before: range).filter { $0.tokens.lowerBound >= start }
        guard let first = own.first, own.count > 1,
            PeopleWords.users.contains(Singular.of(first.name)) || first.name == "follower"
        else { return subject(of: range) }
        return behind(range) ?? names.full(own[1].name)
    }

    /// `search` in "19 of 20 searches answer within", `feed` in "for 19 out of 20 visits the feed opens in".
    func between(_ percentile: ClosedRange<Int>, _ range: ClosedRange<Int>) -> String? {
        guard percentile.upperBound < range.lowerBound else { return nil }
        let phrases = reading.phrases.filter {
            $0.tokens.lowerBound > percentile.upperBound && $0.tokens.upperBound < range.lowerBound
        }
        guard let first = phrases.first, first.tokens.lowerBound == percentile.upperBound + 1 else { return nil }
        let plain: Set<String> = ["visit", "time", "case", "request", "call", "view", "opening"]
        let chosen = plain.contains(first.name) && phrases.count > 1 ? phrases[1] : first
        return plain.contains(chosen.name) ? nil : names.full(chosen.name)
    }

    /// `chat` in "chat: five minutes, payments: none".
    func labelled(_ range: ClosedRange<Int>) -> String? {
        guard reading.text(range.lowerBound - 1) == ":" else { return nil }
        let phrase = reading.phrases.last { $0.tokens.upperBound == range.lowerBound - 2 }
        return phrase.flatMap { names.full($0.name) }
    }

    /// `five minutes of chat`, `RPO zero for accepted webhooks`, `300 ms for search`.
    func behind(_ range: ClosedRange<Int>) -> String? {
        let next = range.upperBound + 1
        guard ["of", "for"].contains(reading.text(next)) else { return nil }
        if reading.text(next) == "of", Self.moments.contains(reading.text(next + 1)) { return nil }
        return phrase(from: next + 1, within: 3).flatMap { names.full($0.name) }
    }

    /// "within 60 s of publishing": from when the time runs.
    private static let moments: Set<String> = [
        "publishing", "publication", "receipt", "arrival", "sending", "upload", "uploading", "submission", "it", "that",
    ]

    /// The first phrase of the clause that the figure stands in.
    func inClause(before range: ClosedRange<Int>) -> String? {
        let start = reading.clauseStart(before: range)
        return candidates(before: range).first { $0.tokens.lowerBound >= start }.flatMap { names.full($0.name) }
    }

    /// The thing kept: the first phrase of the clause, the row, or the sentence, with all its words.
    func stored(_ range: ClosedRange<Int>) -> String? {
        let start = reading.clauseStart(before: range)
        let all = candidates(before: range)
        let label = reading.tokens[..<range.lowerBound].lastIndex { $0.isMark(":") } ?? 0
        if let own = all.first(where: { $0.tokens.lowerBound >= max(start, label) }) {
            return names.full(own.storedName)
        }
        let part = reading.tokens[..<range.lowerBound].lastIndex { $0.isMark(";") }
        let colon = reading.tokens[..<range.lowerBound].lastIndex { $0.isMark(":") }
        if let colon, let near = all.first(where: { $0.tokens.lowerBound > colon }) {
            return names.full(near.storedName)
        }
        if let part, let near = all.first(where: { $0.tokens.lowerBound > part }) { return names.full(near.storedName) }
        return (reading.surroundings.storedSubject ?? reading.surroundings.subject).flatMap {
            $0.isEmpty ? nil : names.full($0)
        }
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
            if isCircumstance(phrase) || speaks(phrase) || isDuty(phrase) { return false }
            if measuresAnother(phrase, before: range) { return false }
            guard phrase.tokens.count == 1 else { return true }
            if !StackWords.everydayWords.contains(word), !StackWords.book.matches(in: [word]).isEmpty { return false }
            if names.isProper(word), reading.tokens[phrase.tokens.lowerBound].isCapitalised { return false }
            return
                !(word.hasSuffix("ing")
                && GrammarWords.determiners.contains(reading.text(phrase.tokens.upperBound + 1)))
        }
    }

    /// "after a broken connection", "despite an outage": what only says when or where.
    private func isCircumstance(_ phrase: SubjectPhrase) -> Bool {
        var before = phrase.tokens.lowerBound - 1
        while before >= 0,
            GrammarWords.determiners.contains(reading.text(before))
                || SubjectWords.adjectives.contains(reading.text(before))
        { before -= 1 }
        return ["after", "during", "despite", "until", "since", "unless", "without"].contains(reading.text(before))
    }

    /// `answer` in "it has to answer within a second" is what it does.
    private func isDuty(_ phrase: SubjectPhrase) -> Bool {
        let first = phrase.tokens.lowerBound
        return phrase.tokens.count == 1 && reading.text(first - 1) == "to"
            && ["has", "have", "needs", "need", "ought"].contains(reading.text(first - 2))
            && VerbForms.read(reading.text(first))?.forms.contains(.base) == true
    }

    /// "My nephew says a page should …": who says it is not what it is about.
    private func speaks(_ phrase: SubjectPhrase) -> Bool {
        [
            "says", "said", "thinks", "told", "tells", "wants", "want", "reckons", "claims", "counted", "insist",
            "insists",
            "demand", "demands",
        ].contains(
            reading.text(phrase.tokens.upperBound + 1))
    }

    /// "answers to webhooks", "confirmation of a booking": the measure is of what stands behind it.
    private func measuresAnother(_ phrase: SubjectPhrase, before range: ClosedRange<Int>) -> Bool {
        guard phrase.tokens.count == 1, ["to", "of"].contains(reading.text(phrase.tokens.upperBound + 1)),
            Self.measures.contains(Singular.of(reading.text(phrase.tokens.lowerBound)))
        else { return false }
        let inner = self.phrase(from: phrase.tokens.upperBound + 2, within: 2)
        return inner.map { $0.tokens.upperBound < range.lowerBound } ?? false
    }

    private static let measures: Set<String> = [
        "answer", "response", "confirmation", "reply", "size", "number", "body", "state", "status", "opening",
        "content",
    ]

    /// The phrase that starts at a token or a few words behind it.
    func phrase(from index: Int, within words: Int) -> SubjectPhrase? {
        reading.phrases.first { phrase in
            let first = phrase.tokens.lowerBound
            guard first >= index, first <= index + words else { return false }
            return (index..<first).allSatisfy {
                GrammarWords.determiners.contains(reading.text($0))
                    || SubjectWords.adjectives.contains(reading.text($0))
            }
        }
    }

    /// The name of a counted thing.
    func counted(_ noun: ClosedRange<Int>?) -> String? {
        guard let noun else { return nil }
        if noun.lowerBound == noun.upperBound {
            let word = Singular.of(reading.text(noun.lowerBound))
            if SubjectWords.countable.contains(word) { return word }
        } else if SubjectWords.countable.contains(Singular.of(reading.text(noun.upperBound))) {
            let before = reading.text(noun.upperBound - 1)
            if GrammarWords.canName(before), !SubjectWords.adjectives.contains(before) {
                return before.replacing("-", with: "_") + "_" + Singular.of(reading.text(noun.upperBound))
            }
        }
        let head = Singular.of(reading.text(noun.upperBound))
        if noun.count > 1, names.standsAlone(head), !names.isUsualCompound(reading.text(noun.upperBound - 1), head) {
            return names.full(head)
        }
        return SubjectName.of(noun.map { reading.tokens[$0].lower }, keepingMeasures: true).flatMap { names.full($0) }
    }
}
