import DesignModel
import Diagnostics
import Knowledge

/// A sentence with everything found in it: quantities, cues, noun phrases, and what stands around it.
struct SentenceReading: Sendable {
    struct FoundCue: Sendable {
        let cue: Cue
        let tokens: ClosedRange<Int>
        let words: String
    }

    let sentence: BriefSentence
    let words: SentenceWords
    let quantities: [FoundQuantity]
    let percentiles: [FoundPercentile]
    let dates: [FoundDate]
    let cues: [FoundCue]
    let phrases: [SubjectPhrase]
    let surroundings: Surroundings
    /// How much is between the sentence's start and each token, separators counting more than words.
    private let weights: [Int]
    /// Which tokens stand in brackets.
    private let bracketed: [Bool]

    init(_ sentence: BriefSentence, _ surroundings: Surroundings) {
        let words = SentenceWords(sentence.tokens)
        let found = QuantityFinder(sentence.tokens).find()
        self.sentence = sentence
        self.words = words
        self.surroundings = surroundings
        quantities = found.quantities
        percentiles = found.percentiles
        dates = found.dates
        cues = CueWords.book.allMatches(in: words.words).map {
            FoundCue(
                cue: $0.meaning, tokens: words.tokenRange($0.words), words: words.words[$0.words].joined(separator: " ")
            )
        }.filter { !Self.isFigurative($0, sentence.tokens) }
        let taken =
            found.quantities.map(\.tokens).map { $0.lowerBound...$0.lowerBound } + found.percentiles.map(\.tokens)
        phrases = SubjectPhrase.all(in: sentence.tokens, excluding: taken)
        weights = Self.weigh(sentence.tokens)
        var depth = 0
        bracketed = sentence.tokens.map { token in
            if token.isMark("(") { depth += 1 } else if token.isMark(")") { depth -= 1 }
            return depth > 0
        }
    }

    /// A "loss-of-supply event" loses nothing, nor do reviewers who "lose their rhythm".
    private static func isFigurative(_ cue: FoundCue, _ tokens: [Token]) -> Bool {
        guard cue.cue == .loss else { return false }
        if cue.words == "loss", tokens[cue.tokens.lowerBound].text.contains("-") { return true }
        let behind = tokens[(cue.tokens.upperBound + 1)...].prefix(3).map(\.lower)
        return cue.words.hasPrefix("los") && behind.contains(where: SubjectWords.losable.contains)
    }

    var tokens: [Token] { sentence.tokens }

    // MARK: Distances

    private static func weigh(_ tokens: [Token]) -> [Int] {
        var total = 0
        return tokens.map { token in
            switch token.lower {
            case ";": total += 9
            case "–", "—", "but", "while", "whereas", "although", "|": total += 6
            case ",", "(", ")": total += 3
            case ":", "/", "and": total += 2
            default: total += 1
            }
            return total
        }
    }

    /// How far two stretches of the sentence are apart; zero when they touch.
    func distance(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> Int {
        if first.overlaps(second) { return 0 }
        let (left, right) = first.upperBound < second.lowerBound ? (first, second) : (second, first)
        return weights[right.lowerBound - 1] - weights[left.upperBound]
    }

    /// The nearest of some cues to a stretch: in the sentence, or in what stands around it.
    func nearest(_ cue: Cue, to range: ClosedRange<Int>) -> Int? {
        let own = cues.lazy.filter { $0.cue == cue }.map { distance($0.tokens, range) }.min()
        return [own, surroundings.distance(of: cue)].compactMap { $0 }.min()
    }

    func has(_ cue: Cue, within limit: Int, of range: ClosedRange<Int>) -> Bool {
        nearest(cue, to: range).map { $0 <= limit } ?? false
    }

    func isBracketed(_ index: Int) -> Bool { bracketed.indices.contains(index) && bracketed[index] }

    func has(_ cue: Cue) -> Bool { cues.contains { $0.cue == cue } }

    /// The cue's own words nearest to a stretch.
    func nearestCue(_ cue: Cue, to range: ClosedRange<Int>) -> FoundCue? {
        cues.filter { $0.cue == cue }.min { distance($0.tokens, range) < distance($1.tokens, range) }
    }

    /// Whether some words, in this order and next to each other, occur.
    func says(_ phrases: PhraseBook<Bool>) -> Bool { phrases.occurs(in: words.words) }

    func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

    /// The token just after the last separator before a stretch.
    func clauseStart(before range: ClosedRange<Int>) -> Int {
        var index = range.lowerBound
        while index > 0, !Self.separators.contains(tokens[index - 1].lower) { index -= 1 }
        return index
    }

    /// The last token before the next separator after a stretch.
    func clauseEnd(after range: ClosedRange<Int>) -> Int {
        var index = range.upperBound
        while index + 1 < tokens.count, !Self.separators.contains(tokens[index + 1].lower) { index += 1 }
        return index
    }

    static let separators: Set<String> = [",", ";", "–", "—", "but", "while", "whereas", "(", ")", ".", "!", "?", "…"]
}
