import Estimation
import Testing

@Suite struct ChainTests {
    @Test func tandemMeansAddAsInAJacksonNetwork() {
        var chain = ResponseChain()
        chain.add(.exponential(mean: SingleServerQueue(arrivals: 40, service: 100).meanResponse))
        chain.add(.exponential(mean: SingleServerQueue(arrivals: 40, service: 60).meanResponse))
        #expect(abs(chain.mean - 0.06666666666666667) < 1e-12)
    }

    @Test func percentileOfOneExponentialStepIsNearTheExactOne() {
        let exact = SingleServerQueue(arrivals: 80, service: 100)
        let chain = ResponseChain.exponential(mean: exact.meanResponse)
        for quantile in [0.9, 0.95, 0.99] {
            let ratio = chain.quantile(quantile) / exact.response(quantile: quantile)
            #expect(abs(ratio - 1) < 0.015)
        }
    }

    @Test func percentileOfAChainIsBelowTheSumOfPercentiles() {
        var chain = ResponseChain()
        for _ in 0..<5 { chain.add(.exponential(mean: 10)) }
        let sum = 5 * ResponseChain.exponential(mean: 10).quantile(0.99)
        // Erlang-5 with mean 50: the 99th percentile is 116.05 (chi-squared 23.209 with ten degrees, times five).
        #expect(abs(chain.quantile(0.99) / 116.05 - 1) < 0.005)
        #expect(chain.quantile(0.99) < sum / 1.9)
    }

    @Test func aStepWithoutSpreadHasOnePercentile() {
        #expect(ResponseChain(mean: 3, variance: 0).quantile(0.99) == 3)
    }

    @Test func leavesOfAFanOutNeedAHigherPercentile() {
        #expect(abs(ResponseChain.leafQuantile(0.99, count: 2) - 0.99498743710662) < 1e-12)
    }
}
