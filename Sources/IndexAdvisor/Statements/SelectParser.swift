/// Reads the queries of a workload; nil for what it does not understand, which then counts by its declared access only.
struct SelectParser {
    private(set) var tokens: [SQLToken]
    var at = 0

    static func read(_ sql: String) -> SelectStatement? {
        var parser = SelectParser(tokens: SQLLexer.tokens(sql))
        do {
            let statement = try parser.select()
            parser.skip(";")
            return parser.at == parser.tokens.count ? statement : nil
        } catch {
            return nil
        }
    }

    /// A condition alone, such as the predicate of a partial index.
    static func condition(_ sql: String) -> Expression? {
        var parser = SelectParser(tokens: SQLLexer.tokens(sql))
        guard let condition = try? parser.expression(), parser.at == parser.tokens.count else { return nil }
        return condition
    }

    private init(tokens: [SQLToken]) { self.tokens = tokens }

    struct Unexpected: Error {}
}

extension SelectParser {
    mutating func select() throws -> SelectStatement {
        try expect("select")
        var statement = SelectStatement()
        statement.distinct = skip("distinct")
        repeat { statement.items.append(try item()) } while skip(",")
        if skip("from") { repeat { statement.from.append(try fromItem()) } while skip(",") }
        if skip("where") { statement.conditions = try expression().conjuncts }
        if skip("group") {
            try expect("by")
            repeat { statement.groups.append(try expression()) } while skip(",")
        }
        if skip("having") { _ = try expression() }
        if skip("order") {
            try expect("by")
            repeat { statement.order.append(try ordering()) } while skip(",")
        }
        try tail(&statement)
        return statement
    }

    private mutating func tail(_ statement: inout SelectStatement) throws {
        while true {
            if skip("limit") {
                statement.limit = try expression()
            } else if skip("offset") {
                _ = try expression()
            } else if skip("for") {
                statement.locks = true
                while case .word(let word) = peek, word != "limit" { at += 1 }
            } else {
                return
            }
        }
    }

    private mutating func item() throws -> SelectStatement.Item {
        let value = try expression()
        if skip("as") { return .init(value: value, name: try name()) }
        if case .word(let word) = peek, !Self.clauses.contains(word) {
            at += 1
            return .init(value: value, name: word)
        }
        return .init(value: value, name: nil)
    }

    private mutating func ordering() throws -> SelectStatement.Order {
        let value = try expression()
        let descending = skip("desc")
        if !descending { skip("asc") }
        if skip("nulls") { at += 1 }
        return .init(value: value, descending: descending)
    }

    private mutating func fromItem() throws -> FromItem {
        var left = try source()
        while let outer = try joinKind() {
            let right = try source()
            var conditions: [Expression] = []
            if skip("on") { conditions = try expression().conjuncts }
            left = .join(left, right, outer: outer, conditions)
        }
        return left
    }

    /// nil when no join follows; otherwise whether rows without a partner stay.
    private mutating func joinKind() throws -> Bool? {
        let words = ["inner", "cross", "left", "right", "full", "natural"]
        guard case .word(let word) = peek, word == "join" || words.contains(word) else { return nil }
        if word != "join" { at += 1 }
        skip("outer")
        try expect("join")
        return word == "left" || word == "full"
    }

    private mutating func source() throws -> FromItem {
        skip("lateral")
        skip("only")
        if skip("(") {
            if case .word("select") = peek {
                let query = try select()
                try expect(")")
                return .query(query, alias: try alias() ?? "")
            }
            let inner = try fromItem()
            try expect(")")
            return inner
        }
        var table = try name()
        while skip(".") { table = try name() }
        return .table(table, alias: try alias() ?? table)
    }

    private mutating func alias() throws -> String? {
        if skip("as") { return try name() }
        guard case .word(let word) = peek, !Self.clauses.contains(word) else { return nil }
        at += 1
        return word
    }

    static let clauses: Set<String> = [
        "from", "where", "group", "having", "order", "limit", "offset", "for", "join", "inner", "cross", "left",
        "right", "full", "natural", "on", "using", "union", "and", "or", "as", "asc", "desc", "is", "in", "not",
        "between", "like", "ilike", "then", "else", "end", "when", "lateral",
    ]
}

extension SelectParser {
    var peek: SQLToken? { at < tokens.count ? tokens[at] : nil }

    @discardableResult
    mutating func skip(_ text: String) -> Bool {
        switch peek {
        case .word(text), .symbol(text):
            at += 1
            return true
        default: return false
        }
    }

    mutating func expect(_ text: String) throws {
        if !skip(text) { throw Unexpected() }
    }

    mutating func name() throws -> String {
        guard case .word(let word) = peek else { throw Unexpected() }
        at += 1
        return word
    }
}
