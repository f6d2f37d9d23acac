import Testing

@testable import Simulation

/// What is known of overloaded systems comes out of the rules, with nothing written for it.
@Suite struct KnownDynamicsTests {
    /// 700 clients × 4 attempts are 2,800 a second against 1,000: once every attempt times out, the retries alone keep it so.
    /// The load lies between 1,000 ÷ 4 and 1,000, the vulnerable region of Bronson et al. (HotOS 2021).
    @Test func retriesKeepAServiceDownAfterTheCauseIsGone() {
        let seen = played(retryStorm(), seconds: 120)
        #expect(seen.goodput(5..<20).isWithin(0.05, of: 700))
        #expect(seen.goodput(100..<120) < 70)
        #expect(seen.calls[0].orphans > 50_000)
    }

    /// Below 1,000 ÷ 4 no trigger can do that: even if every attempt is made, the servers keep up.
    @Test func aLoadBelowTheStableBoundaryAlwaysComesBack() {
        var model = retryStorm()
        model.sources[0].arrivals = .poisson(rate: 200)
        model.triggers = [Trigger(.slow(station: "server", factor: 5), at: 20, until: 40)]
        let good = played(model, seconds: 200).goodputAtEnd(20)
        #expect(good.isWithin(0.05, of: 200))
    }

    /// Two thousand waiting are two seconds of work; whoever is served has given up one and a half seconds ago.
    @Test func aQueueLongerThanTheTimeoutProtectsNothing() {
        let model = retryStorm(station: { $0.queueBound = 2_000 })
        let good = played(model, seconds: 120).goodputAtEnd(20)
        #expect(good < 70)
    }

    /// Two hundred waiting are a fifth of a second of work: what is accepted is answered in time, the rest is refused at no cost.
    @Test func aQueueShorterThanTheTimeoutCures() {
        let model = retryStorm(station: { $0.queueBound = 200 })
        let good = played(model, seconds: 120).goodputAtEnd(20)
        #expect(good.isWithin(0.05, of: 700))
    }

    /// The head of the queue is always about to expire; work starts in time and ends too late.
    @Test func droppingOnlyExpiredWorkStillCollapses() {
        let model = retryStorm(station: { $0.dropsExpired = true })
        let good = played(model, seconds: 120).goodputAtEnd(20)
        #expect(good < 350)
    }

    /// With a margin of a few service times what is begun can be finished.
    @Test func droppingWorkThatCannotEndInTimeCures() {
        let model = retryStorm(station: {
            $0.dropsExpired = true
            $0.deadlineMargin = 0.05
        })
        let good = played(model, seconds: 120).goodputAtEnd(20)
        #expect(good.isWithin(0.05, of: 700))
    }

    /// Back-off spreads attempts over time but takes none away.
    @Test func backOffAloneDoesNotCure() {
        let model = retryStorm(call: { $0.backoff = .growing(base: 0.5, factor: 2, cap: 10, jitter: true) })
        let good = played(model, seconds: 200).goodputAtEnd(20)
        #expect(good < 70)
    }

    /// At most a tenth more than 700 a second is below 1,000: the backlog drains.
    @Test func aRetryBudgetCures() {
        let model = retryStorm(call: { $0.budget = RetryBudget(ratio: 0.1) })
        let good = played(model, seconds: 200).goodputAtEnd(20)
        #expect(good.isWithin(0.05, of: 700))
    }

    /// The newest are answered while they still wait; the old ones at the bottom cost nothing but room.
    @Test func servingTheNewestFirstCures() {
        let model = retryStorm(station: { $0.discipline = .lastComeFirstServed })
        let good = played(model, seconds: 160).goodputAtEnd(20)
        #expect(good.isWithin(0.05, of: 700))
    }

    @Test func controlledDelayCures() {
        let model = retryStorm(station: { $0.codel = ControlledDelay(target: 0.05, interval: 0.1) })
        let good = played(model, seconds: 200).goodputAtEnd(20)
        #expect(good.isWithin(0.1, of: 700))
    }

    @Test func anAdaptiveLimitCures() {
        let model = retryStorm(station: { $0.adaptiveLimit = AdaptiveLimit(initial: 50) })
        let good = played(model, seconds: 160).goodputAtEnd(20)
        #expect(good.isWithin(0.05, of: 700))
    }

    /// A breaker takes the load away long enough for the queue to empty.
    @Test func aBreakerCures() {
        let model = retryStorm(call: {
            $0.breaker = Breaker(failureShare: 0.5, minimumCalls: 20, openFor: 10)
        })
        let good = played(model, seconds: 240).goodputAtEnd(40)
        #expect(good > 600)
    }

    /// Three times what it bears, shed at once: the rest is answered, however many refusals stand beside it.
    @Test func aBreakerDoesNotCountRefusals() {
        var model = retryStorm(
            call: { $0.breaker = Breaker(failureShare: 0.5, minimumCalls: 20, openFor: 10) },
            station: { $0.queueBound = 100 })
        model.triggers = []
        model.sources[0].arrivals = .poisson(rate: 3_000)
        let seen = played(model, seconds: 60)
        #expect(seen.calls[0].opened == 0)
        #expect(seen.goodput(20..<60).isWithin(0.05, of: 1_000))
    }

    /// A station that is down refuses too, and that is an outage.
    @Test func aBreakerCountsWhatIsDown() {
        var model = retryStorm(call: { $0.breaker = Breaker(failureShare: 0.5, minimumCalls: 20, openFor: 10) })
        model.triggers = [Trigger(.crash(station: "server", replicas: 1), at: 20, until: 40)]
        #expect(played(model, seconds: 60).calls[0].opened > 0)
    }

    /// 3,000 misses a second against 500: nobody gets an answer in time, so nothing fills the cache.
    @Test func aColdCacheStaysColdUnderFullLoad() {
        let seen = played(coldCache([Trigger(.flush(cache: "cache"), at: 20, until: 20)]), seconds: 160)
        #expect(seen.goodput(5..<20).isWithin(0.05, of: 3_000))
        #expect(seen.goodput(140..<160) < 1_500)
    }

    /// A tenth of the load for long enough lets the database answer and the cache fill; then all may come back.
    @Test func cuttingAdmissionFillsAColdCache() {
        let triggers = [
            Trigger(.flush(cache: "cache"), at: 20, until: 20),
            Trigger(.load(source: nil, factor: 0.1), at: 60, until: 400),
        ]
        let good = played(coldCache(triggers), seconds: 460).goodputAtEnd(20)
        #expect(good.isWithin(0.05, of: 3_000))
    }

    /// A popular entry expires: everybody who asks while it is fetched fetches it too, 1 + λf of them (λ 63.74, f 0.5).
    @Test func anExpiredHotKeyIsFetchedByEverybodyAtOnce() throws {
        let (alone, together) = (stampede(coalesces: false), stampede(coalesces: true))
        let expected: Double = 32.87 / (63.739 * (11 + 1 / 63.739))
        let missed = 1 - (try #require(alone.hitRatio))
        #expect(missed.isWithin(0.05, of: expected))
        #expect(together.misses * 20 < alone.misses)
    }

    private func stampede(coalesces: Bool) -> CacheCount {
        var model = queue(63.739, .constant(0))
        var cache = Cache("c", keys: 1, capacity: 1, timeToLive: 10)
        cache.coalesces = coalesces
        model.caches = [cache]
        model.sources[0].steps = [.cached("c", miss: [.delay(.constant(0.5))])]
        return played(model, seconds: 4_000).caches[0]
    }

    /// Ten requests that each hold a worker and wait for another worker of the same pool wait for each other for ever.
    @Test func aPoolEnteredTwiceLocksUp() {
        let good = played(layered(inner: "pool"), seconds: 600).goodputAtEnd(100)
        #expect(good == 0)
    }

    @Test func aPoolForEachLayerDoesNot() {
        let good = played(layered(inner: "other"), seconds: 600).goodputAtEnd(100)
        #expect(good.isWithin(0.1, of: 40))
    }

    private func layered(inner: String) -> SimulationModel {
        var model = SimulationModel()
        model.stations = [Station("pool", servers: 10), Station("other", servers: 10)]
        model.handlers = [
            Handler("outer", holds: "pool", [.delay(.exponential(mean: 0.05)), .call("in")]),
            Handler("inner", holds: inner, [.delay(.exponential(mean: 0.05))]),
        ]
        model.calls = [Call("in", to: "inner")]
        model.sources = [Source("r", .poisson(rate: 40), [.goOn("outer")])]
        return model
    }

    /// Twenty workers that each wait half a second for a slow neighbour let forty requests a second through, the quick ones
    /// too; at most five of them for the neighbour leave fifteen for the rest.
    @Test func aSlowNeighbourStarvesASharedPoolUnlessItsPartIsBounded() {
        let shared = played(gateway { _ in }, seconds: 200).goodputAtEnd(50, source: 1)
        let model = gateway {
            $0.connections = 5
            $0.connectionQueue = 0
        }
        let bounded = played(model, seconds: 200).goodputAtEnd(50, source: 1)
        #expect(shared < 60)
        #expect(bounded.isWithin(0.05, of: 100))
    }

    private func gateway(_ shape: (inout Call) -> Void) -> SimulationModel {
        var model = SimulationModel()
        model.stations = [Station("workers", servers: 20), Station("neighbour", servers: 1_000)]
        model.stations[0].queueBound = 50
        model.handlers = [
            Handler("slow", holds: "workers", [.call("ask")]),
            Handler("quick", holds: "workers", [.delay(.constant(0.01))]),
            Handler("answer", [.work("neighbour", .exponential(mean: 0.5))]),
        ]
        var ask = Call("ask", to: "answer")
        shape(&ask)
        model.calls = [ask]
        model.sources = [
            Source("a", .poisson(rate: 100), [.goOn("slow")]), Source("b", .poisson(rate: 100), [.goOn("quick")]),
        ]
        return model
    }
}
