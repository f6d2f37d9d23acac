import DesignModel
import Diagnostics

/// Everything that the chapters are written from: the design, what was computed, what was found, and which files there are.
struct Dossier {
    let design: Design
    let assessment: Assessment
    let findings: [Diagnostic]
    /// Paths of the other artefacts; only these are linked.
    let paths: Set<String>
    /// The record of each decision by its topic.
    let records: [String: String]
    let operations: [(interface: Interface, operation: Operation)]
    private let titles: [String: String]
    private let drawings: [String: String]
    private let forecasts: [OperationID: OperationForecast]

    init(_ design: Design, _ assessment: Assessment, _ findings: [Diagnostic], others: [Artefact] = []) {
        self.design = design
        self.assessment = assessment
        self.findings = findings
        paths = Set(others.map(\.path)).union(["blueprint.yaml", "assessment/capacity.json"])
        let drawn = others.filter { $0.mediaType == "image/svg+xml" }
        drawings = Dictionary(drawn.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        let standing = others.compactMap(EarlierRecord.init).filter(\.isAccepted)
        records = Dictionary(standing.map { ($0.topic ?? "", $0.path) }, uniquingKeysWith: { $1 })
        operations = design.interfaces.flatMap { interface in interface.operations.map { (interface, $0) } }
        let named =
            design.actors.map { ($0.id.rawValue, $0.title) } + design.components.map { ($0.id.rawValue, $0.title) }
            + design.stores.map { ($0.id.rawValue, $0.title) } + design.channels.map { ($0.id.rawValue, $0.title) }
        titles = Dictionary(named, uniquingKeysWith: { first, _ in first })
        forecasts = Dictionary(
            assessment.operations.map { ($0.operation, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func entry(_ name: String) -> LedgerEntry? { design.ledger.entry(name) ?? assessment.ledger.entry(name) }

    func quantity(_ name: String) -> Quantity? { entry(name)?.quantity }

    func forecast(_ operation: OperationID) -> OperationForecast? { forecasts[operation] }

    /// What an element is called; its id where it has no title.
    func title(_ id: String) -> String {
        let title = titles[id] ?? ""
        return title.isEmpty ? id : title
    }

    /// A link to another artefact, or nothing where there is no such file.
    func link(_ words: String, to path: String) -> Line {
        paths.contains(path) ? Line([.link(words, target: path)]) : Line()
    }

    /// A picture that was drawn for a file already, or drawn now.
    func drawing(_ path: String, _ picture: Picture) -> String { drawings[path] ?? SVGWriter.text(picture) }

    /// Whether everything fits into the document; larger systems get the important and a link.
    var isSmall: Bool { operations.count <= 12 && tables.count <= 12 }

    var tables: [(store: Store, table: Table)] { design.stores.flatMap { store in store.tables.map { (store, $0) } } }

    func edges(from id: String) -> [Edge] { design.edges.filter { $0.from == id } }
    func edges(to id: String) -> [Edge] { design.edges.filter { $0.to == id } }

    /// What people or models wrote for a place of the document.
    func narratives(_ slot: String) -> [Block] {
        design.narratives.filter { $0.slot == slot }.map { .narrative(Line($0.text), by: $0.by) }
    }

    func decision(_ topic: String) -> Decision? { design.decisions.first { $0.topic == topic } }
}

extension Operation {
    /// Method and path as callers see them, or nil for messages and calls.
    func address(in interface: Interface) -> (method: String, path: String)? {
        guard let method, let path else { return nil }
        return (method.uppercased(), path.hasPrefix(interface.basePath) ? path : interface.basePath + path)
    }
}

extension String {
    /// `two_words` as two words.
    var spaced: String { String(map { $0 == "_" ? " " : $0 }) }

    var capitalisedFirst: String { isEmpty ? self : self[startIndex].uppercased() + dropFirst() }
}

extension Line {
    /// `2 to 4`, or one figure where both are the same.
    init(from low: Quantity?, to high: Quantity?) {
        let same = low?.canonical == high?.canonical
        self = same ? Line(low) : [Line(low), Line(high)].joined(" to ")
    }

    /// `p95 at most 400 ms`.
    init(_ target: LatencyTarget?) {
        guard let target else { return }
        let limit = Quantity(
            target.limit.value, target.limit.unit, .max, target.limit.provenance, name: target.limit.name)
        let share = target.percentile.map { "p\(($0 * 100).formattedPlainly) " } ?? ""
        pieces = [.said(share), .figure(limit, withBound: true)]
    }
}
