/// What the lines of a plan say: which indexes it uses, which tables it reads whole, what it costs and touches.
struct PlanText {
    let lines: [String]

    var cost: Double? { lines.first.flatMap { Self.number(after: "..", in: $0) } }

    var indexes: [String] {
        lines.flatMap { line in
            [
                "Index Scan using ", "Index Only Scan using ", "Index Scan Backward using ",
                "Index Only Scan Backward using ",
                "Bitmap Index Scan on ",
            ].compactMap { Self.word(after: $0, in: line) }
        }
    }

    var wholeTables: [String] { lines.compactMap { Self.word(after: "Seq Scan on ", in: $0) } }

    /// Pages found in the cache or read, of the first node, which counts its children.
    var blocks: Int? {
        guard let line = lines.first(where: { $0.contains("Buffers: ") }) else { return nil }
        let counts = ["shared hit=", " read="].compactMap { Self.number(after: $0, in: line) }
        return counts.isEmpty ? nil : Int(counts.reduce(0, +))
    }

    var milliseconds: Double? {
        lines.first { $0.contains("Execution Time: ") }.flatMap { Self.number(after: "Execution Time: ", in: $0) }
    }

    static func number(after mark: String, in line: String) -> Double? {
        rest(after: mark, in: line).flatMap { Double($0.prefix { $0.isNumber || $0 == "." }) }
    }

    static func word(after mark: String, in line: String) -> String? {
        rest(after: mark, in: line).map { String($0.prefix { $0 != " " }) }
    }

    private static func rest(after mark: String, in line: String) -> Substring? {
        var rest = line[...]
        while !rest.isEmpty {
            if rest.hasPrefix(mark) { return rest.dropFirst(mark.count) }
            rest.removeFirst()
        }
        return nil
    }
}
