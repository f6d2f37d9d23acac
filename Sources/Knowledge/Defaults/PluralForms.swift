/// Plurals of the nouns that briefs bring, the same in every room: `quiz` is `quizzes`, `progress` stays.
public enum PluralForms {
    /// The plural of a noun phrase in spaces, hyphens or underscores; only the last word changes.
    ///
    /// Groups that act as one (`team`, `desk`) stay in prose; as names of tables they are counted.
    public static func plural(_ noun: String, groupsStay: Bool = true) -> String {
        let bytes = noun.utf8
        let cut = bytes.lastIndex { $0 == 32 || $0 == 95 || $0 == 45 }.map(bytes.index(after:)) ?? noun.startIndex
        let last = String(noun[cut...])
        if let irregular = irregulars[last] { return noun[..<cut] + irregular }
        if groupsStay, groups.contains(last) { return noun }
        return noun[..<cut] + regular(last)
    }

    /// Whether the noun is its own plural and takes a singular verb: progress, stock.
    public static func isMass(_ noun: String) -> Bool {
        let last = noun.utf8.lastIndex { $0 == 32 || $0 == 95 || $0 == 45 }.map { noun[noun.utf8.index(after: $0)...] }
        let word = last.map(String.init) ?? noun
        return irregulars[word] == word && !countedAlike.contains(word)
    }

    private static func regular(_ word: String) -> String {
        if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") { return word }
        if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
        if word.hasSuffix("y"), let before = word.utf8.dropLast().last, !Array("aeiou".utf8).contains(before) {
            return word.dropLast() + "ies"
        }
        return word + "s"
    }

    private static let groups: Set<String> = [
        "desk", "team", "people", "personnel", "feed", "police", "management", "support",
    ]
    private static let countedAlike: Set<String> = ["data", "media", "series", "species", "staff", "news"]

    private static let irregulars = [
        "person": "people", "child": "children", "woman": "women", "man": "men", "half": "halves", "shelf": "shelves",
        "leaf": "leaves", "analysis": "analyses", "quiz": "quizzes", "progress": "progress", "media": "media",
        "equipment": "equipment", "inventory": "inventory", "staff": "staff", "feedback": "feedback",
        "stock": "stock", "history": "history", "data": "data", "information": "information", "news": "news",
        "series": "series", "species": "species", "usage": "usage", "consumption": "consumption",
        "content": "content",
    ]
}
