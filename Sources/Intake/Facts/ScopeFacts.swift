import DesignModel
import Knowledge

/// Reads what will not be built: "Not part of this: shipping, auctions", "Video visits and billing are out of scope".
struct ScopeFacts {
    let reading: SentenceReading
    let block: BriefBlock

    func facts() -> [FactDraft] {
        let isForeign = Stance(reading: reading).isForeign && !reading.says(Self.elsewhere)
        let own = isForeign ? negatedList() : listAfter() ?? listBefore() ?? negatedList() ?? item() ?? labelled()
        let found = (own ?? []).filter(isThing)
        return found.map { .text("scope.excluded[]", $0.name, $0.tokens) }
    }

    private static let elsewhere = PhraseBook<Bool>([("done elsewhere|handled elsewhere", true)])

    /// "**Not included.** Donor management and billing."
    private func labelled() -> [Item]? {
        guard case .paragraph = block.kind, let label = block.label, reading.tokens.count <= 12,
            reading.sentence.index == block.sentences.lowerBound + 1,
            !reading.words.words.contains(where: { GrammarWords.auxiliaries.contains($0) })
        else { return nil }
        let words = label.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
        guard words.count <= 5, ScopeWords.before.matches(in: words).contains(where: { $0.words.lowerBound <= 1 })
        else {
            return nil
        }
        return items(from: 0, to: reading.tokens.count)
    }

    /// No technology, and no remark that only stands beside the list.
    private func isThing(_ item: Item) -> Bool {
        let words = item.tokens.map { reading.text($0) }
        if !StackWords.book.matches(in: words).isEmpty, words.count <= 2 { return false }
        if ["whatever", "whoever", "not", "open"].contains(words.first ?? "") { return false }
        return !words.contains {
            GrammarWords.pronouns.contains($0) || GrammarWords.auxiliaries.contains($0) || $0 == "does"
        }
    }

    /// "No delivery tracking and no nutrition diary, please".
    private func negatedList() -> [Item]? {
        guard reading.text(0) == "no", reading.quantities.isEmpty else { return nil }
        let isAsked = reading.words.words.contains("please")
        let end =
            reading.tokens.indices.first { [",", ".", "–", ";"].contains(reading.text($0)) && !isListComma($0) }
            ?? reading.tokens.count
        let found = items(from: 0, to: end)
        let isPlain = found.allSatisfy { item in
            item.tokens.count <= 4
                && item.tokens.allSatisfy {
                    VerbForms.read(reading.text($0))?.forms != [.third] && reading.text($0) != "another"
                }
        }
        guard !found.isEmpty, isPlain, isAsked || found.count > 1 && end >= reading.tokens.count - 1 else { return nil }
        return found
    }

    private func isListComma(_ index: Int) -> Bool {
        reading.text(index) == "," && ["no", "and", "or"].contains(reading.text(index + 1))
    }

    private typealias Item = (name: String, tokens: ClosedRange<Int>)

    /// The marker opens the sentence (or ends in a colon), the things follow.
    private func listAfter() -> [Item]? {
        for match in ScopeWords.before.matches(in: reading.words.words) {
            let range = reading.words.tokenRange(match.words)
            let isTerse = range.count == 1 && ["out", "later"].contains(reading.text(range.lowerBound))
            guard range.lowerBound <= (isTerse ? 0 : 3) else { continue }
            var start = range.upperBound + 1
            while start < reading.tokens.count,
                ["yet", "for", "now", "at", "first", "this", "time", ",", "please", "not"].contains(reading.text(start))
            { start += 1 }
            if range.lowerBound == 0,
                let mark = (start..<min(start + 4, reading.tokens.count)).first(where: {
                    reading.text($0) == ":"
                }), (start..<mark).allSatisfy({ ![",", ".", "("].contains(reading.text($0)) })
            {
                start = mark
            }
            let colon = [":", "–", "—", "-"].contains(reading.text(start))
            guard colon || Self.wants(reading, range), start < reading.tokens.count else { continue }
            return items(from: colon ? start + 1 : start, to: reading.tokens.count)
        }
        return nil
    }

    /// "We do not need X or Y" needs no colon.
    private static func wants(_ reading: SentenceReading, _ range: ClosedRange<Int>) -> Bool {
        let last = reading.text(range.upperBound)
        return [
            "need", "want", "build", "building", "for", "sell", "offer", "support", "do", "out", "make", "with",
            "about",
        ].contains(
            last)
            && range.count >= 2
            && (!["a", "the", "to", "any", "this", "that"].contains(reading.text(range.upperBound + 1))
                || namesSeveral(reading, behind: range))
    }

    /// "They do not want a forum, a mobile app, or live video": an article opens a list when commas and "or" follow.
    private static func namesSeveral(_ reading: SentenceReading, behind range: ClosedRange<Int>) -> Bool {
        let articles: Set<String> = ["a", "any", "the"]
        guard articles.contains(reading.text(range.upperBound + 1)) else { return false }
        let rest = reading.tokens[(range.upperBound + 1)...].prefix(16)
        let isPair = zip(rest, rest.dropFirst()).contains {
            ["or", "and", "nor"].contains($0.lower) && (articles.contains($1.lower) || $1.lower == "with")
        }
        let isChoice =
            reading.text(range.upperBound + 1) != "the" && rest.contains { ["or", "nor"].contains($0.lower) }
            && !rest.contains { ["password", "to", "that", "which"].contains($0.lower) }
        if isPair || isChoice { return true }
        return rest.contains { $0.isMark(",") } && rest.contains { ["or", "and", "nor"].contains($0.lower) }
    }

    /// The things stand first: "X, Y and Z are out of scope".
    private func listBefore() -> [Item]? {
        for match in ScopeWords.after.matches(in: reading.words.words) {
            let range = reading.words.tokenRange(match.words)
            var end = range.lowerBound
            while end > 0,
                ["are", "is", "stay", "stays", "explicitly", "both", "all", "remain", "remains", "will", "can", "be"]
                    .contains(reading.text(end - 1))
            { end -= 1 }
            guard end > 0,
                end < range.lowerBound || reading.text(range.lowerBound).hasPrefix("come")
                    || reading.text(range.lowerBound) == "can"
                    || ["done", "handled"].contains(reading.text(range.lowerBound))
            else { continue }
            let found = items(from: 0, to: end)
            if found.allSatisfy({ $0.tokens.count <= 6 }), !found.isEmpty { return found }
        }
        return nil
    }

    /// A list item below "Out of scope".
    private func item() -> [Item]? {
        guard isListed else { return nil }
        let isExcluded = [block.headingPath.last, reading.surroundings.texts.first].compactMap { $0 }.contains { text in
            let words = text.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
            if words.count <= 2, words.contains(where: ScopeWords.parked.contains) { return true }
            return ScopeWords.before.matches(in: words).contains {
                $0.words.lowerBound == 0 && $0.words.count >= words.count - 2
            }
        }
        return isExcluded ? items(from: 0, to: reading.tokens.count) : nil
    }

    /// An item, or a paragraph below the heading that only lists and says nothing.
    private var isListed: Bool {
        if case .item = block.kind { return reading.tokens.count <= 16 }
        guard case .paragraph = block.kind, reading.quantities.isEmpty else { return false }
        return reading.tokens.contains { $0.isMark(",") || $0.isMark(";") }
            && !reading.words.words.contains {
                GrammarWords.auxiliaries.contains($0) || GrammarWords.pronouns.contains($0)
            }
    }

    /// Parts of a list between commas, "and" and "or", without articles.
    private func items(from start: Int, to end: Int) -> [Item] {
        var items: [Item] = []
        var first = start
        for index in start...end {
            let ends = index == end || [",", ";", ".", "and", "or", "(", "–", "nor"].contains(reading.text(index))
            guard ends else { continue }
            if let item = item(first, index) { items.append(item) }
            first = index + 1
            if index < end, [".", "(", "–"].contains(reading.text(index)) { break }
            let next = reading.text(first)
            if index < end, GrammarWords.pronouns.contains(next) || next.contains("'") && next.hasSuffix("ve") { break }
        }
        return items
    }

    private func item(_ start: Int, _ end: Int) -> Item? {
        var (start, end) = (start, end)
        while end > start,
            [
                "here", "yet", "now", "for", "please", "this", "the", "tender", "document", "project", "either", "too",
                "it",
                "in",
            ].contains(
                reading.text(end - 1))
        { end -= 1 }
        let articles = [
            "a", "an", "the", "any", "no", "and", "or", "our", "own", "also", "please", "with", "about", "nor",
        ]
        while start < end, articles.contains(reading.text(start)) || reading.tokens[start].kind == .punctuation {
            start += 1
        }
        if end - start > 4,
            let tail = ((start + 1)..<end).first(where: {
                ["for", "on", "in", "between", "that", "which", "with", "to"].contains(reading.text($0))
            })
        {
            end = tail
        }
        guard start < end, end - start <= 6, reading.tokens[start].kind == .word else { return nil }
        let name = (start..<end).map { reading.text($0) }.joined(separator: " ")
        guard name.utf8.count > 1, name != "e.g" else { return nil }
        return (name, start...(end - 1))
    }
}
