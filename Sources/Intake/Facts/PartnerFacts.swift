import DesignModel
import Knowledge

/// Reads outside systems, who is on call, and the kind of project.
struct PartnerFacts {
    let reading: SentenceReading

    func facts() -> [FactDraft] {
        guard !Stance(reading: reading).isForeign else { return [] }
        let known = providers() + kinds()
        let named = parenthesised() + paidThrough() + possessed() + registers()
        return known + named.filter { name in !known.contains { $0.tokens.overlaps(name.tokens) } } + oncall()
            + projectKind()
    }

    private func providers() -> [FactDraft] {
        IntegrationWords.providers.matches(in: reading.words.words).compactMap { match in
            let range = reading.words.tokenRange(match.words)
            let word = reading.words.words[match.words.lowerBound]
            let token = reading.tokens[range.lowerBound]
            if IntegrationWords.capitalsOnly.contains(word), !token.isCapitalised || range.lowerBound == 0 {
                return nil
            }
            if word == "whatsapp", ["group", "chat"].contains(reading.text(range.upperBound + 1)) { return nil }
            if reading.text(range.lowerBound - 1) == ":", reading.text(range.lowerBound - 2) == "type" { return nil }
            if ["ses", "sap", "ups"].contains(word), token.text != token.text.uppercased() { return nil }
            guard !isDenied(range), !Stance.isOld(range, reading) else { return nil }
            return .text("integration[]", match.meaning, range)
        }
    }

    /// "the financial system (Agresso)", "our ERP (SAP Business One)": a system with its name in brackets.
    private func parenthesised() -> [FactDraft] {
        reading.tokens.indices.compactMap { open in
            guard reading.text(open) == "(", open > 0, open + 2 < reading.tokens.count,
                IntegrationWords.systems.contains(Singular.of(reading.text(open - 1))) || isAcronym(open - 1),
                reading.text(open - 2) != "old",
                let end = name(from: open + 1), reading.text(end + 1) == ")"
            else { return nil }
            return .text("integration[]", words(open + 1, end), (open - 1)...(end + 1))
        }
    }

    /// `TOS` in "TOS (Navis N4)"; a name that only spells the letters out is none.
    private func isAcronym(_ index: Int) -> Bool {
        let text = reading.tokens[index].text
        guard (3...5).contains(text.count), text.allSatisfy(\.isUppercase),
            UnitWords.currencies[text.lowercased()] == nil,
            ComplianceWords.book.matches(in: [text.lowercased()]).isEmpty,
            StackWords.book.matches(in: [text.lowercased()]).isEmpty,
            SecurityWords.methods.matches(in: [text.lowercased()]).isEmpty
        else { return false }
        let initials = reading.tokens[(index + 2)...].prefix { !$0.isMark(")") }.compactMap { $0.text.first }
        return initials.first != text.first
    }

    /// "the scoring service of FraudShield": whose system it is.
    private func possessed() -> [FactDraft] {
        reading.tokens.indices.compactMap { of in
            guard ["of", "by"].contains(reading.text(of)), of > 1,
                ["service", "api", "gateway", "interface", "webservice"].contains(reading.text(of - 1)),
                let end = name(from: of + 1), names(of + 1)
            else { return nil }
            return .text("integration[]", words(of + 1, end), (of - 1)...end)
        }
    }

    /// A capital letter within a word, or a word that is not English: `FraudShield`.
    private func names(_ index: Int) -> Bool {
        !RoleNouns.isRole(reading.text(index)) && !PlainNouns.isGeneric(reading.text(index))
    }

    /// "look the owner up in the national pet register": a register that is kept elsewhere.
    private func registers() -> [FactDraft] {
        reading.tokens.indices.compactMap { end in
            guard ["register", "registry", "database"].contains(reading.text(end)),
                let start = (max(0, end - 3)..<end).first(where: {
                    let text = reading.tokens[$0].text
                    return Self.keepers.contains(reading.text($0))
                        || (2...5).contains(text.count) && text.allSatisfy(\.isUppercase)
                }),
                reading.text(start - 1) == "the", !isDenied(start...end),
                IntegrationWords.connectors.occurs(in: reading.words.words)
            else { return nil }
            return .text("integration[]", words(start, end), (start - 1)...end)
        }
    }

    private static let keepers: Set<String> = ["national", "central", "federal", "state", "government", "public"]

    /// "The money goes through Datatrans", "by card or Satispay": whoever moves the money.
    private func paidThrough() -> [FactDraft] {
        guard reading.words.words.contains(where: IntegrationWords.money.contains) else { return [] }
        return reading.tokens.indices.compactMap { index in
            guard IntegrationWords.means.contains(reading.text(index)), let end = name(from: index + 1),
                end + 1 >= reading.tokens.count || reading.tokens[end + 1].kind != .word
                    || GrammarWords.isFunction(reading.text(end + 1))
                    || IntegrationWords.money.contains(reading.text(end + 1))
            else { return nil }
            return .text("integration[]", words(index + 1, end), index...end)
        }
    }

    /// The last token of a proper name that starts at a token; nothing that is a place, a law, a technology or a day.
    private func name(from start: Int) -> Int? {
        var end = start
        while end < reading.tokens.count, end < start + 3, reading.tokens[end].kind == .word,
            reading.tokens[end].isCapitalised
        { end += 1 }
        guard end > start, reading.tokens[start].text.count > 2 else { return nil }
        let words = (start..<end).map { reading.text($0) }
        let isKnown =
            !PlaceWords.book.matches(in: words).isEmpty || !ComplianceWords.book.matches(in: words).isEmpty
            || !StackWords.book.matches(in: words).isEmpty || !SecurityWords.methods.matches(in: words).isEmpty
            || words.contains { CalendarWords.months[$0] != nil || CalendarWords.weekdays.contains($0) }
            || UnitWords.currencies[words[0]] != nil || GrammarWords.isFunction(words[0])
        return isKnown ? nil : end - 1
    }

    private func words(_ start: Int, _ end: Int) -> String {
        (start...end).map { reading.text($0) }.joined(separator: " ")
    }

    private func kinds() -> [FactDraft] {
        let connectors = IntegrationWords.connectors.matches(in: reading.words.words).map {
            reading.words.tokenRange($0.words)
        }
        return IntegrationWords.kinds.matches(in: reading.words.words).compactMap { match in
            let range = reading.words.tokenRange(match.words)
            let isLinked = connectors.contains {
                $0.upperBound < range.lowerBound && reading.distance($0, range) <= 7
                    || $0.lowerBound == range.upperBound + 1
                    || $0.lowerBound > range.upperBound
                        && ["consulted", "queried"].contains(reading.text($0.lowerBound))
            }
            let isNamed = reading.text(range.upperBound + 1) == "(" && name(from: range.upperBound + 2) != nil
            if isNamed { return nil }
            guard isLinked, !isDenied(range), !reading.has(.scope) else { return nil }
            return .text("integration[]", match.meaning, around(range))
        }
    }

    private func isDenied(_ range: ClosedRange<Int>) -> Bool {
        let start = max(reading.clauseStart(before: range), range.lowerBound - 4)
        return (start..<range.lowerBound).contains {
            ["no", "not", "without", "never", "unlike"].contains(reading.text($0))
        }
    }

    private func oncall() -> [FactDraft] {
        guard let match = PeopleWords.oncall.matches(in: reading.words.words).first else { return [] }
        let range = reading.words.tokenRange(match.words)
        if match.meaning != "none" {
            guard reading.says(PeopleWords.watchers),
                !reading.has(.availability) || reading.words.words.contains("support")
            else { return [] }
            guard match.meaning != "24x7" || reading.says(Self.duty) else { return [] }
        }
        return [.text("team.oncall", match.meaning, around(range))]
    }

    private static let duty = PhraseBook<Bool>([
        (
            "engineer*|developer*|administrator*|phone|readiness|reachable|pager*|call|team|operations|ops|rota|rotation|support|covered|we|watch*|shifts|desk|staffed",
            true
        )
    ])

    private func projectKind() -> [FactDraft] {
        guard let match = SemanticsWords.kinds.matches(in: reading.words.words).first else { return [] }
        let range = reading.words.tokenRange(match.words)
        if match.meaning == "migration", !speaksOfSystem { return [] }
        // *The laboratory system stays as it is and sends us results*: somebody else's system stays, ours is new.
        let says = reading.words.words
        if match.meaning == "brownfield", zip(says, says.dropFirst()).contains(where: { $0 == "sends" && $1 == "us" }) {
            return []
        }
        return [.text("project.kind", match.meaning, around(range))]
    }

    private var speaksOfSystem: Bool {
        let words = [
            "system", "platform", "site", "application", "app", "monolith", "software", "spreadsheet", "tool", "it",
            "mainframe", "portal", "solution", "database", "server",
        ]
        return words.contains { reading.words.words.contains($0) }
    }

    private func around(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
        let start = reading.clauseStart(before: range)
        return (range.lowerBound - start <= 10 ? start : range.lowerBound)...range.upperBound
    }
}
