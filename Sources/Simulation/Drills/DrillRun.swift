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

    /// What each policy of the design is for: of all drills the one in which most is spoilt without it, beside the same with it.
    /// A policy that the design does not have changes nothing and is left out.
    public func uses(
        by runner: @Sendable (Range<Int>, @Sendable (Int) -> DrillOutcome?) -> [DrillOutcome?]
    ) -> [RemedyUse] {
        let drills = DrillBook.drills(for: design)
        let remedies = Remedy.allCases
        let with = runner(0..<drills.count) { outcome(drills[$0]) }
        let without = runner(0..<drills.count * remedies.count) { number in
            outcome(drills[number % drills.count].without([remedies[number / drills.count]]))
        }
        return remedies.enumerated().compactMap { at, remedy in
            let pairs = drills.indices.compactMap { drill -> RemedyUse? in
                guard let kept = with[drill], let taken = without[at * drills.count + drill] else { return nil }
                return RemedyUse(remedy: remedy, drill: kept.drill, with: kept, without: taken)
            }
            return pairs.max { $0.worth < $1.worth }.flatMap { $0.spares >= 1 ? $0 : nil }
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

    /// A system that stays down without it weighs more than any number of requests.
    fileprivate var worth: Double { spares + (without.isMetastable && !with.isMetastable ? 1e12 : 0) }
}
