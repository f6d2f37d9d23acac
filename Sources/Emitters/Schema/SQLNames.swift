import Ports

/// Writing names and texts so that PostgreSQL reads them as meant.
enum SQL {
    /// A name, quoted only when it has to be.
    static func name(_ name: String) -> String {
        let plain = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }
        let safe = plain && name.first?.isNumber == false && !reserved.contains(name)
        return safe ? name : SQLText.quoted(name)
    }

    static func names(_ names: [String]) -> String { names.map(name).joined(separator: ", ") }

    /// An index column: a plain name, a name with an order or operator class, or an expression left as it is.
    static func indexColumn(_ column: String) -> String {
        guard !column.contains("(") else { return column }
        let words = column.split(separator: " ").map(String.init)
        return ([name(words.first ?? column)] + words.dropFirst()).joined(separator: " ")
    }

    /// Key words that PostgreSQL 15 does not accept as a column or table name (appendix C of its manual).
    private static let reserved: Set<String> = [
        "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "both", "case", "cast", "check",
        "collate", "column", "constraint", "create", "current_catalog", "current_date", "current_role", "current_time",
        "current_timestamp", "current_user", "default", "deferrable", "desc", "distinct", "do", "else", "end",
        "except", "false", "fetch", "for", "foreign", "from", "grant", "group", "having", "in", "initially",
        "intersect", "into", "lateral", "leading", "limit", "localtime", "localtimestamp", "not", "null", "offset",
        "on", "only", "or", "order", "placing", "primary", "references", "returning", "select", "session_user", "some",
        "symmetric", "table", "then", "to", "trailing", "true", "union", "unique", "user", "using", "variadic", "when",
        "where", "window", "with", "authorization", "binary", "concurrently", "cross", "current_schema", "freeze",
        "full", "ilike", "inner", "is", "isnull", "join", "left", "like", "natural", "notnull", "outer", "overlaps",
        "right", "similar", "tablesample", "verbose",
    ]
}
