import Testing

@testable import Simulation

@Suite struct StatisticsTests {
    /// Nineteen of twenty intervals are to cover the truth; eighteen are asked of these twenty seeds.
    @Test func intervalsCoverTheExactMean() throws {
        let model = queue(0.7, .exponential(mean: 1))
        let covered = try (1...20).filter { seed in
            let report = try measured(model, seconds: 20_000, replications: 10, warmUp: 500, seed: UInt64(seed))
            return try #require(report.sources[0].meanLatency).covers(1 / 0.3)
        }
        #expect(covered.count >= 18, "\(covered)")
    }

    @Test func equalSeedsAreEqualBytesAndOthersAreNot() throws {
        let model = queue(0.7, .lognormal(mean: 1, scv: 2), servers: 1)
        let means = try [3, 3, 4].map { try measured(model, seconds: 2_000, seed: $0).mean.bitPattern }
        #expect(means[0] == means[1])
        #expect(means[0] != means[2])
    }

    /// The same number in debug and release builds, and whoever runs the replications.
    @Test func aSeedStandsForOneNumberEverywhere() {
        var engine = Engine(PlanBuilder.build(queue(0.7, .exponential(mean: 1))), seed: 42)
        engine.run(until: 10_000)
        let seen = engine.observe(queue(0.7, .exponential(mean: 1)))
        #expect(seen.events == 13_970)
        #expect(seen.sources[0].latencySum.bitPattern == 4_671_906_461_158_475_520)
    }

    @Test func theRunnerDoesNotMatter() throws {
        let model = queue(0.7, .exponential(mean: 1))
        var study = Study(duration: 2_000)
        study.replications = 4
        let forwards = study.run(model).report
        let lastFirst: Study.Runner = { numbers, run in
            var seen: [Observation] = []
            for number in numbers.reversed() { seen.insert(run(number), at: 0) }
            return seen
        }
        let backwards = study.run(model, by: lastFirst).report
        #expect(forwards?.mean.bitPattern == backwards?.mean.bitPattern)
        #expect(forwards?.sources[0].p99?.value == backwards?.sources[0].p99?.value)
    }

    @Test func warmUpIsFoundWhereARunStartsEmpty() {
        let rising = (0..<40).map { Double($0) / 40 } + (40..<200).map { 1 + Double($0 % 3) * 0.1 }
        #expect((30...60).contains(WarmUp.length(rising)))
        #expect(WarmUp.length([Double](repeating: 1, count: 200)) == 0)
    }

    @Test func histogramsMergeWithoutLoss() {
        var (left, right, both) = (LatencyHistogram(), LatencyHistogram(), LatencyHistogram())
        for step in 1...2_000 {
            let time = Double(step * step) * 1e-6
            if step % 3 == 0 { left.record(time) } else { right.record(time) }
            both.record(time)
        }
        left.merge(right)
        #expect(left == both)
        #expect(both.quantile(0.5)?.isWithin(0.005, of: 1.0) ?? false)
        #expect(both.quantile(1)?.isWithin(0.005, of: 4.0) ?? false)
    }

    @Test func aStudyGoesOnUntilItKnowsEnough() throws {
        var study = Study(duration: 2_000)
        study.replications = 5
        study.relativeError = 0.05
        study.most = 200
        let report = try #require(study.run(queue(0.8, .exponential(mean: 1))).report)
        #expect(report.replications > 5)
        #expect(try #require(report.sources[0].meanLatency?.relativeError) <= 0.05)
    }

    @Test func anUnstableQueueIsCalledSo() throws {
        var study = Study(duration: 1_000)
        study.replications = 4
        let (report, diagnostics) = study.run(queue(1.2, .exponential(mean: 1)))
        #expect(try #require(report).unstable == ["s"])
        #expect(diagnostics.map(\.code.id) == ["system-unstable"])
    }

    @Test func aBusyButStableQueueIsNot() throws {
        var study = Study(duration: 5_000)
        study.replications = 6
        #expect(try #require(study.run(queue(0.9, .exponential(mean: 1))).report).unstable.isEmpty)
    }
}
