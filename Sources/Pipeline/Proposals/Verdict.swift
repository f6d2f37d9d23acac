import DesignModel
import Diagnostics

/// What a change does to a design: what broke, what it mended, what moved, and whether it stands.
public struct Verdict: Sendable {
    public var before: Run
    public var after: Run
    /// What is wrong with the proposal as a text; then nothing else was judged.
    public var unreadable: [Diagnostic] = []
    /// Findings that the design did not have before, the worst first.
    public var broke: [Diagnostic] = []
    public var mended: [Diagnostic] = []
    public var moved: [Movement] = []
    /// What could be computed before and cannot be any more; a bill that lost a line is no smaller bill.
    public var lost: [String] = []
    /// Decisions whose turning point the change crosses.
    public var turned: [String] = []

    /// Findings that stand against it: errors always, broken promises unless they were accepted by name.
    public func objections(accepting accepted: Set<String> = []) -> [Diagnostic] {
        if after.design == nil { return unreadable }
        return broke.filter {
            $0.severity == .error || Self.promises.contains($0.code) && !accepted.contains($0.code.id)
        }
    }

    /// The codes of promises to people: a proposal that breaks one needs their word.
    private static let promises: Set<DiagnosticCode> = [
        .costAboveBudget, .latencyAboveTarget, .availabilityBelowObjective, .tooManyServices, .thirdPartyInWritePath,
        .componentOverloaded,
    ]

    public init(before: Run, after: Run, unreadable: [Diagnostic] = []) {
        self.before = before
        self.after = after
        self.unreadable = unreadable
        guard after.design != nil else { return }
        let (old, new) = (Set(before.allFindings.map(\.gist)), Set(after.allFindings.map(\.gist)))
        broke = after.allFindings.filter { !old.contains($0.gist) }.worstFirst
        mended = before.allFindings.filter { !new.contains($0.gist) }.worstFirst
        let known = Set(before.assessment?.unknowns ?? [])
        lost = (after.assessment?.unknowns ?? []).filter { !known.contains($0) }
        moved = Movement.all(from: before, to: after)
        if !lost.isEmpty {
            for position in moved.indices where moved[position].name == "cost.monthly" {
                moved[position].isBetter = nil
            }
        }
        turned = Self.turns(before, after)
    }

    private static func turns(_ before: Run, _ after: Run) -> [String] {
        (after.design?.decisions ?? []).flatMap { decision in
            decision.flipPoints.compactMap { flip -> String? in
                guard let old = before.quantity(flip.entry)?.canonical, let new = after.quantity(flip.entry)?.canonical,
                    (old - flip.threshold.canonical) * (new - flip.threshold.canonical) < 0
                else { return nil }
                return
                    "\(decision.topic): \(flip.entry) crosses \(flip.threshold.words), where \(flip.becomes) takes over"
            }
        }
    }
}

extension Run {
    /// A named quantity of the design or of its assessment.
    public func quantity(_ name: String) -> Quantity? { assessment?.ledger[name] ?? design?.ledger[name] }
}

extension Diagnostic {
    /// What it says and about which element, wherever that stands in a text, with figures left out: a finding whose
    /// figure moved is still that finding.
    fileprivate var gist: String {
        let path = if case .element(let path, _) = place { path } else { place.description }
        return "\(code) \(path)"
    }
}

extension [Diagnostic] {
    fileprivate var worstFirst: [Diagnostic] {
        Severity.allCases.reversed().flatMap { severity in filter { $0.severity == severity } }
    }
}
