/// Every practice, by the capability it belongs to.
public enum PracticeBook {
    public static let all: [Practice] =
        tradePractices + timePractices + contentPractices + dataPractices + controlPractices + recordPractices

    private static let byPattern = Dictionary(all.map { ($0.pattern, $0) }, uniquingKeysWith: { first, _ in first })

    public static func practice(_ pattern: PatternID) -> Practice? { byPattern[pattern] }
}

extension Practice {
    /// A practice written in one expression.
    init(
        _ pattern: PatternID, anchors: [String], risks: [RiskPractice] = [], steps: [StepPractice] = [],
        measures: [String] = [], degraded: [String] = []
    ) {
        self.init(pattern, anchors: anchors)
        self.risks = risks
        self.steps = steps
        self.measures = measures
        self.degraded = degraded
    }
}
