import DesignModel

/// Tells on one screen why something in a design is as it is: a decision by its topic, a figure by its ledger name.
public struct Explanation: Sendable {
    private let design: Design
    private let ledger: Ledger

    /// The design and what was computed about it.
    public init?(_ run: Run) {
        guard let design = run.design else { return nil }
        self.design = design
        var ledger = design.ledger
        for entry in run.assessment?.ledger.entries ?? [] where ledger[entry.name] == nil { ledger.enter(entry) }
        self.ledger = ledger
    }

    public var decisions: [Decision] { design.decisions }

    /// Everything that can be asked for, for a suggestion when a name was mistyped.
    public var names: [String] { design.decisions.map(\.topic) + ledger.entries.map(\.name) }

    /// The page of a topic such as `style`, or of a figure such as `load.peak_rps`; nil where the design knows neither.
    public func text(for asked: String) -> String? {
        if let decision = decision(asked) { return DecisionPage(decision, ledger).text }
        return ledger.entry(asked).map { FigurePage($0, ledger, design).text }
    }

    public func decision(_ asked: String) -> Decision? {
        let topic = String(asked.map { $0 == "-" ? "_" : $0 })
        return design.decisions.first { $0.topic == topic }
    }

    /// A figure with all that it follows from, each once, the figure itself first.
    public func chain(_ name: String) -> [LedgerEntry] {
        var found: [LedgerEntry] = []
        var open = [name]
        while let next = open.first {
            open.removeFirst()
            guard let entry = ledger.entry(next), !found.contains(where: { $0.name == next }) else { continue }
            found.append(entry)
            if case .derived(_, let inputs) = entry.quantity.provenance { open += inputs }
        }
        return found
    }
}

extension Provenance {
    /// Where a figure comes from, for a terminal.
    var spelt: String {
        switch self {
        case .stated(let span, let quote): "stated, \(span): \"\(quote)\""
        case .observed(let span, let commit): "observed, \(span)" + (commit.map { " at \($0)" } ?? "")
        case .decided(let record): "decided by \(record)"
        case .answered(let question): "answered: \(question)"
        case .derived(let formula, _): "derived: \(formula)"
        case .assumed(let why): "assumed: \(why)"
        case .measured(let command, let engine, let date): "measured by \(command) with \(engine), \(date)"
        case .published(let source, let date): "published: \(source), \(date)"
        case .proposed(let by, let because): "proposed by \(by), because \(because)"
        }
    }
}
