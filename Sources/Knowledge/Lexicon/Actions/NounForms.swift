/// English nouns back to the singular.
public enum NounForms {
    /// The singular of a lower case noun; a word that is singular already comes back unchanged.
    public static func singular(_ word: String) -> String {
        if let known = irregular[word] { return known }
        guard word.hasSuffix("s"), word.utf8.count > 3, !unchanged.contains(word) else { return word }
        if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return String(word.dropLast(3)) + "y" }
        if word.hasSuffix("zzes") { return String(word.dropLast(3)) }
        for ending in ["sses", "xes", "ches", "shes"] where word.hasSuffix(ending) { return withoutEs(word) }
        if esStems.contains(String(word.dropLast(2))) { return String(word.dropLast(2)) }
        return String(word.dropLast())
    }

    /// Whether the word has the form of a plural.
    public static func isPlural(_ word: String) -> Bool {
        singular(word) != word || plurals.contains(word)
    }

    private static func withoutEs(_ word: String) -> String {
        keptE.contains(String(word.dropLast())) ? String(word.dropLast()) : String(word.dropLast(2))
    }

    private static let plurals: Set<String> = [
        "people", "staff", "police", "data", "folk", "cattle", "crew", "personnel",
    ]
    private static let keptE: Set<String> = [
        "cache", "axe", "niche", "avalanche", "headache", "ache", "moustache", "creche",
    ]
    private static let esStems: Set<String> = [
        "bus", "gas", "lens", "status", "alias", "virus", "campus", "bonus", "atlas", "census", "potato", "tomato",
        "hero", "echo",
        "cargo", "veto", "canvas", "iris", "bias",
    ]
    private static let unchanged: Set<String> = [
        "news", "series", "species", "gps", "sms", "https", "dns", "aws", "ios", "saas", "gas", "lens", "canvas",
        "always", "plus", "customs",
        "less", "perhaps", "besides", "goods", "premises", "headquarters", "logistics", "analytics", "mathematics",
        "physics", "bias",
        "alias", "atlas", "iris", "thanks", "towards", "ours", "theirs", "yours", "means", "whereas", "as", "its",
        "this", "is", "was", "has",
    ]
    private static let irregular: [String: String] = [
        "menus": "menu", "gurus": "guru", "emus": "emu", "people": "person", "persons": "person", "children": "child",
        "men": "man", "women": "woman", "mice": "mouse",
        "feet": "foot",
        "teeth": "tooth", "geese": "goose", "indices": "index", "vertices": "vertex", "matrices": "matrix",
        "criteria": "criterion",
        "analyses": "analysis", "diagnoses": "diagnosis", "bases": "base", "quizzes": "quiz", "halves": "half",
        "shelves": "shelf",
        "knives": "knife", "wolves": "wolf", "lives": "life", "loaves": "loaf", "leaves": "leaf", "calves": "calf",
        "wives": "wife",
        "movies": "movie", "cookies": "cookie", "ties": "tie", "pies": "pie", "lies": "lie", "selfies": "selfie",
        "zombies": "zombie",
        "courses": "course", "houses": "house", "buses": "bus", "hypotheses": "hypothesis", "phenomena": "phenomenon",
        "theses": "thesis",
        "synopses": "synopsis", "crises": "crisis", "axes": "axis", "salesmen": "salesman", "foremen": "foreman",
        "bacteria": "bacterium",
        "moderators": "moderator", "hotties": "hottie", "rookies": "rookie", "calories": "calorie", "collies": "collie",
        "genies": "genie",
    ]
}
