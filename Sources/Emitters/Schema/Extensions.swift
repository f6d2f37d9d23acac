import DesignModel
import Knowledge

/// The PostgreSQL extensions that a schema's types, indexes and rules call for.
enum Extensions {
    /// What gives an extension away: a word in a type, an index or an exclusion rule.
    private static let signs: [(sign: String, extensions: [String])] = [
        ("citext", ["citext"]), ("gin_trgm_ops", ["pg_trgm"]), ("gist_trgm_ops", ["pg_trgm"]),
        ("similarity(", ["pg_trgm"]), ("geography", ["postgis"]), ("geometry", ["postgis"]), (" vector(", ["vector"]),
        ("gen_salt", ["pgcrypto"]),
        ("ltree", ["ltree"]), ("hstore", ["hstore"]), ("unaccent", ["unaccent"]),
    ]

    static func needed(by tables: [Table]) -> [String] {
        let texts = tables.flatMap(texts)
        var names: Set<String> = []
        for (sign, extensions) in signs where texts.contains(where: { $0.contains(sign) }) {
            names.formUnion(extensions)
        }
        // Equality inside a GiST exclusion needs operator classes that plain GiST lacks.
        let equality = tables.flatMap(\.exclusions).contains { $0.elements.contains(" with =") }
        if equality { names.insert("btree_gist") }
        return names.sorted()
    }

    private static func texts(_ table: Table) -> [String] {
        table.columns.flatMap { [" " + $0.type, $0.generated ?? "", $0.fallback ?? ""] }
            + table.indexes.flatMap { $0.columns + [$0.condition ?? ""] } + table.checks.map(\.expression)
            + table.exclusions.map(\.elements)
    }
}
