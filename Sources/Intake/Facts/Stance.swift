import Knowledge

/// Whether a passage speaks of the system to be built, or of another, an old, an imagined or an excluded one.
struct Stance {
    let reading: SentenceReading

    /// Nothing in the sentence is about the system.
    var isForeign: Bool { reading.has(.foreign) || reading.has(.hypothetical) && !reading.has(.correction) }

    /// A figure that describes the system that is there, or a year gone by.
    func isPast(_ range: ClosedRange<Int>) -> Bool {
        reading.cues.contains { cue in
            guard cue.cue == .past else { return false }
            if ["since", "founded", "established", "version", "edition", "born"].contains(cue.words) {
                return cue.tokens.upperBound + 2 >= range.lowerBound && cue.tokens.upperBound < range.lowerBound
            }
            if cue.words == "crashed", ["a", "the", "any"].contains(reading.text(cue.tokens.lowerBound - 1)) {
                return false
            }
            return reading.clauseStart(before: range) <= cue.tokens.lowerBound
                || reading.distance(cue.tokens, range) <= 10
        } && !reading.has(.live)
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
