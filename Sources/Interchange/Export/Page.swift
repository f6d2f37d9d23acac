import DesignModel

/// A Markdown page under construction; it remembers the figures it cites and lists them with their sources.
struct Page {
    private let manuscript: Manuscript
    private var blocks: [String] = []
    private var cited: [String] = []

    init(_ manuscript: Manuscript) { self.manuscript = manuscript }

    var isEmpty: Bool { blocks.isEmpty }

    func file(_ path: String) -> Artefact {
        Artefact(path: path, text: blocks.joined(separator: "\n\n") + "\n", mediaType: "text/markdown")
    }

    mutating func heading(_ level: Int, _ title: String) {
        blocks.append(String(repeating: "#", count: level) + " " + Spelling.line(title))
    }

    mutating func paragraph(_ text: String) { if !text.isEmpty { blocks.append(text) } }

    mutating func list(_ items: [String]) {
        let said = items.filter { !$0.isEmpty }
        if !said.isEmpty { blocks.append(said.map { "- " + $0 }.joined(separator: "\n")) }
    }

    mutating func numbered(_ items: [String]) {
        let said = items.filter { !$0.isEmpty }.enumerated()
        if !items.isEmpty { blocks.append(said.map { "\($0 + 1). \($1)" }.joined(separator: "\n")) }
    }

    mutating func table(_ head: [String], _ rows: [[String]]) {
        guard !rows.isEmpty else { return }
        let lines = [head, head.map { _ in "---" }] + rows.map { $0.map(Self.cell) }
        blocks.append(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
    }

    mutating func fence(_ language: String, _ text: String) {
        var text = text
        while text.hasSuffix("\n") { text.removeLast() }
        blocks.append("```\(language)\n\(text)\n```")
    }

    private static func cell(_ text: String) -> String {
        text.isEmpty ? "–" : Spelling.line(text).replacing("|", with: "\\|")
    }

    /// Words with the cited values in place; what is cited is remembered.
    mutating func words(_ prose: Prose) -> String {
        for name in prose.citations where !cited.contains(name) { cited.append(name) }
        return manuscript.words(prose)
    }

    /// A figure in words; one of the ledger is remembered.
    mutating func figure(_ quantity: Quantity?) -> String {
        guard let quantity else { return "" }
        if let name = quantity.name, !cited.contains(name) { cited.append(name) }
        return quantity.words
    }

    /// Every figure that the page cites, with where it comes from.
    mutating func figures(level: Int) {
        let rows = cited.compactMap { name -> [String]? in
            guard let quantity = manuscript.quantity(name) else { return nil }
            return ["`\(name)`", quantity.words, quantity.source]
        }
        guard !rows.isEmpty else { return }
        heading(level, "Figures and where they come from")
        table(["figure", "value", "source"], rows)
    }
}
