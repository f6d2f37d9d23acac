import DesignModel
import Diagnostics

/// What lies between two designs: which input moved, what was decided otherwise, what breaks for callers, what the data has to
/// go through, and what became better and worse.
public struct DesignDifference: Sendable {
    /// A decision that came out otherwise.
    public struct Turn: Sendable, Hashable, Codable {
        public var topic: String
        /// Empty where the topic is new.
        public var before: String
        /// Empty where the topic is gone.
        public var after: String
        public var reason: String
    }

    /// Figures that somebody stated, answered or assumed, and that moved.
    public let inputs: [Change]
    public let decisions: [Turn]
    /// Components, stores, channels and edges that came, went or run on something else.
    public let parts: [Change]
    public let clients: [Change]
    public let data: [Change]
    public let figures: [Movement]
    public let broke: [Diagnostic]
    public let mended: [Diagnostic]

    public init?(_ before: Run, _ after: Run) {
        guard let old = before.design, let new = after.design else { return nil }
        let verdict = Verdict(before: before, after: after)
        inputs = Self.inputs(old, new)
        decisions = Self.turns(old, new, after)
        parts = PartChanges.between(old, new)
        clients = ClientChanges.between(old, new)
        data = SchemaChanges.between(old, new)
        (figures, broke, mended) = (verdict.moved, verdict.broke, verdict.mended)
    }

    public var isEmpty: Bool {
        inputs.isEmpty && decisions.isEmpty && parts.isEmpty && clients.isEmpty && data.isEmpty && figures.isEmpty
            && broke.isEmpty && mended.isEmpty
    }

    /// Whether somebody who calls the system has to change.
    public var breaksClients: Bool { clients.contains { $0.weight == .breaking } }

    private static func inputs(_ before: Design, _ after: Design) -> [Change] {
        let pairs = Pairing(before.ledger.entries.filter(isInput), after.ledger.entries.filter(isInput)) { $0.name }
        return pairs.kept.filter { $0.before.quantity.words != $0.after.quantity.words }.map { old, new in
            Change(new.name, "\(new.meaning): \(old.quantity.words) becomes \(new.quantity.words)")
        }
            + pairs.added.map { Change($0.name, "\($0.meaning): \($0.quantity.words) is new") }
            + pairs.removed.map { Change($0.name, "\($0.meaning): \($0.quantity.words) is gone") }
    }

    private static func isInput(_ entry: LedgerEntry) -> Bool {
        switch entry.quantity.provenance {
        case .stated, .answered, .observed, .decided, .proposed: true
        case .assumed: entry.name.hasPrefix("load.") || entry.name.hasPrefix("quality.")
        case .derived, .measured, .published: false
        }
    }

    private static func turns(_ before: Design, _ after: Design, _ run: Run) -> [Turn] {
        let pairs = Pairing(before.decisions, after.decisions) { $0.topic }
        let cited = CitedValues(run)
        func reason(_ decision: Decision) -> String { cited.words(decision.reason) }
        return pairs.kept.filter { $0.before.chosen != $0.after.chosen }.map { old, new in
            Turn(topic: new.topic, before: old.chosen, after: new.chosen, reason: reason(new))
        }
            + pairs.added.map { Turn(topic: $0.topic, before: "", after: $0.chosen, reason: reason($0)) }
            + pairs.removed.map { Turn(topic: $0.topic, before: $0.chosen, after: "", reason: "") }
    }
}
