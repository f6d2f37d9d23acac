import DesignLanguage
import DesignModel
import Diagnostics
import Intake
import Interchange

/// Makes a starting blueprint out of other people's files.
public struct ImportAction: Sendable {
    public init() {}

    /// What an import made: the design, its text, and what a person should look at.
    public struct Outcome: Sendable {
        public var design: Design
        public var blueprint: String
        public var diagnostics: [Diagnostic]
        /// Each file that something was taken from, with the form it was read as.
        public var forms: [(path: String, form: FileForm)]

        /// Whether the files held anything.
        public var isEmpty: Bool { diagnostics.contains { $0.code == .importEmpty } }
    }

    /// `passing` are files that lie in a named folder and need not be of any known form.
    public func design(
        from sources: [SourceText], named name: String?, passing: Set<String> = []
    ) -> Outcome {
        let imported = Importer().design(from: sources, named: name, passing: passing)
        var design = imported.design
        let pages = Set(imported.forms.filter { $0.form == .document }.map(\.path))
        for source in sources where pages.contains(source.name) { Self.enterFacts(of: source, into: &design) }
        let text = Blueprint.write(design)
        let reading = Blueprint.read(SourceText(name: "blueprint.yaml", text: text)).diagnostics
        return Outcome(
            design: design, blueprint: text, diagnostics: imported.diagnostics + reading, forms: imported.forms)
    }

    /// Figures that a specification states enter the ledger under the keys of the vocabulary, with their quotes.
    private static func enterFacts(of source: SourceText, into design: inout Design) {
        for fact in BriefReader().read(source).facts {
            guard case .number(let value) = fact.value, let unit = fact.unit, !fact.key.repeats,
                design.ledger[fact.key.rawValue] == nil
            else { continue }
            let quantity = Quantity(value, unit, fact.bound, .stated(fact.span, quote: fact.quote))
            design.ledger.enter(LedgerEntry(fact.key.rawValue, quantity, meaning: Self.line(fact.quote)))
        }
    }

    private static func line(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }
}

/// What `import --json` prints.
public struct ImportReport: Sendable, Codable {
    public struct Source: Sendable, Codable {
        public var path: String
        public var form: String
    }

    public var system: String
    public var blueprint: String
    public var sources: [Source]
    public var parts: [String: Int]
    public var findings: [DesignReport.Finding]

    public init(_ outcome: ImportAction.Outcome, blueprint: String) {
        self.blueprint = blueprint
        system = outcome.design.system.name
        sources = outcome.forms.map { Source(path: $0.path, form: $0.form.rawValue) }
        parts = Dictionary(outcome.counts.map { ($0.name, $0.count) }, uniquingKeysWith: { $0 + $1 })
        findings = outcome.diagnostics.map(DesignReport.Finding.init)
    }
}

extension ImportAction.Outcome {
    /// How many of each kind of element there are, in the order of a blueprint.
    public var counts: [(name: String, count: Int)] {
        [
            ("actors", design.actors.count), ("components", design.components.count), ("stores", design.stores.count),
            ("tables", design.stores.reduce(0) { $0 + $1.tables.count }), ("channels", design.channels.count),
            ("interfaces", design.interfaces.count),
            ("operations", design.interfaces.reduce(0) { $0 + $1.operations.count }), ("edges", design.edges.count),
            ("decisions", design.decisions.count), ("steps", design.steps.count),
        ]
    }

    /// A few lines for a person.
    public var summary: String {
        let said = counts.filter { $0.count > 0 }.map { part in
            "\(part.count) \(part.count == 1 ? String(part.name.dropLast()) : part.name)"
        }.joined(separator: ", ")
        let files = forms.map { "  \($0.path): \($0.form.words)\n" }.joined()
        return "\(design.system.name): \(said.isEmpty ? "nothing" : said), from\n\(files)"
    }
}
