/// The document as a tree: a head, the eight chapters in their fixed order, and the ledger.
struct DesignDocument {
    struct Chapter {
        var title: String
        /// For links within the page.
        var anchor: String
        var blocks: [Block]
    }

    var title: Line
    var head: [Block]
    var chapters: [Chapter]

    /// Titles and order are mandated.
    static let titles = [
        "1. Executive Summary", "2. Architecture Overview", "3. Service Definitions", "4. API Contracts",
        "5. Data Model", "6. Infra/Deploy", "7. Reliability/Security", "8. Risks/Trade-offs and Next steps",
    ]

    /// Every line in reading order.
    var lines: [Line] { [title] + head.flatMap(\.lines) + chapters.flatMap { $0.blocks.flatMap(\.lines) } }
}
