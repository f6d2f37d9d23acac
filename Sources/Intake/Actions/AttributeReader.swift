import DesignModel
import Knowledge

/// Reads the properties of a thing: *with a title, a price*; *(carrier + tracking number)*; *by clinic and date*.
enum AttributeReader {
    static func attribute(_ phrase: NounPhrase, _ sentence: ParsedSentence, _ document: BriefDocument)
        -> StatedAttribute
    {
        StatedAttribute(
            name: snake(phrase), quote: document.quote(sentence.sentence, phrase.tokens),
            span: document.span(sentence.sentence, phrase.tokens))
    }

    static func behindWith(_ clause: Clause, _ sentence: ParsedSentence, _ document: BriefDocument) -> [StatedAttribute]
    {
        clause.adjuncts.filter { $0.preposition == "with" && isProperty($0.phrase) }.map {
            attribute($0.phrase, sentence, document)
        }
    }

    static func filters(_ clause: Clause, _ sentence: ParsedSentence, _ document: BriefDocument) -> [StatedAttribute] {
        guard clause.verb.action?.kind == .search || clause.verb.base == "list" else { return [] }
        return clause.adjuncts.filter { $0.preposition == "by" && isProperty($0.phrase) }.map {
            attribute($0.phrase, sentence, document)
        }
    }

    /// The words in parentheses after a thing.
    static func aside(_ phrase: NounPhrase, _ sentence: ParsedSentence, _ document: BriefDocument) -> [StatedAttribute]
    {
        guard let aside = phrase.aside else { return [] }
        let words = sentence.words.filter { aside.contains($0.index) }
        return Chunker.chunk(words).compactMap(\.phrase).filter(isProperty).map { attribute($0, sentence, document) }
    }

    private static func isProperty(_ phrase: NounPhrase) -> Bool {
        !phrase.isPronoun && !phrase.parts.isEmpty && !PlainNouns.isUnit(phrase.head) && !phrase.isName
    }

    private static func snake(_ phrase: NounPhrase) -> String {
        (phrase.modifiers + [phrase.head]).joined(separator: "_").map {
            $0 == "-" || $0 == "'" || $0 == "." ? "_" : String($0)
        }.joined()
    }
}
