import Estimation
import Testing

/// Percentiles of a path against exact laws that are known otherwise.
@Suite struct PathLawTests {
    func near(_ value: Double, _ exact: Double, _ relative: Double = 1e-5) -> Bool {
        abs(value - exact) <= relative * exact
    }

    @Test func oneStepIsExponential() {
        let law = PathLaw(mean: 20)
        // -20 ln 0.05, -20 ln 0.001
        #expect(near(law.quantile(0.95), 59.914645471079817))
        #expect(near(law.quantile(0.999), 138.15510557964274))
    }

    @Test func equalStepsAreErlang() {
        var law = PathLaw()
        law.add(mean: 10, times: 5)
        // Erlang with five phases, mean 50: half of the chi-squared quantile with ten degrees, times ten.
        #expect(near(law.quantile(0.99), 116.04625580789885))
        #expect(near(law.quantile(0.5), 46.70908883, 1e-6))
    }

    @Test func differentStepsFollowTheirConvolution() {
        var law = PathLaw(mean: 4)
        law.add(PathLaw(mean: 1))
        // P(T > t) = (4 exp(-t/4) - exp(-t)) / 3
        let time = law.quantile(0.99)
        #expect(near(law.tail(time), 0.01, 1e-4))
        #expect(near(time, 19.571408611884333))
    }

    @Test func waitThatHalfMeetIsCountedForHalf() {
        var law = PathLaw(mean: 1)
        law.add(mean: 10, chance: 0.5)
        #expect(law.mean == 6)
        // P(T > t) = exp(-t) + 0.5 (10 (exp(-t/10) - exp(-t)) / 9)
        #expect(near(law.tail(20), 0.07518627, 1e-4))
    }

    @Test func queueAsStepsIsTheQueue() {
        let queue = MultiServerQueue(arrivals: 8, service: 1, servers: 10)
        var law = PathLaw(mean: 1)
        law.add(mean: queue.meanWait / queue.waitShare, chance: queue.waitShare)
        #expect(near(law.quantile(0.99), 4.946111327611454))
        #expect(near(law.mean, queue.meanResponse, 1e-12))
    }

    @Test func percentilesDoNotAddUp() {
        let one = PathLaw(mean: 10)
        var four = PathLaw()
        four.add(one, times: 4)
        #expect(four.mean == 40)
        #expect(four.quantile(0.99) < 0.6 * 4 * one.quantile(0.99))
    }

    @Test func brokenNumberOfCallsIsAChance() {
        var law = PathLaw()
        law.add(mean: 8, times: 1.25)
        #expect(law.mean == 10)
        var hardly = PathLaw()
        hardly.add(mean: 8, times: 0.001)
        #expect(hardly.quantile(0.95) == 0)
    }

    @Test func overloadIsInfiniteAndManyStepsDoNotStall() {
        var law = PathLaw(mean: .infinity)
        #expect(law.quantile(0.5) == .infinity)
        law = PathLaw()
        law.add(mean: 1, times: 100_000)
        #expect(near(law.mean, 100_000) && law.quantile(0.99) > 100_000)
        #expect(PathLaw().quantile(0.99) == 0)
    }
}
