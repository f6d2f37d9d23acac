import DesignModel
import Knowledge

/// Reads a team that is named rather than counted: "you and your nephew", "you + me", "Hanneke and Joris, they do Ruby".
struct TeamFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign, !reading.has(.past), let tokens = pair() ?? colleagues() else {
            return []
        }
        return [FactDraft(key: "team.size", value: .number(2), unit: .count, tokens: tokens)]
    }

    /// "you and your nephew to build it", "you + me": two who are spoken to.
    private func pair() -> ClosedRange<Int>? {
        for index in reading.tokens.indices where isJoint(index) {
            let (left, right) = (reading.text(index - 1), reading.text(index + 1))
            if ["you", "me", "i"].contains(left), ["me", "i", "you"].contains(right), left != right,
                isWork || reading.tokens.count <= 8
            {
                return (index - 1)...(index + 1)
            }
            if left == "you", isName(index + 1),
                isWork || namesTechnology || index + 2 < reading.tokens.count && index <= 2
            {
                return (index - 1)...(index + 1)
            }
            if left == "you", right == "your", isWork, index + 2 < reading.tokens.count {
                return (index - 1)...(index + 2)
            }
        }
        return nil
    }

    /// Two names that open a sentence about what they write in.
    private func colleagues() -> ClosedRange<Int>? {
        if let named = namedStaff() { return named }
        guard reading.tokens.count > 4, isJoint(1), isName(0), isName(2), namesTechnology else { return nil }
        return ["they", "do", "know", "write", "build", "program", "code", "work", ",", "will"].contains(
            reading.text(3))
            ? 0...2 : nil
    }

    /// "Our computing people are Jakob and Mirjam"
    private func namedStaff() -> ClosedRange<Int>? {
        guard let verb = reading.tokens.firstIndex(where: { $0.lower == "are" }), (1...5).contains(verb),
            isName(verb + 1), isJoint(verb + 2), isName(verb + 3),
            ["people", "developers", "programmers", "engineers", "team"].contains(reading.text(verb - 1))
        else { return nil }
        return (verb + 1)...(verb + 3)
    }

    private func isJoint(_ index: Int) -> Bool { ["and", "+", "&"].contains(reading.text(index)) }

    private func isName(_ index: Int) -> Bool {
        guard reading.tokens.indices.contains(index) else { return false }
        let token = reading.tokens[index]
        return token.kind == .word && token.isCapitalised && !GrammarWords.isFunction(token.lower)
            && StackWords.book.matches(in: [token.lower]).isEmpty && CalendarWords.months[token.lower] == nil
            && PlaceWords.book.matches(in: [token.lower]).isEmpty && !RoleNouns.isRole(Singular.of(token.lower))
    }

    private var namesTechnology: Bool {
        StackWords.book.matches(in: reading.words.words).contains {
            ["stack.language", "stack.framework"].contains($0.meaning.key)
        }
    }

    private var isWork: Bool {
        reading.words.words.contains { ["build", "write", "develop", "program", "code", "evenings"].contains($0) }
    }
}
