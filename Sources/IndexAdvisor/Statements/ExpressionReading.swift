/// Reading the conditions and values of a query, loosest binding first.
extension SelectParser {
    mutating func expression() throws -> Expression {
        var left = try conjunction()
        while skip("or") { left = .binary("or", left, try conjunction()) }
        return left
    }

    private mutating func conjunction() throws -> Expression {
        var left = try negation()
        while skip("and") { left = .binary("and", left, try negation()) }
        return left
    }

    private mutating func negation() throws -> Expression {
        guard skip("not") else { return try comparison() }
        let inner = try negation()
        if case .exists(let query, _) = inner { return .exists(query, negated: true) }
        return .not(inner)
    }

    private mutating func comparison() throws -> Expression {
        let left = try sum()
        if skip("is") {
            let negated = skip("not")
            if skip("null") { return .isNull(left, !negated) }
            if skip("true") { return negated ? .not(left) : left }
            try expect("false")
            return negated ? left : .not(left)
        }
        let negated = skip("not")
        if skip("in") { return try membership(left, negated) }
        if skip("between") {
            let low = try sum()
            try expect("and")
            let range = Expression.between(left, low, try sum())
            return negated ? .not(range) : range
        }
        for word in ["like", "ilike", "similar"] where skip(word) {
            let match = Expression.binary(word, left, try sum())
            return negated ? .not(match) : match
        }
        guard case .symbol(let symbol) = peek, Self.comparisons.contains(symbol) else { return left }
        at += 1
        if skip("any") { return .binary(symbol, left, .call("any", [try primary()])) }
        return .binary(symbol == "!=" ? "<>" : symbol, left, try sum())
    }

    private static let comparisons: Set<String> = [
        "=", "<>", "!=", "<", "<=", ">", ">=", "@@", "@>", "<@", "&&", "~", "~*", "?", "%", "<->",
    ]

    private mutating func membership(_ left: Expression, _ negated: Bool) throws -> Expression {
        try expect("(")
        if case .word("select") = peek {
            let query = try select()
            try expect(")")
            return .amongRows(left, query, negated: negated)
        }
        var values: [Expression] = []
        repeat { values.append(try expression()) } while skip(",")
        try expect(")")
        return .among(left, values, negated: negated)
    }

    private mutating func sum() throws -> Expression {
        var left = try cast()
        while case .symbol(let symbol) = peek, ["+", "-", "*", "/", "||", "->", "->>", "#>>"].contains(symbol) {
            at += 1
            left = .binary(symbol, left, try cast())
        }
        return left
    }

    private mutating func cast() throws -> Expression {
        let value = try primary()
        while skip("::") {
            _ = try name()
            if skip("(") { while !skip(")") { at += 1; if at > tokens.count { throw Unexpected() } } }
            if skip("[") { skip("]") }
        }
        return value
    }

    private mutating func primary() throws -> Expression {
        guard let token = peek else { throw Unexpected() }
        at += 1
        switch token {
        case .number(let number): return .number(number)
        case .text(let text): return .text(text)
        case .parameter(let position): return .parameter(position)
        case .symbol("*"): return .star
        case .symbol("-"):
            if case .number(let number) = try primary() { return .number(-number) }
            throw Unexpected()
        case .symbol("("): return try parenthesis()
        case .word(let word): return try named(word)
        case .symbol: throw Unexpected()
        }
    }

    private mutating func parenthesis() throws -> Expression {
        if case .word("select") = peek {
            let query = try select()
            try expect(")")
            return .rows(query)
        }
        var parts = [try expression()]
        while skip(",") { parts.append(try expression()) }
        try expect(")")
        return parts.count == 1 ? parts[0] : .list(parts)
    }

    private mutating func named(_ word: String) throws -> Expression {
        switch word {
        case "null": return .null
        case "true": return .truth(true)
        case "false": return .truth(false)
        case "case": return try choice()
        case "exists":
            try expect("(")
            let query = try select()
            try expect(")")
            return .exists(query, negated: false)
        case "interval", "timestamp", "timestamptz", "date":
            if case .text(let text) = peek {
                at += 1
                return word == "interval" ? .call("interval", [.text(text)]) : .text(text)
            }
        default: break
        }
        if skip("(") { return .call(word, try arguments()) }
        if Self.clauses.contains(word) { throw Unexpected() }
        if skip(".") { return skip("*") ? .star : .column(table: word, try name()) }
        return .column(table: nil, word)
    }

    private mutating func arguments() throws -> [Expression] {
        var parts: [Expression] = []
        skip("distinct")
        while !skip(")") {
            parts.append(try expression())
            skip(",")
            if at >= tokens.count { throw Unexpected() }
        }
        if skip("filter") {
            try expect("(")
            try expect("where")
            parts.append(try expression())
            try expect(")")
        }
        if skip("over") { throw Unexpected() }
        return parts
    }

    private mutating func choice() throws -> Expression {
        var parts: [Expression] = []
        while !skip("end") {
            if !skip("when"), !skip("then"), !skip("else") { parts.append(try expression()) }
            if at >= tokens.count { throw Unexpected() }
        }
        return .choice(parts)
    }
}
