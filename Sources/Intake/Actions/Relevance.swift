import Knowledge

/// Whether a sentence speaks of the system to be built, or of something else.
enum Relevance {
    /// Nothing under a heading like *Out of scope* and no sentence about yesterday or a rival is read for operations.
    static func isAboutSystem(_ sentence: ParsedSentence, block: BriefBlock) -> Bool {
        let path = (block.headingPath + [block.label ?? ""]).map { $0.lowercased() }
        if path.contains(where: { heading in excludedHeadings.contains { heading.contains($0) } }) { return false }
        if exclusions.contains(where: sentence.says) { return false }
        if sentence.sentence.tokens.first?.text == "#" { return false }
        if isQuestion(sentence) || ["later", "whether"].contains(sentence.words.first?.lower ?? "") { return false }
        if aboutOthers.contains(where: sentence.says) || sentence.mentions(other) { return false }
        let isWished = sentence.words.contains {
            ["want", "must", "shall", "should", "need", "wants", "needs"].contains($0.lower)
        }
        if isWished { return true }
        let first = sentence.phrases.first?.adjectives ?? []
        if first.contains(where: { ["old", "current", "existing", "present", "previous", "former"].contains($0) }) {
            return false
        }
        if sentence.mentions(today) || aboutToday.contains(where: sentence.says) { return false }
        return !isBackground(block)
    }

    /// Whether a sentence under *Background* or *Today* still says what there is: how many clinics, how many learners.
    static func describesThings(_ sentence: ParsedSentence, block: BriefBlock) -> Bool {
        let path = (block.headingPath + [block.label ?? ""]).map { $0.lowercased() }
        if path.contains(where: { heading in excludedHeadings.contains { heading.contains($0) } }) { return false }
        return !exclusions.contains(where: sentence.says) && !isQuestion(sentence) && !sentence.mentions(other)
            && !aboutOthers.contains(where: sentence.says)
    }

    private static func isBackground(_ block: BriefBlock) -> Bool {
        let path = (block.headingPath + [block.label ?? ""]).map { $0.lowercased() }
        return path.contains { heading in background.contains { heading.contains($0) } }
    }

    private static func isQuestion(_ sentence: ParsedSentence) -> Bool {
        sentence.sentence.tokens.last?.text == "?"
    }

    private static let excludedHeadings = [
        "out of scope", "not in scope", "non-goal", "not now", "not wanted", "not included", "later", "excluded",
        "won't", "what we don't",
        "undecided", "to be clarified", "to be decided", "team", "budget", "deadline", "about us",
        "who we are", "delivery", "open questions", "open:",
        "risks", "glossary", "stack", "technology",
    ]
    private static let background = [
        "background", "problem", "today", "current", "history", "hurts", "situation", "why",
    ]
    private static let exclusions = [
        "out of scope", "not part of", "not in scope", "not needed", "no need", "not wanted", "not planned",
        "not included", "not now", "outside this", "tendered separately", "handled separately",
        "phase two", "phase 2", "version two", "version 2", "v2", "some day", "not decided", "settled later",
        "still open", "made up my mind",
        "nice to have",
        "will not be", "not be built", "we don't need", "we do not need", "for information",
    ]
    private static let aboutToday = [
        "at present", "at the moment", "right now", "for now", "so far", "these days", "used to", "up to now",
        "until now", "old system",
        "present system", "existing system", "current system", "old site", "last year", "last time",
    ]
    private static let today: Set<String> = ["currently", "nowadays", "today", "presently", "legacy"]
    private static let aboutOthers = ["not trying to", "need not follow"]
    private static let other: Set<String> = [
        "competitor", "competitors", "rival", "rivals", "neighbouring", "neighboring",
    ]
}
