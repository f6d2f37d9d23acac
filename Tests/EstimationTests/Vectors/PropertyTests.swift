import Estimation
import Testing

/// What must hold for every input, whatever the numbers: no oracle needed.
@Suite struct PropertyTests {
    let loads = [0.05, 0.3, 0.6, 0.85, 0.95, 0.99, 0.999, 0.9999]

    func near(_ value: Double, _ other: Double, _ relative: Double = 1e-10) -> Bool {
        abs(value - other) <= relative * max(abs(value), abs(other))
    }

    @Test(arguments: [1, 2, 7, 50, 1000, 10_000]) func waitingGrowsWithLoad(servers: Int) {
        var last = (wait: -1.0, share: -1.0, tail: -1.0)
        for load in loads {
            let queue = MultiServerQueue(arrivals: load * Double(servers), service: 1, servers: servers)
            let now = (queue.meanWait, queue.waitShare, queue.response(quantile: 0.99))
            #expect(now.0 >= last.wait && now.1 >= last.share && now.2 >= last.tail)
            #expect(now.0.isFinite && now.1 <= 1)
            last = now
        }
    }

    @Test(arguments: [1, 3, 40, 10_000]) func timeUnitDoesNotMatter(servers: Int) {
        for load in loads {
            let slow = MultiServerQueue(arrivals: load * Double(servers), service: 1, servers: servers)
            let fast = MultiServerQueue(arrivals: 3.7 * load * Double(servers), service: 3.7, servers: servers)
            #expect(near(slow.meanResponse, 3.7 * fast.meanResponse))
            #expect(near(slow.response(quantile: 0.999), 3.7 * fast.response(quantile: 0.999)))
            #expect(near(slow.waitShare + 1e-300, fast.waitShare + 1e-300))
        }
    }

    @Test func whatIsInsideIsArrivalsTimesStay() {
        for load in loads {
            let many = MultiServerQueue(arrivals: load * 6, service: 1, servers: 6)
            #expect(near(many.meanInside, LittlesLaw.inside(arrivals: many.arrivals, time: many.meanResponse)))
            let bounded = BoundedQueue(arrivals: load * 9, service: 1, servers: 6, room: 30)
            #expect(near(bounded.meanInside, bounded.throughput * bounded.meanResponse))
            #expect(near(bounded.meanInside - bounded.meanWaiting, bounded.throughput / 1, 1e-9))
            let closed = ClosedNetwork(demands: [0.3, load], servers: [2, 1], thinking: 1, users: 12)
            #expect(near(closed.inside.reduce(0, +) + closed.throughput * 1, 12))
        }
    }

    @Test func oneFamilyIsTheLimitOfAnother() throws {
        for load in loads {
            let one = SingleServerQueue(arrivals: load, service: 1)
            let general = GeneralServiceQueue(arrivals: load, service: .erlang(mean: 1, phases: 1))
            #expect(near(general.meanWait, one.meanWait))
            #expect(near(try #require(general.wait(quantile: 0.9999)), one.wait(quantile: 0.9999), 1e-8))
            let arrivals = try #require(GeneralArrivalQueue(between: .exponential(mean: 1 / load), service: 1))
            #expect(near(arrivals.meanResponse, one.meanResponse, 1e-9))
            let erlang = try #require(
                GeneralArrivalQueue(between: .gamma(mean: 1 / load, squaredVariation: 1), service: 1))
            #expect(near(erlang.meanResponse, one.meanResponse, 1e-9))
        }
        let loss = BoundedQueue(arrivals: 7, service: 1, servers: 5, room: 5).lossShare
        #expect(near(loss, ErlangFormulas.lossShare(servers: 5, offered: 7)))
        let alone = FanOut.forkJoin(count: 1, arrivals: 0.4, service: 1)
        #expect(near(alone, SingleServerQueue(arrivals: 0.4, service: 1).meanResponse))
    }

    @Test func wholeRoomServesMoreThanItsBoundLets() {
        var last = 1.0
        for room in [4, 8, 16, 64, 256] {
            let queue = BoundedQueue(arrivals: 3.9, service: 1, servers: 4, room: room)
            #expect(queue.lossShare < last)
            last = queue.lossShare
        }
        let endless = MultiServerQueue(arrivals: 3.9, service: 1, servers: 4)
        #expect(
            near(BoundedQueue(arrivals: 3.9, service: 1, servers: 4, room: 4000).meanInside, endless.meanInside, 1e-9))
    }

    @Test func impatienceWithoutEndIsLossAndWithPatienceIsWaiting() {
        let none = ImpatientQueue(arrivals: 9, service: 1, servers: 10, abandonment: 1e9)
        #expect(near(none.lossShare, ErlangFormulas.lossShare(servers: 10, offered: 9), 1e-6))
        let endless = ImpatientQueue(arrivals: 9, service: 1, servers: 10, abandonment: 1e-9)
        #expect(near(endless.waitShare, MultiServerQueue(arrivals: 9, service: 1, servers: 10).waitShare, 1e-6))
    }

    @Test func knownVariabilityOrdersTheWaits() {
        for load in loads {
            let services: [TimeDistribution] = [
                .deterministic(mean: 1), .erlang(mean: 1, phases: 4), .uniform(low: 0, high: 2), .exponential(mean: 1),
                .balanced(mean: 1, squaredVariation: 3), .lognormal(mean: 1, squaredVariation: 9),
            ]
            let waits = services.map { GeneralServiceQueue(arrivals: load, service: $0).meanWait }
            #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 < $1 })
        }
    }

    @Test func workIsConservedWhoeverGoesFirst() {
        let classes = [
            GeneralServiceQueue(arrivals: 0.2, service: .exponential(mean: 1)),
            GeneralServiceQueue(arrivals: 0.1, service: .balanced(mean: 3, squaredVariation: 4)),
            GeneralServiceQueue(arrivals: 0.3, service: .deterministic(mean: 1)),
        ]
        let sums = [classes, classes.reversed()].map { order in
            let queue = PriorityQueue(Array(order))
            return zip(queue.classes, queue.meanWaits).reduce(0) { $0 + $1.0.utilisation * $1.1 }
        }
        #expect(near(sums[0], sums[1]))
        #expect(near(sums[0], PriorityQueue(classes).utilisation * PriorityQueue(classes).meanWaitWithoutPriority))
    }

    @Test func betterBalancingNeverWaitsLonger() throws {
        for load in loads {
            let two = BalancingPolicy(servers: 2, utilisation: load, service: 1)
            let order = [two.random, try #require(two.roundRobin), try #require(two.shortestQueue), two.centralQueue]
            #expect(zip(order, order.dropFirst()).allSatisfy { $0 >= $1 - 1e-12 }, "\(load): \(order)")
            let choices = (1...4).map { BalancingPolicy.meanWithChoices($0, utilisation: load, service: 1) }
            #expect(zip(choices, choices.dropFirst()).allSatisfy { $0 > $1 })
        }
    }

    @Test func inverseFormsMeetTheirTargetAndOneLessDoesNot() throws {
        let queue = try #require(
            MultiServerQueue.smallest(arrivals: 9000, service: 1) { $0.response(quantile: 0.99) <= 4.7 })
        #expect(queue.response(quantile: 0.99) <= 4.7)
        let less = MultiServerQueue(arrivals: 9000, service: 1, servers: queue.servers - 1)
        #expect(less.response(quantile: 0.99) > 4.7)
        #expect(MultiServerQueue.smallest(arrivals: 9, service: 1) { $0.meanResponse <= 0.99 } == nil)
        let servers = try #require(ImpatientQueue.servers(arrivals: 50, service: 1, abandonment: 1, lossAtMost: 0.01))
        #expect(ImpatientQueue(arrivals: 50, service: 1, servers: servers, abandonment: 1).lossShare <= 0.01)
        #expect(ImpatientQueue(arrivals: 50, service: 1, servers: servers - 1, abandonment: 1).lossShare > 0.01)
        let room = try #require(BoundedQueue.room(arrivals: 12, service: 1, servers: 10, meanWaitAtMost: 2))
        #expect(BoundedQueue(arrivals: 12, service: 1, servers: 10, room: room).meanWait <= 2)
        #expect(BoundedQueue(arrivals: 12, service: 1, servers: 10, room: room + 1).meanWait > 2)
        let popularity = ZipfPopularity(objects: 2000, exponent: 0.9)
        let capacity = try #require(CacheHits.capacity(for: 0.8, popularity))
        #expect(CacheHits(popularity, capacity: Double(capacity)).hitRatio >= 0.8)
        #expect(CacheHits(popularity, capacity: Double(capacity - 1)).hitRatio < 0.8)
    }

    @Test func measuredCurveGivesBackItsLaw() throws {
        let law = ScalabilityLaw(single: 120, contention: 0.04, coherence: 0.0007)
        let points = [1, 2, 4, 8, 16, 32, 48].map { (workers: Double($0), throughput: law.throughput(Double($0))) }
        let fitted = try #require(ScalabilityLaw.fit(points))
        #expect(near(fitted.single, law.single, 1e-8))
        #expect(near(fitted.contention, law.contention, 1e-6))
        #expect(near(fitted.coherence, law.coherence, 1e-6))
        let workers = try #require(law.workers(for: 1200))
        #expect(law.throughput(Double(workers)) >= 1200 && law.throughput(Double(workers - 1)) < 1200)
        #expect(law.workers(for: law.limit * 1.01) == nil)
    }

    @Test func hedgingHelpsTheTailAndCostsItsShare() {
        for quantile in [0.5, 0.9, 0.99] {
            let answer = AnswerLaw.lognormal(median: 10, sigma: 1)
            let hedged = HedgedRequest(answer: answer, delay: answer.quantile(quantile))
            #expect(near(hedged.extraLoad, 1 - quantile, 1e-9))
            #expect(hedged.quantile(0.999) < answer.quantile(0.999) && hedged.mean < answer.mean)
        }
    }

    @Test func moreNodesFailLessAndFewerCrewsMore() {
        var last = 1.0
        for count in 3...9 {
            let group = RepairableGroup(meanTimeBetweenFailures: 1000, meanTimeToRepair: 5, count: count, needed: 3)
            let alone = RepairableGroup(
                meanTimeBetweenFailures: 1000, meanTimeToRepair: 5, count: count, needed: 3, crews: 1)
            #expect(group.unavailability < last)
            #expect(count == 3 || alone.unavailability > group.unavailability)
            #expect(group.meanTimeToFailure > 0)
            last = group.unavailability
        }
    }
}
