/// Many runs that are asked one question: every case, which is a model with its settings, from every seed.
///
/// Runs are numbered case by case; a run depends on its case and its seed alone, so that it does not matter who carries it out.
public struct Campaign: Sendable {
    public var name: String
    /// Stands for everything that the results depend on; results of another campaign are told by it.
    public var digest: String
    public var cases: [CampaignCase]
    public var seeds: [UInt64]
    /// Seconds measured in each run.
    public var duration: Double
    /// Seconds left out at the beginning of each run.
    public var warmUp: Double

    public init(
        name: String, digest: String, cases: [CampaignCase], seeds: [UInt64], duration: Double, warmUp: Double
    ) {
        (self.name, self.digest, self.cases, self.seeds) = (name, digest, cases, seeds)
        (self.duration, self.warmUp) = (duration, warmUp)
    }

    public var runs: Int { cases.count * seeds.count }

    public func caseNumber(of run: Int) -> Int { run / seeds.count }

    /// Stretches of the queue lengths that a run keeps, from which growing queues are told.
    private static let bins = 60

    /// What the model shows from the seed, without what happened second by second.
    public func observe(_ run: Int) -> Observation {
        let model = cases[caseNumber(of: run)].model
        let replication = Replication(
            seed: seeds[run % seeds.count], stream: 0, warmUp: warmUp, duration: duration, bins: Self.bins)
        var seen = replication.run(PlanBuilder.build(model), model)
        seen.series = []
        return seen
    }

    /// What a case's runs, in the order of the seeds, come to.
    public func report(_ number: Int, _ seen: [Observation]) -> SimulationReport {
        var study = Study(duration: duration, seed: seeds[0])
        study.warmUp = warmUp
        return SimulationReport(cases[number].model, study, warmUp: warmUp, seen)
    }
}

/// A model with the settings that tell it from the other cases.
public struct CampaignCase: Sendable {
    public var settings: [CampaignSetting]
    public var model: SimulationModel

    public init(_ settings: [CampaignSetting], _ model: SimulationModel) {
        self.settings = settings
        self.model = model
    }
}

/// A parameter and the value it has in a case, as people read them.
public struct CampaignSetting: Sendable, Hashable, Codable {
    public var parameter: String
    public var value: String

    public init(_ parameter: String, _ value: String) {
        self.parameter = parameter
        self.value = value
    }
}
