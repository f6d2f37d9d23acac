import DesignModel
import Knowledge

/// Reads the technologies a sentence names, as chosen, preferred, there already, or forbidden.
struct StackFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign else { return [] }
        let matches = StackWords.book.matches(in: reading.words.words)
        let names = matches.filter { isName($0, among: matches) }
        return names.flatMap { fact($0) } + style() + withoutCloud()
    }

    private func fact(_ match: PhraseBook<StackName>.Match) -> [FactDraft] {
        let range = reading.words.tokenRange(match.words)
        if isForbidden(range) { return [.text("stack.forbidden[]", match.meaning.value, quoted(range))] }
        guard !Stance.isOld(range, reading), !isPast(range), !isComparison(range) else { return [] }
        if match.meaning.key == "stack.hosting", match.meaning.value == "single_vm", !mayHost { return [] }
        return [.text(match.meaning.key, match.meaning.value, quoted(range), strength(range))]
    }

    /// Everyday words are technologies only among technologies, or capitalised within the sentence.
    private func isName(_ match: PhraseBook<StackName>.Match, among all: [PhraseBook<StackName>.Match]) -> Bool {
        let range = reading.words.tokenRange(match.words)
        let word = reading.words.words[match.words.lowerBound]
        guard match.words.count == 1, StackWords.everydayWords.contains(word) else { return true }
        if reading.tokens[range.lowerBound].lower.contains("-")
            || word == "go" && reading.text(range.lowerBound - 1) == "to"
        {
            return false
        }
        guard reading.tokens[range.lowerBound].isCapitalised || all.count > 2 else { return false }
        let isAlone = all.allSatisfy {
            $0.words == match.words || StackWords.everydayWords.contains(reading.words.words[$0.words.lowerBound])
        }
        let opens = range.lowerBound == 0 || [".", ":", "\""].contains(reading.text(range.lowerBound - 1))
        if !isAlone || speaksOfCode && all.count > 1 { return true }
        return !opens && !Self.ambiguousAlone.contains(word) || opens && reading.tokens.count <= 4
            || Self.ambiguousAlone.contains(word)
                && (speaksOfCode
                    || ["in", "write", "know", "use"].contains(reading.text(range.lowerBound - 1)) && speaksOfCode)
    }

    private static let ambiguousAlone: Set<String> = [
        "go", "swift", "express", "spring", "c", "r", "access", "render", "fly", "edge", "next", "node", "oracle",
    ]

    private var speaksOfCode: Bool {
        let words = Set(reading.words.words)
        return [
            "engineers", "developers", "write", "code", "backend", "language", "stack", "team", "framework",
            "programmers", "used", "know", "knows", "us", "devs",
        ].contains(where: words.contains)
    }

    /// "No cloud" forbids all of them.
    private func withoutCloud() -> [FactDraft] {
        Self.noCloud.matches(in: reading.words.words).prefix(1).map { match in
            .text("stack.forbidden[]", "cloud", reading.words.tokenRange(match.words))
        }
    }

    private static let noCloud = PhraseBook<Bool>([
        (
            "no cloud|no public cloud|not in the cloud|no american cloud|nothing in the cloud|not on a public cloud|not in a public cloud|not use a public cloud|not use the public cloud|no cloud services|without the cloud|not to a public cloud|avoid the cloud",
            true
        )
    ])

    private func isForbidden(_ range: ClosedRange<Int>) -> Bool {
        let start = max(reading.clauseStart(before: range), range.lowerBound - 5)
        guard start < range.lowerBound else { return after(range, Self.forbiddenAfter) }
        return ScopeWords.forbids.matches(in: reading.words.words).contains {
            let found = reading.words.tokenRange($0.words)
            return found.lowerBound >= start && found.upperBound < range.lowerBound
                && !["only", "just"].contains(reading.text(found.upperBound + 1))
        } || after(range, Self.forbiddenAfter)
    }

    private static let forbiddenAfter = PhraseBook<Bool>([
        (
            "shall not be used|should not be used|may not be used|will not be used|cannot be used|is not wanted|is not to be used|has to go|must go|is to go|is not allowed|is forbidden|is ruled out|is out|is overkill|would be overkill|is too much|is too complex|is not for us|is banned|are banned|is not desired|are not desired|are not wanted|is not welcome|are not welcome|must not be used|is not an option|are not allowed|is excluded",
            true
        )
    ])

    private func after(_ range: ClosedRange<Int>, _ book: PhraseBook<Bool>) -> Bool {
        book.matches(in: reading.words.words).contains {
            reading.words.tokenRange($0.words).lowerBound == range.upperBound + 1
        }
    }

    private func isPast(_ range: ClosedRange<Int>) -> Bool {
        if reading.text(range.upperBound + 1) == "today" || strength(range) == .prefer { return false }
        return reading.cues.contains {
            $0.cue == .past && $0.words != "since" && $0.words != "version" && reading.distance($0.tokens, range) <= 12
        }
    }

    /// "like Kafka", "as in Oracle": an example, not a choice.
    private func isComparison(_ range: ClosedRange<Int>) -> Bool {
        let before = reading.text(range.lowerBound - 1)
        let isVerb = ["you", "we", "they", "would", "i", "all"].contains(reading.text(range.lowerBound - 2))
        return ["than", "unlike"].contains(before) || before == "like" && !isVerb
    }

    /// "One server" is a hosting choice only where hosting is spoken of.
    private var mayHost: Bool { reading.says(Self.hosting) && !reading.has(.loss) }
    private static let hosting = PhraseBook<Bool>([("run*|host*|on|rent*|fit|fits|lives|budget|we have", true)])

    private func strength(_ range: ClosedRange<Int>) -> Strength {
        let start = reading.clauseStart(before: range)
        let end = reading.clauseEnd(after: range)
        func near(_ book: PhraseBook<Bool>) -> Bool {
            book.matches(in: reading.words.words).contains {
                let found = reading.words.tokenRange($0.words)
                return found.lowerBound >= start && found.upperBound <= end
            }
        }
        if near(ScopeWords.prefers) { return .prefer }
        return near(ScopeWords.exists) || Stance(reading: reading).isAboutTheOld ? .existing : .must
    }

    private func quoted(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
        let start = reading.clauseStart(before: range)
        return (range.lowerBound - start <= 6 ? start : range.lowerBound)...range.upperBound
    }

    /// Architecture styles by name.
    private func style() -> [FactDraft] {
        ScopeWords.styles.matches(in: reading.words.words).compactMap { match in
            let range = reading.words.tokenRange(match.words)
            if isForbidden(range) { return .text("style.forbidden", match.meaning, quoted(range)) }
            guard match.meaning != "serverless_functions", !Stance.isOld(range, reading), !isPast(range) else {
                return nil
            }
            if match.meaning == "extend_existing" { return .text("style.mandated", match.meaning, quoted(range)) }
            if strength(range) == .existing { return nil }
            let mandated = reading.words.words.contains { ["must", "shall", "mandatory"].contains($0) }
            let wanted =
                strength(range) == .prefer || reading.words.words.contains { ["want", "prefer", "like"].contains($0) }
            return mandated
                ? .text("style.mandated", match.meaning, quoted(range))
                : wanted ? .text("style.preferred", match.meaning, quoted(range), .prefer) : nil
        }
    }
}
