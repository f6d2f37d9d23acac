import DesignModel
import Knowledge

/// What the figures of the vocabulary are called where the ledger says no more than their name.
enum FigureTitles {
    static func title(of entry: LedgerEntry) -> String {
        let says = letters(entry.meaning)
        guard says.isEmpty || says == letters(entry.name) else { return entry.meaning }
        return FigureWords.whole[entry.name] ?? (entry.meaning.isEmpty ? entry.name : entry.meaning)
    }

    private static func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
}
