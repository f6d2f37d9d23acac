import Knowledge

/// Whether a passage speaks of the system to be built, or of another, an old, an imagined or an excluded one.
struct Stance {
    let reading: SentenceReading

    /// Nothing in the sentence is about the system.
    var isForeign: Bool {
        isAboutAnother || reading.surroundings.isStory || reading.has(.foreign) && !isBuilder && !keepsApart
            || reading.has(.hypothetical) && !reading.has(.correction)
    }

    /// "A big operator in Germany has 40,000 points": a house that is only compared with.
    private var isAboutAnother: Bool {
        let isNamed = Self.sizes.contains(reading.text(1)) && ["a", "an"].contains(reading.text(0))
        guard isNamed || reading.text(0) == "another" else { return false }
        let isTheirs = reading.words.words.contains { ["its", "their"].contains($0) }
        let head = (2..<min(5, max(2, reading.tokens.count))).first {
            RoleNouns.isOrganisation(reading.text($0)) || Self.houses.contains(reading.text($0))
        }
        let isOurs = reading.words.words.contains {
            ["must", "shall", "should", "may", "can", "we", "our"].contains($0)
        }
        return (head != nil || isTheirs) && !isOurs
    }

    /// "My brother and a colleague build it in Django": whoever builds it is no stranger to it.
    private var isBuilder: Bool {
        let builds = reading.words.words.contains {
            ["build", "builds", "program", "programs", "codes", "develops"].contains($0)
        }
        return builds && !StackWords.book.matches(in: reading.words.words).isEmpty
    }

    /// "No firm ever sees another firm's data": the other firm is one of ours.
    private var keepsApart: Bool {
        reading.words.words.contains { ["no", "never", "not", "cannot", "can't", "nothing"].contains($0) }
            && reading.words.words.contains(where: SecurityWords.sees.contains)
            && reading.words.words.contains { ["another", "others", "other's"].contains($0) }
    }

    private static let sizes: Set<String> = [
        "big", "large", "major", "giant", "leading", "famous", "well-known", "huge", "global", "similar",
    ]
    private static let houses: Set<String> = [
        "operator", "company", "firm", "provider", "player", "bank", "city", "utility", "platform", "house", "chain",
        "agency", "network", "organisation", "corporation", "group", "competitor", "retailer", "hospital",
    ]

    /// A figure that describes the system that is there, or a year gone by.
    func isPast(_ range: ClosedRange<Int>) -> Bool {
        isAboutTheOld
            || reading.cues.contains { cue in
                guard cue.cue == .past else { return false }
                if ["since", "founded", "established", "version", "edition", "born"].contains(cue.words) {
                    return cue.tokens.upperBound + 2 >= range.lowerBound && cue.tokens.upperBound < range.lowerBound
                }
                if cue.words == "crashed", ["a", "the", "any"].contains(reading.text(cue.tokens.lowerBound - 1)) {
                    return false
                }
                if cue.tokens.lowerBound > range.upperBound,
                    (range.upperBound..<cue.tokens.lowerBound).contains(where: { reading.text($0) == ":" })
                {
                    return false
                }
                return reading.clauseStart(before: range) <= cue.tokens.lowerBound
                    || reading.distance(cue.tokens, range) <= 10
            } && !reading.has(.live)
    }

    /// "The current receiver drops data whenever …": what the thing that is there does.
    var isAboutTheOld: Bool {
        let olds: Set<String> = ["current", "old", "existing", "present", "previous"]
        guard ["the", "our"].contains(reading.text(0)), olds.contains(reading.text(1)) else { return false }
        return !reading.words.words.contains {
            ["must", "shall", "should", "will", "stays", "remains", "has", "holds", "contains", "serves"].contains($0)
        }
    }

    /// "not 500": a figure that is denied.
    func isDenied(_ range: ClosedRange<Int>) -> Bool {
        range.lowerBound > 0 && ["not", "isn't", "never"].contains(reading.text(range.lowerBound - 1))
    }

    /// "so let's say 100,000" takes back the guesses before it.
    func isGuessedBefore(_ range: ClosedRange<Int>) -> Bool {
        reading.cues.contains {
            $0.cue == .correction && ["let's say", "call it", "make that"].contains($0.words)
                && $0.tokens.lowerBound > range.upperBound
        }
    }

    /// Whether a name stands right behind "old", "existing" and the like.
    static func isOld(_ range: ClosedRange<Int>, _ reading: SentenceReading) -> Bool {
        (max(0, range.lowerBound - 2)..<range.lowerBound).contains {
            ["old", "legacy", "former", "previous", "ancient"].contains(reading.text($0))
        }
    }
}
