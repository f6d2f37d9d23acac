/// Reads the lines of `explain`.
enum PlanLine {
    /// `Limit  (cost=0.57..57.12 rows=50 width=36)` → 57.12
    static func total(_ line: String) -> Double? { number(after: "..", in: line) }

    static func rows(_ line: String) -> Double? { number(after: " rows=", in: line) }

    /// The relation of which the line reads every row.
    static func wholeRelation(_ line: String) -> String? {
        guard let start = end(of: "Seq Scan on ", in: line) else { return nil }
        return String(line[start...].prefix { $0 != " " })
    }

    private static func number(after mark: String, in line: String) -> Double? {
        guard let start = end(of: mark, in: line) else { return nil }
        return Double(line[start...].prefix { $0.isNumber || $0 == "." })
    }

    /// Where the first occurrence of a mark ends.
    private static func end(of mark: String, in line: String) -> String.Index? {
        var rest = line[...]
        while !rest.isEmpty {
            if rest.hasPrefix(mark) { return rest.index(rest.startIndex, offsetBy: mark.count) }
            rest.removeFirst()
        }
        return nil
    }
}
