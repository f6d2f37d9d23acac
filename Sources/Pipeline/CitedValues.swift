import DesignModel

/// Prints prose of a run with the values that its design and its assessment know.
public struct CitedValues: Sendable {
    private let design: Ledger
    private let assessment: Ledger

    public init(_ run: Run) { self.init(design: run.design?.ledger, assessment: run.assessment?.ledger) }

    public init(design: Ledger?, assessment: Ledger?) {
        self.design = design ?? Ledger()
        self.assessment = assessment ?? Ledger()
    }

    public func words(_ prose: Prose) -> String { prose.words { design[$0] ?? assessment[$0] } }
}
