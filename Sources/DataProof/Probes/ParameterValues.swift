import DesignModel
import Ports

/// Values for the parameters of an access pattern: taken from rows that are there, typical or frequent.
struct ParameterValues {
    let session: any SQLSession
    let table: Table
    let sql: String

    /// One literal for each type, in order; `frequent` takes the most common value of a column.
    func literals(_ types: [String], frequent: Bool) -> [String] {
        let words = Self.words(sql)
        let columns = columnsOfParameters(types.count, words)
        var written = WrittenValues(session, table)
        return types.enumerated().map { position, type in
            guard let column = columns[position] else { return Self.usual(type) }
            let stored = isWritten("$\(position + 1)", words) ? written.value(of: column) : nil
            guard let value = stored ?? value(of: column, frequent) else { return Self.usual(type) }
            let isList = type.hasSuffix("[]") && !value.hasPrefix("{")
            return isList ? "array[\(SQLText.literal(value))]::\(type)" : SQLText.literal(value)
        }
    }

    /// Whether the statement stores the parameter: among the values of an insert, or before the `where` of an update.
    private func isWritten(_ parameter: String, _ words: [String]) -> Bool {
        guard let at = words.firstIndex(of: parameter) else { return false }
        switch words.first {
        case "insert": return words.firstIndex(of: "values").map { at > $0 } ?? false
        case "update": return at < words.firstIndex(of: "where") ?? words.count && isKeyed(parameter, words)
        default: return false
        }
    }

    /// What is no key may keep a value that rows have, such as a state.
    private func isKeyed(_ parameter: String, _ words: [String]) -> Bool {
        guard let at = words.firstIndex(of: parameter), at > 1 else { return false }
        return table.rivalColumns.contains(words[at - 2])
    }

    private func value(of column: String, _ frequent: Bool) -> String? {
        let (name, from) = (SQLText.quoted(column), SQLText.quoted(table.id.rawValue))
        let query =
            frequent
            ? "select \(name)::text from \(from) where \(name) is not null group by \(name) order by count(*) desc, \(name)::text limit 1"
            : "select \(name)::text from (select \(name), row_number() over (order by \(name)::text) as place, count(*) over () as size from \(from) where \(name) is not null) s where place = size / 2 + 1"
        return (try? session.run(query))?.first?.first.flatMap { $0 }
    }

    /// The column that stands just before `= $n`, or at its place in a list.
    private func columnsOfParameters(_ count: Int, _ words: [String]) -> [String?] {
        let known = Set(table.columns.map(\.name))
        return (1...max(1, count)).prefix(count).map { number in
            let places = words.indices.filter { words[$0] == "$\(number)" }
            return places.lazy.compactMap { inserted($0, words, known) ?? before($0, words, known) }.first
        }
    }

    private func before(_ at: Int, _ words: [String], _ known: Set<String>) -> String? {
        let comparisons: Set = [
            "=", "<", ">", "<=", ">=", "<>", "@>", "(", ",", "any", "in", "like", "ilike", "between",
        ]
        var position = at - 1
        var skipped = 0
        while position >= 0, skipped < 12 {
            let word = words[position]
            if known.contains(word) { return listed(at, position, words, known) ?? word }
            if !comparisons.contains(word), !word.hasPrefix("$"), word != ")" { return nil }
            position -= 1
            skipped += 1
        }
        return nil
    }

    /// In `(a, b) < ($1, $2)` the second parameter belongs to the second column.
    private func listed(_ at: Int, _ last: Int, _ words: [String], _ known: Set<String>) -> String? {
        guard let open = words[..<at].lastIndex(of: "("), open > last else { return nil }
        let place = words[open..<at].filter { $0 == "," }.count
        guard let start = words[...last].lastIndex(of: "(") else { return nil }
        let columns = words[start...last].filter(known.contains)
        return columns.count > place && columns.count > 1 ? columns[place] : nil
    }

    private func inserted(_ at: Int, _ words: [String], _ known: Set<String>) -> String? {
        guard words.first == "insert", let values = words.firstIndex(of: "values"), at > values,
            let open = words.firstIndex(of: "("), let close = words.firstIndex(of: ")"), open < close
        else { return nil }
        let columns = words[open..<close].filter(known.contains)
        let place = words[values..<at].filter { $0 == "," }.count
        return place < columns.count ? columns[place] : nil
    }

    static func words(_ sql: String) -> [String] {
        var words: [String] = []
        var word = ""
        func flush() {
            if !word.isEmpty { words.append(word.lowercased()) }
            word = ""
        }
        for character in sql {
            if character.isLetter || character.isNumber || character == "_" || character == "$" {
                if let last = word.last, "<>=@".contains(last) { flush() }
                word.append(character)
            } else if "<>=@".contains(character) {
                if let last = word.last, !"<>=@".contains(last) { flush() }
                word.append(character)
            } else {
                flush()
                if "(),".contains(character) { words.append(String(character)) }
            }
        }
        flush()
        return words
    }

    private static func usual(_ type: String) -> String {
        switch type {
        case "bigint", "integer", "smallint", "numeric", "double precision", "real": "50"
        case "uuid": "'00000000-0000-4000-8000-000000000000'"
        case "boolean": "true"
        case "timestamp with time zone", "timestamp without time zone", "date": "'2025-07-01'"
        case "interval": "'1 hour'"
        case "jsonb", "json": "'{}'"
        case "text", "character varying", "citext": "'sample'"
        default: type.hasSuffix("[]") ? "'{}'" : "null"
        }
    }
}
