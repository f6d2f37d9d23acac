import DesignModel
import Diagnostics

/// No number without a word on where it comes from.
struct QuantitySources: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        QuantityWalk(exhibit.design).found.filter { $0.quantity.provenance.isEmpty }.map { placed in
            .finding(
                .unsourcedQuantity,
                "\(placed.quantity.bare) comes from nowhere; say where it stands or why it is assumed",
                at: placed.path, fix: "Give the number its quote, formula, reason or source")
        }
    }
}

extension Provenance {
    /// Whether it names nothing that a reader could look up.
    fileprivate var isEmpty: Bool {
        switch self {
        case .stated(_, let quote): quote.isEmpty
        case .observed(let span, _): span.file.isEmpty
        case .decided(let record): record.isEmpty
        case .answered(let question): question.isEmpty
        case .derived(let formula, _): formula.isEmpty
        case .assumed(let why): why.isEmpty
        case .measured(let command, _, _): command.isEmpty
        case .published(let source, _): source.isEmpty
        case .proposed(let by, let because): by.isEmpty || because.isEmpty
        }
    }
}
