import DesignModel
import Knowledge

/// Reads promises made in words: nothing lost, delivered at least once, own writes seen, kept for ever.
struct GuaranteeFacts {
    let reading: SentenceReading
    let names: DocumentNames

    private var subjects: SubjectFinder { SubjectFinder(reading: reading, names: names) }

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign else { return [] }
        return noLosses() + [nightly(), delivery(), consistency(), ordering(), keptForever()].compactMap { $0 }
    }

    // MARK: Loss

    /// "A saved answer may never be lost", "RPO zero for accepted webhooks", "but never a payment", "none for delivered files".
    private func noLosses() -> [FactDraft] {
        guard !reading.words.words.contains("so") || !reading.words.words.contains("nobody") else { return [] }
        if let cell = noneInCell() { return [cell] }
        var found: [FactDraft] = []
        for cue in reading.cues where cue.cue == .loss && cue.words != "gone" {
            guard !losesTime(cue.tokens), let zero = zero(near: cue.tokens) else { continue }
            let draft = loss(zero, cue.tokens)
            if !found.contains(where: { $0.key == draft.key || $0.tokens.overlaps(draft.tokens) }) {
                found.append(draft)
            }
        }
        return found
    }

    /// "losing a day of scans would be a disaster" is about a day, not about the last record.
    private func losesTime(_ cue: ClosedRange<Int>) -> Bool {
        ["a", "an", "one"].contains(reading.text(cue.upperBound + 1))
            && UnitWords.times[reading.text(cue.upperBound + 2)] != nil
    }

    private static let nothing: Set<String> = [
        "never", "no", "not", "nothing", "zero", "none", "can't", "cannot", "don't", "mustn't", "0", "nil", "without",
    ]

    private static let disasters: Set<String> = [
        "disaster", "catastrophe", "unacceptable", "unthinkable", "inexcusable", "fatal", "inacceptable",
    ]

    /// The word of denial that governs the loss: in its clause, or in a clause behind it that names what is meant.
    private func zero(near cue: ClosedRange<Int>) -> Int? {
        let start = reading.clauseStart(before: cue)
        let before = (max(start, cue.lowerBound - 9)..<cue.lowerBound).last { Self.nothing.contains(reading.text($0)) }
        if let before, !hasAllowance(cue) { return before }
        let ofNothing = (cue.upperBound + 1..<reading.tokens.count).first {
            reading.text($0) == "nothing" && named(before: $0) != nil
        }
        if let ofNothing { return ofNothing }
        guard !hasAllowance(cue) || reading.words.words.contains("never") else { return nil }
        return (cue.upperBound + 1..<reading.tokens.count).first { index in
            if reading.text(index) == "not",
                ["is", "was", "would", "may", "must", "can", "will"].contains(reading.text(index - 1)),
                index - cue.upperBound <= 5
            {
                return true
            }
            if Self.disasters.contains(reading.text(index)) || isEndOfUs(index) { return true }
            if reading.text(index) == "no", reading.text(index + 1) == "way" { return true }
            guard Self.nothing.contains(reading.text(index)), reading.text(index) != "not" else { return false }
            return index == cue.upperBound + 1 || reading.text(index) == "never"
                || [":", "="].contains(reading.text(index - 1))
        }
    }

    /// "lose a payment and we're finished"
    private func isEndOfUs(_ index: Int) -> Bool {
        ["finished", "ruined", "dead", "done", "bankrupt"].contains(reading.text(index))
            && ["we're", "i'm", "are", "am"].contains(reading.text(index - 1))
    }

    /// "no more than five minutes may be lost" allows some.
    private func hasAllowance(_ cue: ClosedRange<Int>) -> Bool {
        reading.quantities.contains { $0.form == .time && reading.distance($0.tokens, cue) <= 6 && $0.value > 0 }
    }

    private func loss(_ zero: Int, _ cue: ClosedRange<Int>) -> FactDraft {
        let range = min(zero, cue.lowerBound)...max(zero, cue.upperBound)
        let isBehind = zero > cue.upperBound
        let subject: String? =
            if isBehind {
                object(of: cue).flatMap { $0.isEmpty ? nil : $0 } ?? (names(zero) ? between(cue.upperBound, zero) : nil)
                    ?? subjects.behind(zero...zero)
                    ?? subjects.phrase(from: zero + 1, within: 2).flatMap { names.full($0.name) }
                    ?? named(before: zero) ?? rowSubject
            } else {
                object(of: cue) ?? between(zero, cue.lowerBound) ?? subjects.inClause(before: zero...zero)
            }
        let end = reading.clauseEnd(after: range)
        return FactDraft(
            key: factKey("quality", subject, "rpo_minutes"), value: .number(0), unit: .minutes,
            tokens: reading.clauseStart(before: range)...(end - range.upperBound <= 6 ? end : range.upperBound))
    }

    /// "five minutes of chat may be missing; of payments, nothing".
    private func named(before zero: Int) -> String? {
        guard reading.text(zero - 1) == ",",
            let phrase = reading.phrases.last(where: { $0.tokens.upperBound == zero - 2 }),
            reading.text(phrase.tokens.lowerBound - 1) == "of"
        else { return nil }
        return names.full(phrase.name)
    }

    /// What is lost: `photos` in "lose photos", the subject in "an order must not get lost".
    private func object(of cue: ClosedRange<Int>) -> String? {
        guard ["lose", "loses", "losing", "loss"].contains(reading.text(cue.lowerBound)) else { return nil }
        return subjects.phrase(from: cue.upperBound + 1, within: 3).flatMap { names.full($0.name) } ?? ""
    }

    /// Whether the denial answers what stands before it: "losing an order: no", "losing coins is not".
    private func names(_ zero: Int) -> Bool { [":", "is", "was", "–"].contains(reading.text(zero - 1)) }

    /// `issue record` in "No issue record may be lost", `order` in "losing an accepted order: no".
    private func between(_ start: Int, _ end: Int) -> String? {
        reading.phrases.first {
            $0.tokens.lowerBound > start && $0.tokens.upperBound < end && !isParticiple($0) && !isReceiver($0)
        }.flatMap { names.full($0.name) }
    }

    /// "to a logger", "from the site": where it came from or went.
    private func isReceiver(_ phrase: SubjectPhrase) -> Bool {
        let first = phrase.tokens.lowerBound
        let before = GrammarWords.determiners.contains(reading.text(first - 1)) ? first - 2 : first - 1
        return ["to", "from", "by", "at", "between", "into"].contains(reading.text(before))
    }

    /// `acknowledged` in "Nothing that was acknowledged" names nothing.
    private func isParticiple(_ phrase: SubjectPhrase) -> Bool {
        let before = reading.text(phrase.tokens.lowerBound - 1)
        return phrase.tokens.count == 1 && phrase.name.hasSuffix("ed") && ["was", "is", "were", "are"].contains(before)
    }

    /// A cell "none for delivered files" in the row "Data loss".
    private func noneInCell() -> FactDraft? {
        guard reading.sentence.column != nil, let zero = Self.denials.contains(reading.text(0)) ? 0 : labelledDenial,
            reading.surroundings.distance(of: .loss) != nil
        else { return nil }
        let end = reading.clauseEnd(after: zero...zero)
        let subject = subjects.behind(zero...zero) ?? subjects.labelled(zero...zero) ?? rowSubject
        return FactDraft(
            key: factKey("quality", subject, "rpo_minutes"), value: .number(0), unit: .minutes,
            tokens: reading.clauseStart(before: zero...zero)...end)
    }

    /// The denial behind a label of its own: "chat: five minutes, payments: none".
    private var labelledDenial: Int? {
        reading.tokens.indices.first {
            $0 > 1 && Self.denials.contains(reading.text($0))
                && (reading.text($0 - 1) == ":"
                    || [";", ","].contains(reading.text($0 - 1)) && reading.text($0 + 1) == "for")
        }
    }

    private static let denials: Set<String> = ["none", "zero", "no", "nothing", "never", "0"]

    /// What the row's label names, where the statement stands in a table.
    private var rowSubject: String? {
        reading.sentence.column == nil
            ? nil : reading.surroundings.subject.flatMap { $0.isEmpty ? nil : names.full($0) }
    }

    /// "restoring last night's backup is acceptable" allows a day.
    private func nightly() -> FactDraft? {
        guard reading.has(.tolerance), let match = SemanticsWords.nightlyBackup.matches(in: reading.words.words).first
        else { return nil }
        let range = reading.words.tokenRange(match.words)
        return FactDraft(
            key: "quality.rpo_minutes", value: .number(1440), unit: .minutes,
            tokens: reading.clauseStart(before: range)...reading.clauseEnd(after: range))
    }

    // MARK: Delivery, consistency, order

    private func delivery() -> FactDraft? {
        for match in SemanticsWords.delivery.matches(in: reading.words.words) {
            let range = reading.words.tokenRange(match.words)
            let isFrequency = RecurrenceReader(tokens: reading.tokens).read(at: range.upperBound + 1) != nil
            guard !isFrequency else { continue }
            let subject = subjects.inClause(before: range) ?? subjects.earlier(than: range)
            return .text(
                factKey("quality", subject, "delivery"), match.meaning,
                reading.clauseStart(before: range)...range.upperBound)
        }
        return nil
    }

    private func consistency() -> FactDraft? {
        guard let match = SemanticsWords.consistency.matches(in: reading.words.words).first else { return nil }
        let range = reading.words.tokenRange(match.words)
        let subject = match.meaning == "read_your_writes" ? nil : subjects.inClause(before: range)
        let start = match.meaning == "read_your_writes" ? 0 : reading.clauseStart(before: range)
        return .text(factKey("quality", subject, "consistency"), match.meaning, start...range.upperBound)
    }

    private func ordering() -> FactDraft? {
        if let ordered = orderedOfOne() { return ordered }
        if let match = SemanticsWords.orderedPer.matches(in: reading.words.words).first {
            let range = reading.words.tokenRange(match.words)
            if let per = subjects.phrase(from: range.upperBound + 1, within: 2) {
                let subject = subjects.inClause(before: range)
                return .text(
                    factKey("quality", subject, "ordering"), "per_\(per.name)", range.lowerBound...per.tokens.upperBound
                )
            }
        }
        guard let match = SemanticsWords.ordering.matches(in: reading.words.words).first else { return nil }
        let range = reading.words.tokenRange(match.words)
        return .text(factKey("quality", subjects.inClause(before: range), "ordering"), match.meaning, range)
    }

    /// "Updates for one room type must be applied in the order …", "positions of one vehicle are processed in order".
    private func orderedOfOne() -> FactDraft? {
        guard let order = reading.tokens.indices.first(where: { ["order", "sequence"].contains(reading.text($0)) }),
            reading.text(order - 1) == "in" || reading.text(order - 2) == "in" && reading.text(order - 1) == "the",
            reading.text(order + 1) != "to", reading.text(order + 1) != "of", reading.text(order + 1) != "that"
        else { return nil }
        let leads: Set<String> = ["one", "same", "single", "each", "every"]
        guard let one = (0..<order).last(where: { leads.contains(reading.text($0)) }), one > 1,
            let per = subjects.phrase(from: one + 1, within: 1),
            let subject = reading.phrases.first(where: { $0.tokens.upperBound < one })
        else { return nil }
        return .text(
            factKey("quality", names.full(subject.name), "ordering"), "per_\(per.name)",
            subject.tokens.lowerBound...(order))
    }

    // MARK: Retention in words

    private func keptForever() -> FactDraft? {
        let lifetime = SemanticsWords.accountLifetime.matches(in: reading.words.words).first
        let forever = SemanticsWords.forever.matches(in: reading.words.words).first
        guard let match = lifetime ?? forever, reading.has(.retention) || lifetime == nil && reading.has(.deletion)
        else { return nil }
        let range = reading.words.tokenRange(match.words)
        guard let subject = subjects.inClause(before: range) ?? subjects.earlier(than: range) else { return nil }
        let value = lifetime == nil ? "forever" : "account lifetime"
        return .text(
            "data.\(Self.stored(subject)).retention_years", value, reading.clauseStart(before: range)...range.upperBound
        )
    }

    /// A certificate's number stands for the certificate.
    private static func stored(_ name: String) -> String {
        for ending in ["_number", "_code", "_copy", "_id"] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }
}
