import DesignModel
import Diagnostics

/// A quantity written as a map: the value, and one key that says where it comes from (promise P4).
struct SourcedQuantity: Sendable, Hashable {
    var value: QuantityText?
    var meaning = ""
    var named: String?
    var stated: Passage?
    var observed: Passage?
    var decided: String?
    var answered: String?
    var derived: String?
    var from: [String] = []
    var assumed: String?
    var measured: Measurement?
    var published: Publication?
    var proposed: Proposal?

    struct Measurement: Sendable, Hashable { var command = "", engine = "", date = "" }
    struct Publication: Sendable, Hashable { var source = "", date = "" }
    struct Proposal: Sendable, Hashable { var by = "", because = "" }

    init() {}

    init(_ quantity: Quantity, meaning: String = "") {
        value = QuantityText(quantity)
        self.meaning = meaning
        switch quantity.provenance {
        case .stated(let span, let quote): stated = Passage(span: span, quote: quote)
        case .observed(let span, let commit): observed = Passage(span: span, quote: commit)
        case .decided(let record): decided = record
        case .answered(let question): answered = question
        case .derived(let formula, let inputs): (derived, from) = (formula, inputs)
        case .assumed(let why): assumed = why
        case .measured(let command, let engine, let date):
            measured = Measurement(command: command, engine: engine, date: date)
        case .published(let source, let date): published = Publication(source: source, date: date)
        case Blueprint.literal: break
        case .proposed(let by, let because): proposed = Proposal(by: by, because: because)
        }
    }

    /// The quantity, or nil where the map has no value; more than one source is reported.
    func quantity(_ node: Node, _ reader: Reader) -> Quantity? {
        guard let value else { return nil }
        let sources = self.sources
        if sources.count > 1 { reader.reportTwoSources(sources.map(\.key), node) }
        var quantity = Quantity(value, sources.first?.provenance ?? Blueprint.literal)
        quantity.name = named
        return quantity
    }

    /// The sources given, by their keys.
    private var sources: [(key: String, provenance: Provenance)] {
        let all: [(String, Provenance?)] = [
            ("stated", stated.map { .stated($0.span, quote: $0.quote ?? "") }),
            ("observed", observed.map { .observed($0.span, commit: $0.quote) }),
            ("decided", decided.map { .decided(record: $0) }),
            ("answered", answered.map { .answered(question: $0) }),
            ("derived", derived.map { .derived(formula: $0, inputs: from) }),
            ("assumed", assumed.map { .assumed(why: $0) }),
            ("measured", measured.map { .measured(command: $0.command, engine: $0.engine, date: $0.date) }),
            ("published", published.map { .published(source: $0.source, date: $0.date) }),
            ("proposed", proposed.map { .proposed(by: $0.by, because: $0.because) }),
        ]
        return all.compactMap { key, provenance in provenance.map { (key, $0) } }
    }
}
