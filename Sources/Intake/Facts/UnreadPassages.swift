import DesignModel
import Knowledge

/// Finds the sentences that hold a number or a modal and yielded nothing.
enum UnreadPassages {
    static func passage(_ reading: SentenceReading, _ document: BriefDocument) -> UnreadPassage? {
        let telling = reading.tokens.filter(isTelling)
        guard !telling.isEmpty else { return nil }
        return UnreadPassage(
            text: document.text(of: reading.sentence), span: document.span(of: reading.sentence),
            tokens: telling.map(\.text))
    }

    private static func isTelling(_ token: Token) -> Bool {
        switch token.kind {
        case .number, .date, .clock: true
        case .word:
            SemanticsWords.modals.contains(token.lower) || NumberReader.small(token.lower).map { $0 > 1 } ?? false
        default: false
        }
    }
}
