import DesignModel
import Knowledge

/// Marks what stands around the quantities of a sentence: bounds, corrections, "per device".
struct QuantityMarks {
    let tokens: [Token]

    func mark(_ found: QuantityFinder.Found) -> QuantityFinder.Found {
        var found = found
        let words = SentenceWords(tokens)
        for index in found.quantities.indices {
            bound(&found.quantities[index], words)
            found.quantities[index].isPerClient =
                found.quantities[index].isPerClient || isPerClient(found.quantities[index])
        }
        readNines(&found.quantities)
        inheritRates(&found.quantities)
        inheritNouns(&found.quantities)
        inheritTimes(&found.quantities)
        for index in found.quantities.indices.dropLast() {
            let (first, second) = (found.quantities[index], found.quantities[index + 1])
            let (end, start) = (first.tokens.upperBound, second.tokens.lowerBound)
            if takesBack(end, start) || second.noun == nil && isCorrected(end, start) {
                found.quantities[index].isTakenBack = true
                let isBareNumber = second.form == .bare && first.form != .bare
                if isBareNumber, second.noun == nil {
                    found.quantities[index + 1].form = first.form
                    found.quantities[index + 1].unit = first.unit
                }
            }
        }
        return found
    }

    /// "99.95 ingest, 99.5 portal": nobody counts in nines and decimals but for availability.
    private func readNines(_ quantities: inout [FoundQuantity]) {
        func isNines(_ quantity: FoundQuantity) -> Bool {
            quantity.form == .bare && quantity.value > 98 && quantity.value < 100
                && tokens[quantity.tokens.lowerBound].text.contains(".")
        }
        guard quantities.contains(where: isNines) else { return }
        for index in quantities.indices
        where isNines(quantities[index]) || quantities[index].form == .bare && quantities[index].value == 99 {
            (quantities[index].form, quantities[index].unit, quantities[index].noun) = (.percent, .percent, nil)
        }
    }

    /// "120 requests per second then, while the average is closer to 15": the second figure is a rate as well.
    private func inheritRates(_ quantities: inout [FoundQuantity]) {
        for index in quantities.indices.dropFirst()
        where quantities[index].form == .bare && quantities[index].noun == nil {
            guard let rate = quantities[..<index].last(where: { $0.form == .rate }) else { continue }
            let range = quantities[index].tokens
            if range.lowerBound > 0, CalendarWords.weekdays.contains(tokens[range.lowerBound - 1].lower) { continue }
            let start = max(0, range.lowerBound - 9)
            let before = tokens[start..<range.lowerBound].map(\.lower)
            let after = range.upperBound + 1 < tokens.count ? tokens[range.upperBound + 1].lower : ""
            let says = before.contains {
                [
                    "average", "mean", "peak", "peaks", "otherwise", "normally", "normal", "ordinary", "quiet", "usual",
                    "usually", "typical", "typically",
                ].contains($0)
            }
            guard says || ["otherwise", "normally", "usually"].contains(after) else { continue }
            quantities[index].form = .rate
            quantities[index].unit = rate.unit
            quantities[index].noun = rate.noun
        }
    }

    /// "640,000 meters now, 900,000 by the end of 2029": the second figure counts the same.
    private func inheritNouns(_ quantities: inout [FoundQuantity]) {
        for index in quantities.indices.dropFirst()
        where quantities[index].form == .bare && quantities[index].noun == nil {
            guard let before = quantities[..<index].first(where: { $0.form == .bare && $0.noun != nil }),
                let noun = before.noun,
                isGrown(from: noun.upperBound, to: quantities[index].tokens.lowerBound)
            else { continue }
            quantities[index].noun = noun
        }
    }

    /// "640,000 meters now, 900,000 by …", "1,800 stations; in two years it will be 5,000".
    private func isGrown(from noun: Int, to figure: Int) -> Bool {
        guard figure > noun else { return false }
        let between = tokens[(noun + 1)..<figure].map(\.lower)
        if between.first == "now" { return between.count <= 2 }
        let turns: Set<String> = ["to", "become", "then"]
        return between.count <= 12
            && (between.suffix(2) == ["will", "be"] || between.suffix(2) == ["it", "is"]
                || between.last.map(turns.contains) ?? false
                    && between.contains { $0.hasPrefix("grow") || $0 == "from" || $0 == "will" })
    }

    /// "events are kept 5 years, the audit trail 10": the second figure is in the same unit.
    private func inheritTimes(_ quantities: inout [FoundQuantity]) {
        let long: [Unit] = [.years, .months, .weeks, .days]
        for index in quantities.indices.dropFirst()
        where quantities[index].form == .bare && quantities[index].noun == nil && quantities[index].value <= 100 {
            let (before, range) = (quantities[index - 1], quantities[index].tokens)
            guard before.form == .time, long.contains(before.unit), ends(range.upperBound) else { continue }
            let gap = (before.tokens.upperBound + 1)..<range.lowerBound
            guard (2...6).contains(gap.count), gap.contains(where: { [",", "and", ";"].contains(tokens[$0].lower) }),
                gap.allSatisfy({ tokens[$0].kind == .word || [",", ";"].contains(tokens[$0].lower) }),
                !GrammarWords.isFunction(tokens[range.lowerBound - 1].lower)
            else { continue }
            (quantities[index].form, quantities[index].unit) = (.time, before.unit)
        }
    }

    private func ends(_ index: Int) -> Bool {
        index + 1 >= tokens.count || [".", ",", ";", ")"].contains(tokens[index + 1].lower)
    }

    /// "Nobody may buy more than 6" is a ceiling.
    private func isDenied(before index: Int) -> Bool {
        tokens[max(0, index - 5)..<index].contains { ["nobody", "never", "not", "no", "cannot"].contains($0.lower) }
    }

    private func bound(_ quantity: inout FoundQuantity, _ words: SentenceWords) {
        let start = quantity.tokens.lowerBound
        if let (bound, at) = boundBefore(start, words) {
            (quantity.bound, quantity.boundStart) = (bound == .min && isDenied(before: at) ? .max : bound, at)
        } else if let bound = boundAfter(quantity.tokens.upperBound, words)
            ?? quantity.noun.flatMap({ boundAfter($0.upperBound, words) })
        {
            quantity.bound = bound
        }
    }

    /// A bound's phrase must end right before the figure (an article or "a total of" may stand between).
    private func boundBefore(_ start: Int, _ words: SentenceWords) -> (Bound, Int)? {
        guard let first = words.tokens.firstIndex(where: { $0 >= start }) else { return nil }
        for begin in max(0, first - 4)..<first {
            guard let match = BoundWords.before.longest(in: words.words, at: begin), match.words.upperBound <= first
            else { continue }
            let between = words.words[match.words.upperBound..<first]
            if between.allSatisfy({ ["a", "an", "the", "about", "around", "of", "~"].contains($0) }) {
                return (match.meaning, words.tokens[begin])
            }
        }
        return nil
    }

    private func boundAfter(_ end: Int, _ words: SentenceWords) -> Bound? {
        guard let next = words.tokens.firstIndex(where: { $0 > end }) else { return nil }
        return BoundWords.after.longest(in: words.words, at: next)?.meaning
    }

    private static let clients: Set<String> = [
        "device", "user", "client", "customer", "tenant", "meter", "sensor", "vehicle", "driver", "player", "person",
        "machine",
        "shop", "account", "app", "phone", "courier", "member", "node", "station", "key", "token", "ip", "head",
        "school",
        "clinic", "visitor", "browser", "session", "connection", "van", "truck", "lorry", "bike", "scooter", "turbine",
        "pump",
        "camera", "gateway", "patient", "student", "store", "site", "house", "home", "unit", "merchant", "partner",
        "consumer",
        "bus", "ship", "vessel", "tracker", "collar", "cow", "box", "room", "printer", "terminal", "robot", "charger",
    ]

    /// `40 req/min per device`, `a reading every minute from each sensor`.
    private func isPerClient(_ quantity: FoundQuantity) -> Bool {
        let after = quantity.tokens.upperBound + 1
        guard after + 1 < tokens.count, ["per", "each", "a", "/", "from", "for"].contains(tokens[after].lower) else {
            return false
        }
        let next = ["each", "every"].contains(tokens[after + 1].lower) ? after + 2 : after + 1
        guard next < tokens.count else { return false }
        return Self.clients.contains(Singular.of(tokens[next].lower))
            && (tokens[after].lower != "for" || next == after + 2)
    }

    /// "fifteen thousand of them visit; he corrected himself at once: twelve thousand".
    private func isCorrected(_ end: Int, _ start: Int) -> Bool {
        guard start > end + 1, start - end <= 16 else { return false }
        return tokens[(end + 1)..<start].contains { ["corrected", "corrects", "correcting"].contains($0.lower) }
    }

    /// Only words of hesitation and a "no" or its like stand between the two figures.
    private func takesBack(_ end: Int, _ start: Int) -> Bool {
        guard start > end + 1, start - end <= 7 else { return false }
        let between = tokens[(end + 1)..<start].map(\.lower)
        let fillers: Set<String> = [
            ",", "no", "wait", "sorry", "i", "mean", "actually", "make", "that", "rather", "–", "—", "-", "er",
            "correction",
            ":", "well", "not", "say", "oh", "hm", "hmm", "it", "sic", ".", "…", "more", "like", "(", "about", "let's",
            "call", "it's",
            "scratch", "strike", "or",
        ]
        let turns: Set<String> = [
            "no", "sorry", "mean", "actually", "wait", "rather", "correction", "make", "scratch", "strike",
        ]
        let isNot = between.contains("not")
        return between.allSatisfy(fillers.contains) && between.contains(where: turns.contains) && !isNot
    }
}
