import Diagnostics

/// Statements that stop traffic on a table that already holds rows.
struct MigrationLint {
    let migrations: [Migration]

    /// Each with the migration's name and what to write in its place.
    var unsafe: [(migration: String, what: String, use: String)] {
        var known: Set<String> = []
        var found: [(String, String, String)] = []
        for migration in migrations {
            let statements = Migration.statements(migration.up).map { ParameterValues.words($0) }
            let made = Set(statements.compactMap(Self.created))
            for words in statements {
                guard let table = Self.altered(words), !made.contains(table) || known.contains(table) else { continue }
                if let (what, use) = Self.fault(words) { found.append((migration.name, "\(what) on '\(table)'", use)) }
            }
            known.formUnion(made)
        }
        return found
    }

    private static func created(_ words: [String]) -> String? {
        guard words.starts(with: ["create", "table"]) else { return nil }
        return words.dropFirst(2).first { !["if", "not", "exists"].contains($0) }
    }

    private static func altered(_ words: [String]) -> String? {
        if words.starts(with: ["alter", "table"]) {
            return words.dropFirst(2).first { !["if", "exists", "only"].contains($0) }
        }
        guard words.first == "create", words.prefix(3).contains("index"), let at = words.firstIndex(of: "on") else {
            return nil
        }
        return at + 1 < words.count ? words[at + 1] : nil
    }

    private static func fault(_ words: [String]) -> (String, String)? {
        func has(_ phrase: String) -> Bool { (" " + words.joined(separator: " ") + " ").contains(" \(phrase) ") }
        if words.prefix(3).contains("index"), !has("concurrently") {
            return ("an index that blocks writes while it is built", "create index concurrently")
        }
        if has("add constraint") || has("add foreign key") || has("add check"), !has("not valid"), !has("using index") {
            return ("a rule that is checked on every row under a lock", "not valid, then validate constraint")
        }
        if has("set not null") {
            return ("a scan of every row under a lock", "a validated check (… is not null) first")
        }
        if has("type"), has("alter column") || has("alter") {
            return ("a column rewritten under a lock", "a new column, filled in batches, then exchanged")
        }
        return has("drop column") ? ("a column that running code may still read", "a later release for it") : nil
    }
}
