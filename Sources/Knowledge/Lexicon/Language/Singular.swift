/// The singular of an English noun, by rule with a list of exceptions.
public enum Singular {
    public static func of(_ word: String) -> String {
        if let known = irregular[word] { return known }
        if invariant.contains(word) || word.count < 4 || !word.hasSuffix("s") || hasSingularEnding(word) { return word }
        if word.hasSuffix("ies") { return word.count > 4 ? word.dropLast(3) + "y" : String(word.dropLast()) }
        for ending in ["sses", "shes", "ches", "xes", "zzes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        return String(word.dropLast())
    }

    /// Whether the word looks like a plural.
    public static func isPlural(_ word: String) -> Bool { alwaysPlural.contains(word) || of(word) != word }

    private static func hasSingularEnding(_ word: String) -> Bool {
        ["ss", "us", "is", "ous"].contains { word.hasSuffix($0) }
    }

    private static let alwaysPlural: Set<String> = ["people", "staff", "sheep", "fish", "series", "personnel"]
    private static let invariant: Set<String> = [
        "sms", "news", "series", "status", "always", "perhaps", "kubernetes", "aws", "gps", "https", "dns", "ios",
        "sales",
        "gas", "bus", "plus", "is", "was", "has", "does", "this", "its", "us", "analytics", "mathematics", "logistics",
        "css", "tls", "its", "ours", "yours", "theirs", "less", "unless", "across", "rails", "redis", "postgres",
        "access",
        "address", "business", "process", "class", "canvas", "chaos", "diabetes", "premises", "besides", "towards",
    ]
    private static let irregular: [String: String] = [
        "people": "person", "men": "man", "women": "woman", "children": "child", "statuses": "status", "buses": "bus",
        "indices": "index", "matrices": "matrix", "criteria": "criterion", "media": "medium", "data": "data",
        "analyses": "analysis", "diagnoses": "diagnosis", "addresses": "address", "processes": "process",
        "responses": "response", "purchases": "purchase", "databases": "database", "courses": "course",
        "houses": "house",
        "warehouses": "warehouse", "nurses": "nurse", "cases": "case", "releases": "release", "invoices": "invoice",
        "caches": "cache", "quizzes": "quiz", "movies": "movie", "cookies": "cookie", "selfies": "selfie",
        "aliases": "alias",
        "gases": "gas", "leaves": "leaf", "shelves": "shelf", "lives": "life", "knives": "knife", "halves": "half",
        "licences": "licence", "licenses": "license", "expenses": "expense", "horses": "horse", "axes": "axis",
        "crises": "crisis", "theses": "thesis", "bonuses": "bonus", "viruses": "virus", "campuses": "campus",
        "menus": "menu", "gurus": "guru", "heroes": "hero", "potatoes": "potato", "echoes": "echo", "fares": "fare",
        "ties": "tie", "pies": "pie", "lies": "lie", "dies": "die",
    ]
}
