import Diagnostics
import Testing

@testable import Simulation

/// What cannot be simulated is said, with where it stands.
@Suite struct BadModelTests {
    private func codes(_ change: (inout SimulationModel) -> Void) -> [String] {
        var model = queue(1, .exponential(mean: 0.5))
        change(&model)
        return Study(duration: 10).run(model).diagnostics.map { "\($0.code.id) at \($0.place)" }
    }

    @Test func aNegativeRateIsRefused() {
        #expect(codes { $0.sources[0].arrivals = .poisson(rate: -5) } == ["model-bad-number at sources.requests"])
        #expect(codes { $0.sources[0].arrivals = .poisson(rate: .nan) } == ["model-bad-number at sources.requests"])
    }

    @Test func aModelWithoutRequestsIsRefused() {
        #expect(codes { $0.sources = [] } == ["model-empty at sources"])
        #expect(Study(duration: 1).run(SimulationModel()).report == nil)
    }

    @Test func anUnknownNameIsRefusedWithTheNearest() throws {
        var model = queue(1, .exponential(mean: 0.5))
        model.stations[0].name = "server"
        model.sources[0].steps = [.work("sevrer", .constant(1))]
        let found = try #require(Study(duration: 10).run(model).diagnostics.first)
        #expect(found.code == .modelUnknownName)
        #expect(found.fixes.map(\.title) == ["write 'server'"])
    }

    @Test func probabilitiesAboveOneAreRefused() {
        let branches = [Branch(0.7, []), Branch(0.6, [])]
        #expect(codes { $0.sources[0].steps.append(.either(branches)) } == ["model-probabilities at sources.requests"])
    }

    @Test func aCircleWithoutEndIsRefused() {
        let circle = codes {
            $0.handlers = [Handler("a", [.call("ab")]), Handler("b", [.call("ba")])]
            $0.calls = [Call("ab", to: "b"), Call("ba", to: "a")]
            $0.sources[0].steps = [.goOn("a")]
        }
        #expect(circle == ["model-endless-cycle at handlers"])
    }

    @Test func aCircleThatChanceEndsRuns() throws {
        var model = queue(1, .constant(0))
        model.handlers = [Handler("a", [.work("s", .exponential(mean: 0.1)), .either([Branch(0.5, [.goOn("a")])])])]
        model.sources[0].steps = [.goOn("a")]
        let report = try measured(model, seconds: 5_000)
        #expect(report.stations[0].throughput.value.isWithin(0.05, of: 2))
    }

    @Test func endlessRetriesNeedABackOff() {
        let found = codes {
            $0.handlers = [Handler("h", [.fail(1)])]
            $0.calls = [Call("c", to: "h")]
            $0.calls[0].attempts = .max
            $0.sources[0].steps = [.call("c")]
        }
        #expect(found == ["model-bad-number at calls.c"])
    }
}
