import DesignModel
import Knowledge

/// What stands around a length of time and says whether it measures, holds or only tells.
extension TimeFacts {
    /// "8,000 people in ten minutes": the time belongs to the crowd.
    func isOfCrowd(_ quantity: FoundQuantity) -> Bool {
        reading.quantities.contains { other in
            guard other.form == .bare, let noun = other.noun, noun.upperBound < quantity.tokens.lowerBound else {
                return false
            }
            let gap = (noun.upperBound + 1)..<quantity.tokens.lowerBound
            return gap.count <= 3 && ["in", "within"].contains(reading.text(noun.upperBound + 1))
                && PeopleWords.isUser(Singular.of(reading.text(noun.upperBound)))
                && gap.dropFirst().allSatisfy { ["the", "first", "about"].contains(reading.text($0)) }
        }
    }

    /// "visible on channels within 15 s (p95)": how late a change is seen, for most of them.
    func isSeenLate(_ quantity: FoundQuantity) -> Bool {
        reading.cues.contains {
            $0.cue == .freshness
                && ["visible", "stale", "up to date", "shows a new", "is live within"].contains($0.words)
                && reading.distance($0.tokens, quantity.tokens) <= 8
        }
    }

    /// "New animals appear on the site within two minutes": where something new shows.
    func appearsElsewhere(before range: ClosedRange<Int>) -> Bool {
        let start = reading.clauseStart(before: range)
        return (start..<range.lowerBound).contains { index in
            ["appear", "appears", "show", "shows"].contains(reading.text(index))
                && ["on", "in"].contains(reading.text(index + 1))
        } && (start..<range.lowerBound).contains { ["new", "updated", "changed"].contains(reading.text($0)) }
    }

    /// "losing stats: up to 1 day is ok": what is lost.
    func lostThing(before range: ClosedRange<Int>) -> String? {
        guard let cue = reading.nearestCue(.loss, to: range), cue.words.hasPrefix("los"),
            cue.tokens.upperBound < range.lowerBound,
            let colon = (cue.tokens.upperBound..<range.lowerBound).first(where: { reading.text($0) == ":" }),
            let phrase = subjects.phrase(from: cue.tokens.upperBound + 1, within: 2),
            phrase.tokens.upperBound == colon - 1
        else { return nil }
        return subjects.names.full(phrase.name)
    }

    /// "about 4 years old", "two years ago", "for twelve years we have".
    func isAge(_ quantity: FoundQuantity) -> Bool {
        let next = reading.text(quantity.tokens.upperBound + 1)
        let isOld = next == "old" && canonical(quantity) > 7 * 86_400_000
        let isSpan =
            reading.text(quantity.tokens.lowerBound - 1) == "in" && quantity.unit == .years
            && reading.quantities.contains { $0.form == .bare && $0.tokens.lowerBound > quantity.tokens.upperBound }
        if isSpan { return true }
        let before = (1...2).map { reading.text(quantity.tokens.lowerBound - $0) }
        if quantity.unit == .years, before.contains("in"), quantity.bound == nil, !reading.has(.live),
            !reading.has(.retention)
        {
            return true
        }
        if quantity.unit == .years, before == ["as", "long"], !reading.has(.retention) { return true }
        let opens = quantity.tokens.lowerBound == 1 && reading.text(0) == "in" && next == ","
        return isOld || opens || ["ago", "later", "away"].contains(next)
            || next == "after" && reading.text(quantity.tokens.upperBound + 2) == "launch"
    }

    /// "who has 20 minutes to accept", "twenty minutes to answer": time that somebody is given.
    func isGivenToAct(_ quantity: FoundQuantity) -> Bool {
        guard reading.text(quantity.tokens.upperBound + 1) == "to", !reading.has(.recovery) else { return false }
        let before = (max(0, quantity.tokens.lowerBound - 3)..<quantity.tokens.lowerBound).map { reading.text($0) }
        let acts = ["answer", "accept", "pay", "decide", "respond", "confirm", "react", "grab", "complete"]
        return before.contains { ["has", "have", "gets", "get", "given"].contains($0) }
            || acts.contains(reading.text(quantity.tokens.upperBound + 2)) && !before.contains("takes")
    }

    /// "keeps up to 48 h of records when offline", "works without network for 2 h"
    func isOffline(_ quantity: FoundQuantity) -> Bool {
        let words = reading.words.words
        return canonical(quantity) <= 14 * 86_400_000
            && words.contains {
                ["offline", "buffer", "buffers", "coverage", "network", "signal", "reception"].contains($0)
            }
            && words.contains { ["offline", "without", "no", "out", "buffer", "buffers"].contains($0) }
    }

    func isBehindSemicolon(_ quantity: FoundQuantity, _ range: ClosedRange<Int>) -> Bool {
        range.upperBound < quantity.tokens.lowerBound
            && (range.upperBound..<quantity.tokens.lowerBound).contains { reading.text($0) == ";" }
    }

    /// "Claim files are kept ten years; telephone recordings for 13 months": the verb is shared.
    func goesOnKeeping(_ quantity: FoundQuantity) -> Bool {
        let start = reading.clauseStart(before: quantity.tokens)
        guard reading.text(quantity.tokens.lowerBound - 1) == "for", suits(.retention, quantity), start > 0,
            reading.has(.retention)
        else { return false }
        return reading.phrases.contains {
            $0.tokens.lowerBound - start <= 1 && $0.tokens.upperBound == quantity.tokens.lowerBound - 2
        }
    }

    /// "raw logs 90 days": what is recorded, and how long.
    func isFileWithAge(_ quantity: FoundQuantity) -> Bool {
        guard canonical(quantity) >= 20 * 86_400_000,
            reading.cues.allSatisfy({ $0.cue != .live && $0.cue != .latency }),
            let thing = reading.phrases.last(where: { $0.tokens.upperBound == quantity.tokens.lowerBound - 1 }),
            thing.tokens.lowerBound - reading.clauseStart(before: quantity.tokens) <= 1
        else { return false }
        let head = Singular.of(reading.text(thing.tokens.upperBound))
        return EntityWords.binary.contains(head) || Self.recorded.contains(head)
    }

    private static let recorded: Set<String> = [
        "log", "record", "event", "message", "trail", "position", "recording", "footage", "backup", "file", "video",
        "reading", "picture", "invoice", "transcript", "state", "history", "entry", "score", "evaluation", "scan",
        "punch", "measurement", "sample", "metric", "snapshot",
    ]

    /// "positions gone after 30 days"
    func isAfterwards(_ quantity: FoundQuantity) -> Bool {
        reading.text(quantity.tokens.lowerBound - 1) == "after" && canonical(quantity) >= 20 * 3_600_000
            && (reading.has(.deletion)
                || reading.words.words.contains { ["gone", "go", "goes", "dropped", "expire"].contains($0) })
    }

    /// In a table the row's label says what is measured: "15 min otherwise" in the row "Data loss".
    func labelled(_ quantity: FoundQuantity) -> Cue? {
        guard reading.sentence.column != nil else { return nil }
        let measures: [Cue] = [.loss, .recovery, .retention, .freshness]
        return measures.filter { suits($0, quantity) }.first { cue in
            reading.surroundings.distance(of: cue).map { $0 <= 5 } ?? false
        }
    }

    /// "Contracts six years; guest lists get deleted …": a semicolon keeps the cue from the figure.
    func isApart(_ cue: Cue, _ quantity: FoundQuantity) -> Bool {
        guard let own = reading.nearestCue(cue, to: quantity.tokens) else { return false }
        let between =
            min(
                own.tokens.upperBound, quantity.tokens.upperBound)..<max(
                own.tokens.lowerBound, quantity.tokens.lowerBound)
        return between.contains { reading.text($0) == ";" }
    }

    /// A slot that is held is not kept.
    var isHeldOnly: Bool {
        let kept = reading.cues.filter { $0.cue == .retention }
        return !kept.isEmpty && kept.allSatisfy { $0.words.hasPrefix("held") || $0.words.hasPrefix("hold") }
    }

    /// "in eight months", "we have twelve weeks".
    func isAhead(_ quantity: FoundQuantity) -> Bool {
        let before = (max(0, quantity.tokens.lowerBound - 3)..<quantity.tokens.lowerBound).map { reading.text($0) }
        return before.contains { ["in", "within", "have", "takes", "than"].contains($0) }
    }

    var speaksOfLogs: Bool {
        reading.words.words.contains { ["logged", "audit", "trail", "logs"].contains($0) }
            || reading.surroundings.tracesWho
    }

    /// "Bookkeeping law has us keep payment records for five years": what is kept stands behind the verb.
    func keptObject(_ quantity: FoundQuantity) -> String? {
        let start = reading.clauseStart(before: quantity.tokens)
        let keeps: Set<String> = ["keep", "keeps", "retain", "retains", "store", "archive", "hold", "preserve"]
        guard reading.text(quantity.tokens.lowerBound - 1) == "for",
            let verb = (start..<quantity.tokens.lowerBound).last(where: { keeps.contains(reading.text($0)) })
        else { return nil }
        return subjects.phrase(from: verb + 1, within: 3).flatMap { subjects.names.full($0.storedName) }
    }

    /// "Orders are kept for ten years and log files for 90 days": the thing right before the second time.
    func secondKept(_ quantity: FoundQuantity) -> String? {
        guard reading.text(quantity.tokens.lowerBound - 1) == "for",
            reading.quantities.contains(where: {
                $0.form == .time && $0.tokens.upperBound < quantity.tokens.lowerBound
            }),
            let thing = reading.phrases.last(where: { $0.tokens.upperBound == quantity.tokens.lowerBound - 2 }),
            (1...2).contains(where: { ["and", ",", ";", "but"].contains(reading.text(thing.tokens.lowerBound - $0)) })
        else { return nil }
        return subjects.names.full(thing.storedName)
    }

    /// "two years is plenty for delivery notes".
    func behindFor(_ quantity: FoundQuantity) -> String? {
        (quantity.tokens.upperBound..<reading.tokens.count).first { reading.text($0) == "for" }
            .flatMap { subjects.phrase(from: $0 + 1, within: 2) }.flatMap { subjects.names.full($0.name) }
    }
}
