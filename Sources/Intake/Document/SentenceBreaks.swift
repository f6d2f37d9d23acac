import Knowledge

/// Where one sentence ends and the next begins.
enum SentenceBreaks {
    /// The tokens of each sentence, in order, covering all of them.
    static func ranges(_ tokens: [Token]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < tokens.count {
            let end = pastClosingMarks(index, tokens)
            if endsSentence(at: index, next: end, tokens) {
                ranges.append(start..<end)
                start = end
                index = end
            } else {
                index += 1
            }
        }
        if start < tokens.count { ranges.append(start..<tokens.count) }
        return ranges
    }

    /// A closing quotation mark or bracket right behind the full stop belongs to the sentence.
    private static func pastClosingMarks(_ index: Int, _ tokens: [Token]) -> Int {
        var end = index + 1
        while end < tokens.count, !tokens[end].spaced, ["\"", "”", "’", ")", "»", "'"].contains(tokens[end].text) {
            end += 1
        }
        return end
    }

    private static func endsSentence(at index: Int, next: Int, _ tokens: [Token]) -> Bool {
        let mark = tokens[index]
        guard mark.kind == .punctuation, next < tokens.count, tokens[next].spaced else { return false }
        switch mark.text {
        case "!", "?": return true
        case "…": return tokens[next].isCapitalised
        case ".": return index > 0 && dotEnds(after: tokens[index - 1], before: tokens[next])
        default: return false
        }
    }

    private static func dotEnds(after word: Token, before next: Token) -> Bool {
        if Abbreviations.strong.contains(word.lower) { return false }
        let isInitial = word.kind == .word && word.text.count == 1 && word.isCapitalised
        if isInitial { return false }
        if Abbreviations.weak.contains(word.lower) { return next.isCapitalised }
        return true
    }
}
