/// The notation in which the library writes tables, one column or rule a line.
///
///     title text                              a column that must be there
///     note text?                              one that may be null
///     status in draft|open|closed = draft     one of a few words
///     price_minor bigint = 0 :financial       a default and a data class
///     search tsvector := to_tsvector(...)     generated and stored
///     -> booking cascade                      a reference to the role's table, column `[booking]_id`
///     author -> account restrict?             the same with a name of its own, may be null
///     unique a, b where c is null -- why      a unique rule, partial here
///     check name: a > b                       a check
///     * created_at timestamptz = now()        set by the server, never taken from a request
///     starts_at timestamptz unless slot       only where no table plays the role of slot (or `if slot`)
///     exclude name: room with =, span with && where active
public enum TableNotation {
    /// The columns that lines of the notation mean.
    public static func columns(of text: String) -> [ColumnShape] { read(text).columns }

    static func read(_ text: String) -> (columns: [ColumnShape], rules: [TableRule]) {
        var columns: [ColumnShape] = []
        var rules: [TableRule] = []
        for raw in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let (full, note) = cut(Substring(raw.drop { $0 == UInt8(ascii: " ") }), at: " -- ")
            if full.isEmpty { continue }
            let (line, condition) = conditional(full)
            if let kind = rule(line) {
                rules.append(TableRule(kind: kind, purpose: String(note ?? ""), condition: condition))
            } else {
                columns.append(column(line, note: note.map(String.init), condition: condition))
            }
        }
        return (columns, rules)
    }

    private static func conditional(_ line: Substring) -> (Substring, RoleCondition?) {
        let (before, without) = cut(line, at: " unless ")
        if let without { return (before, .without(String(without))) }
        let (start, with) = cut(line, at: " if ")
        return (start, with.map { .with(String($0)) })
    }

    private static func rule(_ line: Substring) -> TableRule.Kind? {
        if line.hasPrefix("unique ") {
            let (columns, condition) = cut(line.dropFirst(7), at: " where ")
            return .unique(columns: list(columns), condition: condition.map(String.init))
        }
        if line.hasPrefix("check ") {
            let (name, expression) = cut(line.dropFirst(6), at: ": ")
            return .check(name: String(name), expression: String(expression ?? ""))
        }
        if line.hasPrefix("exclude ") {
            let (name, body) = cut(line.dropFirst(8), at: ": ")
            let (elements, condition) = cut(body ?? "", at: " where ")
            return .exclusion(name: String(name), elements: String(elements), condition: condition.map(String.init))
        }
        return nil
    }

    private static func column(_ line: Substring, note: String?, condition: RoleCondition?) -> ColumnShape {
        let served = line.hasPrefix("* ")
        let (typed, dataClass) = cutLast(served ? line.dropFirst(2) : line, at: " :")
        let (stored, generated) = cut(typed, at: " := ")
        let (declared, fallback) = cut(stored, at: " = ")
        let mayBeNull = declared.hasSuffix("?")
        let (name, content) = content(mayBeNull ? declared.dropLast() : declared)
        return ColumnShape(
            name: name, content: content, nullable: mayBeNull, fallback: fallback.map { literal($0, for: content) },
            generated: generated.map(String.init), dataClass: dataClass.map(String.init), note: note,
            served: served, condition: condition)
    }

    private static func content(_ text: Substring) -> (String, ColumnShape.Content) {
        if let arrow = ranges(of: "-> ", in: text).first {
            let (role, action) = cut(text[arrow.upperBound...], at: " ")
            let name =
                text[..<arrow.lowerBound].utf8.split(separator: UInt8(ascii: " ")).first.map(Substring.init).map(
                    String.init) ?? "[\(role)]"
            return (
                name + "_id", .reference(role: String(role), onDelete: String(action ?? "restrict"))
            )
        }
        let (name, type) = cut(text, at: " ")
        if let type, type.hasPrefix("in ") {
            return (String(name), .choice(type.dropFirst(3).split(separator: "|").map(String.init)))
        }
        return (String(name), .type(String(type ?? "text")))
    }

    /// A choice's default is one of its words and wants quotes in SQL; everything else stands as it is.
    private static func literal(_ text: Substring, for content: ColumnShape.Content) -> String {
        if case .choice = content { return "'" + text + "'" }
        return String(text)
    }

    private static func list(_ text: Substring) -> [String] {
        text.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    private static func cut(_ text: Substring, at mark: StaticString) -> (Substring, Substring?) {
        guard let range = ranges(of: mark, in: text).first else { return (text, nil) }
        return (text[..<range.lowerBound], text[range.upperBound...])
    }

    /// Where a mark of plain ASCII stands, by bytes: the library is read at every start.
    private static func ranges(of mark: StaticString, in text: Substring) -> [Range<String.Index>] {
        let (bytes, length) = (text.utf8, mark.utf8CodeUnitCount)
        var found: [Range<String.Index>] = []
        var start = bytes.startIndex
        while let hit = bytes[start...].firstIndex(of: mark.utf8Start[0]) {
            let rest = bytes[hit...].prefix(length)
            let isMark = rest.elementsEqual(UnsafeBufferPointer(start: mark.utf8Start, count: length))
            if isMark { found.append(hit..<rest.endIndex) }
            start = isMark ? rest.endIndex : bytes.index(after: hit)
        }
        return found
    }

    private static func cutLast(_ text: Substring, at mark: StaticString) -> (Substring, Substring?) {
        guard let range = ranges(of: mark, in: text).last, !text[range.lowerBound...].hasPrefix(" :=") else {
            return (text, nil)
        }
        return (text[..<range.lowerBound], text[range.upperBound...])
    }
}
