import Knowledge

/// Turns the words of a noun phrase into the singular snake-case name that keys use.
enum SubjectName {
    /// `tracking page` is `tracking_page`, `active listings` is `listing`, `booking confirmation` is `booking`; nil for what names nothing.
    static func of(_ words: [String], keepingMeasures keeps: Bool = false) -> String? {
        var words = words.map { spelled(SentenceWords.withoutPossessive($0)) }.filter {
            !SubjectWords.adjectives.contains($0)
        }
        while words.count > 1, let first = words.first, isParticiple(first) { words.removeFirst() }
        if words.count > 1, ["record", "records"].contains(words[words.count - 1]),
            !Adjectives.contains(words[words.count - 2])
        {
            words.removeLast()
        }
        while !keeps || words.last.map(isGeneric) ?? false, let last = words.last, isMeasure(last),
            words.dropLast().contains(where: { !isGeneric($0) && $0 != "daily" }),
            !Adjectives.contains(words[words.count - 2])
        {
            words.removeLast()
        }
        guard let last = words.last else { return nil }
        let isPage = Singular.of(last) == "page" && last != "pages" || words.count > 1
        guard !isGeneric(last) || isPage,
            words.contains(where: { !isGeneric($0) }) || last == "page"
                || compounds.contains(Singular.of(last)) && words.count > 1
        else {
            return nil
        }
        guard !(last.count <= 3 && last.contains(where: \.isNumber)) else { return nil }
        if words.contains(where: { Singular.of($0) == "search" }) { return "search" }
        var parts = words.suffix(2).map { $0.replacing("-", with: "_") }
        parts[parts.count - 1] = Singular.of(parts[parts.count - 1])
        if parts.count == 2, Singular.isPlural(parts[0]), !keptPlurals.contains(parts[0]) {
            parts[0] = Singular.of(parts[0])
        }
        let name = parts.joined(separator: "_").filter { $0.isLetter || $0.isNumber || $0 == "_" }
        return name.isEmpty || name.first?.isNumber == true ? nil : SubjectWords.synonyms[name] ?? name
    }

    /// General words that name a flow behind another general word: "app queries".
    private static let compounds: Set<String> = ["query", "call", "session", "backup"]

    /// Plurals that stand before a noun as they are: a *claims handler*, a *customs officer*.
    private static let keptPlurals: Set<String> = [
        "claims", "customs", "sales", "goods", "news", "sports", "operations", "savings", "logistics", "arms",
    ]

    private static func spelled(_ word: String) -> String {
        word.hasPrefix("e-") ? word.filter { $0 != "-" } : word
    }

    private static func isMeasure(_ word: String) -> Bool {
        SubjectWords.measures.contains(Singular.of(word)) || isGeneric(word) && Singular.of(word) != "page"
    }

    /// `withdrawn applications` are applications.
    private static func isParticiple(_ word: String) -> Bool {
        (word.hasSuffix("ed") || word.hasSuffix("en") || word.hasSuffix("wn"))
            && VerbForms.read(word)?.forms.contains(.participle) == true
    }

    private static func isGeneric(_ word: String) -> Bool {
        if ["applications", "contracts"].contains(word) { return false }
        return SubjectWords.generic.contains(word) || SubjectWords.generic.contains(Singular.of(word)) || word.count < 2
    }
}
