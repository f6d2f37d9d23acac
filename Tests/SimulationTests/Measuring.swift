import Testing

@testable import Simulation

/// A study with fixed seeds whose replications run one after the other.
func measured(
    _ model: SimulationModel, seconds: Double, replications: Int = 4, warmUp: Double? = nil, seed: UInt64 = 7
) throws -> SimulationReport {
    var study = Study(duration: seconds, seed: seed)
    study.replications = replications
    study.warmUp = warmUp ?? seconds / 10
    study.bins = 60
    let (report, diagnostics) = study.run(model)
    #expect(diagnostics.isEmpty, "\(diagnostics.map(\.summary))")
    return try #require(report)
}

extension Double {
    /// Whether this is within a share of what was expected.
    func isWithin(_ share: Double, of expected: Double) -> Bool { abs(self - expected) <= share * abs(expected) }
}

extension SimulationReport {
    var mean: Double { sources[0].meanLatency?.value ?? .nan }
    var p99: Double { sources[0].p99?.value ?? .nan }
}

/// One queue under Poisson arrivals.
func queue(
    _ rate: Double, _ service: Distribution, servers: Int = 1, _ shape: (inout Station) -> Void = { _ in }
) -> SimulationModel {
    var station = Station("s", servers: servers)
    shape(&station)
    return SimulationModel(station, .poisson(rate: rate), service: service)
}
