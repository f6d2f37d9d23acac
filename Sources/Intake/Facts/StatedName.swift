import DesignModel
import Knowledge

extension ProjectName {
    /// A name that the text gives rather than its title: `"Larder" = stock and deliveries`, `Borrowbench.`, `#larder-rebuild`.
    static func stated(in document: BriefDocument) -> Fact? {
        guard document.title.map({ isWord($0) }) != true else { return nil }
        let sentences = document.sentences.prefix(12)
        for sentence in sentences {
            let tokens = sentence.tokens
            if let range = equated(tokens) ?? alone(tokens, document) { return fact(range, sentence, document) }
        }
        return sentences.first.flatMap { channel($0, document) }
    }

    /// One word by itself is a product's name already.
    private static func isWord(_ title: String) -> Bool { !title.contains(" ") && !title.hasPrefix("#") }

    /// A word in quotation marks before an equals sign.
    private static func equated(_ tokens: [Token]) -> ClosedRange<Int>? {
        guard let mark = tokens.firstIndex(where: { $0.isMark("=") }), mark >= 3, tokens[mark - 1].isQuote,
            tokens[mark - 3].isQuote, tokens[mark - 2].isCapitalised
        else { return nil }
        return (mark - 2)...(mark - 2)
    }

    /// A sentence of one word that is no English word the lexicon knows.
    private static func alone(_ tokens: [Token], _ document: BriefDocument) -> ClosedRange<Int>? {
        guard tokens.count == 2, tokens[1].isMark("."), let word = tokens.first, word.kind == .word, word.isCapitalised,
            word.text.count > 5, word.text != word.text.uppercased(), !GrammarWords.isFunction(word.lower),
            VerbForms.read(word.lower) == nil, !RoleNouns.isRole(word.lower), !Adjectives.contains(word.lower),
            !PlainNouns.isGeneric(word.lower), !word.lower.hasSuffix("ly"),
            PlaceWords.book.matches(in: [word.lower]).isEmpty
        else { return nil }
        let isLabel = document.sentences.contains { sentence in
            document.block(of: sentence).label?.lowercased().contains(word.lower) == true
        }
        return isLabel ? nil : 0...0
    }

    /// The channel that a chat was taken from.
    private static func channel(_ sentence: BriefSentence, _ document: BriefDocument) -> Fact? {
        guard sentence.tokens.count <= 3, sentence.tokens.first?.isMark("#") == true, sentence.tokens.count > 1,
            let first = sentence.tokens[1].lower.split(separator: "-").first, first.count > 2
        else { return nil }
        let name = first.prefix(1).uppercased() + first.dropFirst()
        return Fact(
            "project.name", .text(name), quote: document.text(of: sentence), span: document.span(of: sentence))
    }

    private static func fact(_ range: ClosedRange<Int>, _ sentence: BriefSentence, _ document: BriefDocument) -> Fact {
        Fact(
            "project.name", .text(sentence.tokens[range.lowerBound].text), quote: document.quote(sentence, range),
            span: document.span(sentence, range))
    }
}

extension Token {
    fileprivate var isQuote: Bool { ["\"", "“", "”", "„", "'"].contains(text) }
}
