/// A statement of the Structurizr DSL with its block.
struct DSLBlock {
    var plain: [String]
    var quoted: [String]
    var children: [DSLBlock]

    init(_ keyword: String, plainWords: [String] = [], _ quoted: [String] = [], _ children: [DSLBlock] = []) {
        plain = [keyword] + plainWords
        self.quoted = quoted
        self.children = children
    }

    init(_ keyword: String, _ children: [DSLBlock]) { self.init(keyword, [], children) }

    /// An element that others refer to.
    init(naming identifier: String, _ keyword: String, _ quoted: [String], _ children: [DSLBlock] = []) {
        plain = [identifier, "=", keyword]
        self.quoted = quoted
        self.children = children
    }

    init(plain: [String], _ quoted: [String]) {
        self.plain = plain
        self.quoted = quoted
        children = []
    }

    static func properties(_ pairs: [(String, String)]) -> DSLBlock {
        DSLBlock("properties", pairs.map { DSLBlock(plain: [], [$0.0, $0.1]) })
    }
}

/// Writes statements, four spaces a level.
enum DSLWriter {
    static func text(_ block: DSLBlock) -> String { lines(block, "").joined(separator: "\n") + "\n" }

    private static func lines(_ block: DSLBlock, _ indent: String) -> [String] {
        var quoted = block.quoted
        // Empty words at the end say nothing; those between keep the place of the ones behind them.
        while quoted.last?.isEmpty == true { quoted.removeLast() }
        let head = indent + (block.plain + quoted.map(quote)).joined(separator: " ")
        guard !block.children.isEmpty else { return [head] }
        return [head + " {"] + block.children.flatMap { lines($0, indent + "    ") } + [indent + "}"]
    }

    /// In quotes; the language knows no way to write a quote or a variable's mark inside.
    private static func quote(_ text: String) -> String {
        "\"" + Spelling.line(text).replacing("\"", with: "'").replacing("${", with: "$ {").replacing("\\", with: "/")
            + "\""
    }
}
