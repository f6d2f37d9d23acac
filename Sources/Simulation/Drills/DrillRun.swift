import DesignModel

/// Carries drills out on a design.
public struct DrillRun: Sendable {
    private let design: Design
    private let assessment: Assessment
    private let seed: UInt64

    public init(_ design: Design, _ assessment: Assessment, seed: UInt64 = 1) {
        (self.design, self.assessment, self.seed) = (design, assessment, seed)
    }

    /// Nil where the model that the design stands for cannot be run.
    public func outcome(_ drill: Drill) -> DrillOutcome? {
        let model = ModelOfDesign(design, assessment, drill.scenario).model
        guard !ModelReview(model).diagnostics.contains(where: { $0.severity == .error }) else { return nil }
        let run = Replication(
            seed: seed, stream: 0, warmUp: 0, duration: drill.duration, bins: Int(drill.duration))
        return DrillJudge(run.run(PlanBuilder.build(model), model), drill, design).outcome
    }

    /// Every drill of the design, in the book's order.
    public func all(by runner: @Sendable (Range<Int>, @Sendable (Int) -> DrillOutcome?) -> [DrillOutcome?])
        -> [DrillOutcome]
    {
        let drills = DrillBook.drills(for: design)
        return runner(0..<drills.count) { outcome(drills[$0]) }.compactMap(\.self)
    }

    /// What each policy of the design is for: its worst drill with the policy, and the same without it.
    public func uses(of remedies: [Remedy] = Remedy.allCases, in drills: [Drill]) -> [RemedyUse] {
        remedies.compactMap { remedy in
            let pairs = drills.compactMap { drill -> (DrillOutcome, DrillOutcome)? in
                guard let with = outcome(drill), let without = outcome(drill.without([remedy])) else { return nil }
                return (with, without)
            }
            let worst = pairs.max { $0.1.spoilt - $0.0.spoilt < $1.1.spoilt - $1.0.spoilt }
            return worst.map { RemedyUse(remedy: remedy, drill: $0.0.drill, with: $0.0, without: $0.1) }
        }
    }
}

/// The drill in which a policy matters most, with it and without it.
public struct RemedyUse: Sendable, Codable {
    public var remedy: Remedy
    public var drill: String
    public var with: DrillOutcome
    public var without: DrillOutcome

    public var spares: Double { without.spoilt - with.spoilt }
}
