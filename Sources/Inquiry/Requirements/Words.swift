import Knowledge

/// Cuts names into comparable stems: `TrackingEvent` and `tracking_events` both become `track`, `event`.
enum Words {
    /// Stems of a name in snake, kebab or Pascal case, or of a phrase.
    static func stems(_ name: String) -> [String] { knownStems(name) { pieces($0).map(stem) } }

    /// Words of a name without the plural's ending.
    static func nouns(_ name: String) -> [String] { knownNouns(name) { pieces($0).map(singular) } }

    private static let knownStems = Memo<String, [String]>()
    private static let knownNouns = Memo<String, [String]>()

    static func singular(_ word: String) -> String {
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 { return String(word.dropLast()) }
        return word
    }

    /// The name in snake case.
    static func snake(_ name: String) -> String { NameParts.joined(name, by: "_") }

    /// The name in Pascal case.
    static func pascal(_ slug: String) -> String {
        pieces(slug).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// Lower-case words of a name.
    static func pieces(_ name: String) -> [String] { NameParts.words(name) }

    static func stem(_ word: String) -> String {
        for (ending, least) in [("ings", 7), ("ing", 6), ("ers", 6), ("er", 5), ("ies", 5), ("ed", 5)] {
            if word.hasSuffix(ending), word.count >= least {
                let cut = String(word.dropLast(ending.count))
                return ending == "ies" ? cut + "y" : cut
            }
        }
        return singular(word)
    }
}
