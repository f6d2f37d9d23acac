import DesignModel
import Estimation
import TestSupport
import Testing

/// What the assessment says beyond today: limits in order, ten times the load, other providers, the next nine.
@Suite struct OutlookTests {
    func given(_ value: Double, _ unit: Unit) -> Quantity { Quantity(value, unit, nil, .assumed(why: "test")) }

    /// A service on AWS with a database, serving one read of ten milliseconds at fifty a second.
    func shop(provider: String = "aws", rate: Double = 50) -> Design {
        var design = Design(system: SystemProfile(name: "Shop"))
        var site = Site(id: "home")
        site.provider = provider
        site.region = "eu-central-1"
        design.sites = [site]
        var app = Component(id: "app")
        app.scaling = ScalingProfile()
        app.scaling?.minimum = given(1, .count)
        app.scaling?.maximum = given(4, .count)
        app.scaling?.cpu = given(1, .count)
        var demand = Demand(operation: "read")
        demand.cpu = given(10, .milliseconds)
        demand.queries = given(2, .count)
        app.demands = [demand]
        design.components = [app]
        var interface = Interface(id: "public", component: "app")
        var read = Operation(id: "read", kind: .read)
        read.peakRate = given(rate, .perSecond)
        read.latency = LatencyTarget(percentile: 0.99, limit: given(200, .milliseconds))
        interface.operations = [read]
        design.interfaces = [interface]
        var store = Store(id: "db")
        store.cpu = given(2, .count)
        design.stores = [store]
        design.edges = [Edge(id: "app-db", from: "app", to: "db")]
        return design
    }

    @Test func limitsStandInTheOrderInWhichTheyBreak() throws {
        let assessment = Assessor().assess(shop())
        let multiples = assessment.limits.map(\.multiple.value)
        #expect(multiples == multiples.sorted() && multiples.count >= 2)
        #expect(assessment.bottleneck?.element == assessment.limits.first?.element)
        // Four instances bear 400 a second; a hundred queries of one millisecond keep two processors busy by a twentieth.
        #expect(assessment.ledger["limit.components.app"]?.value == 8)
        #expect(assessment.ledger["limit.stores.db"]?.value == 20)
    }

    @Test func growthSaysWhenALimitIsReached() throws {
        var design = shop()
        design.ledger.enter(LedgerEntry("load.growth_per_year", given(1, .fraction), meaning: "growth"))
        let assessment = Assessor().assess(design)
        let limit = try #require(assessment.limits.first { $0.element == "components.app" })
        // Doubling each year, eight times is three years away.
        #expect(limit.reached?.value == 36)
    }

    @Test func tenTimesTheLoadNeedsTenTimesTheWork() throws {
        let assessment = Assessor().assess(shop())
        let ten = try #require(assessment.outlooks.first { $0.multiple.value == 10 })
        let app = try #require(ten.needs.first { $0.element == "components.app" })
        // 500 a second of ten milliseconds, three fifths busy: nine instances, and four are allowed.
        #expect(app.needed.value == 9 && app.allowed?.value == 4 && !app.isMet)
        let store = try #require(ten.needs.first { $0.element == "stores.db" })
        #expect(store.needed.value == 2 && store.isMet)
        #expect(ten.shortfalls.map(\.element) == ["components.app"])
        let (now, then) = (try #require(assessment.ledger["cost.monthly"]), try #require(ten.monthly))
        #expect(then.value > now.value && then.value < 10 * now.value)
    }

    @Test func otherProvidersArePricedAndWhatTheyLackIsSaid() throws {
        let assessment = Assessor().assess(shop())
        #expect(assessment.elsewhere.map(\.provider).contains("gcp"))
        let plain = try #require(assessment.elsewhere.first { $0.provider == "hetzner" })
        #expect(plain.region == "fsn1")
        for cost in assessment.elsewhere {
            #expect(cost.low.value <= cost.monthly.value && cost.monthly.value <= cost.high.value)
            #expect(cost.provider != "aws")
        }
        #expect(plain.monthly.value < (assessment.ledger["cost.monthly"]?.value ?? 0))
    }

    @Test func unitCostsDivideTheBill() throws {
        var design = shop()
        design.ledger.enter(LedgerEntry("load.monthly_active_users", given(1000, .count), meaning: "users"))
        let ledger = Assessor().assess(design).ledger
        let bill = try #require(ledger["cost.monthly"]).value
        #expect(abs((try #require(ledger["cost.per_user"])).value - bill / 1000) < 0.001)
        // Fifty a second at the peak are a third of it on average: 43.2 million a month.
        #expect(abs((try #require(ledger["cost.per_million_operations"])).value * 43.2 / bill - 1) < 0.001)
    }

    @Test func dutyHasAPriceOnlyWhereOneIsGiven() {
        var design = shop()
        var objective = Objective(id: "up", subject: "app", indicator: .availability, target: given(0.999, .fraction))
        objective.alerts = [BurnAlert()]
        design.objectives = [objective]
        #expect(Assessor().assess(design).unknowns.contains { $0.contains("price.people.on_call_hour") })
        design.ledger.enter(LedgerEntry("price.people.on_call_hour", given(4, .money("EUR")), meaning: "duty"))
        #expect(Assessor().assess(design).ledger["cost.people.on_call"]?.value == 2280)
    }

    @Test func nextNineTakesTheWeakestPartsFirst() throws {
        let plan = try #require(Assessor().assess(shop()).nextNine)
        #expect(plan.operation == "read")
        #expect(plan.steps.first?.element == "stores.db")
        let values = [plan.today.value] + plan.steps.map(\.availability.value)
        #expect(values == values.sorted())
        #expect(plan.isReached && (plan.steps.last?.availability.value ?? 0) >= plan.goal.value - 1e-6)
        #expect((plan.monthly?.value ?? 0) > 0)
    }

    @Test func fallbackCountsInTheWholeButNotInTheDegradedMode() throws {
        var design = shop()
        design.components.append(Component(id: "maps", kind: .thirdParty))
        var edge = Edge(id: "app-maps", from: "app", to: "maps")
        edge.operations = ["read"]
        edge.policy = EdgePolicy()
        edge.policy?.fallback = "The list without the map."
        design.edges.append(edge)
        let forecast = try #require(Assessor().assess(design).operations.first)
        let (degraded, whole) = (try #require(forecast.availability), try #require(forecast.fullAvailability))
        #expect(abs(whole.value - degraded.value * 0.995) < 1e-6)
        #expect(Assessor().assess(shop()).operations.first?.fullAvailability == nil)
    }

    @Test func budgetOfAPathIsDividedAmongItsSteps() throws {
        let forecast = try #require(Assessor().assess(shop()).operations.first)
        #expect(forecast.steps.map(\.element) == ["app", "db"])
        let budget = forecast.steps.reduce(0) { $0 + ($1.budget?.value ?? 0) }
        #expect(abs(budget - 200) < 0.2)
        let tails = forecast.steps.reduce(0) { $0 + $1.tail.value }
        #expect((forecast.tailLatency?.value ?? .infinity) < tails)
    }

    @Test func cacheBearsItsMeasuredRateAndNotADatabases() throws {
        var design = shop(rate: 4000)
        var cache = Store(id: "hot", kind: .cache, technology: "redis")
        cache.cpu = given(1, .count)
        design.stores.append(cache)
        var edge = Edge(id: "app-hot", from: "app", to: "hot")
        edge.callsPerOperation = given(1, .count)
        design.edges.append(edge)
        #expect(Assessor().assess(design).ledger["limit.stores.hot"]?.value == 20)
    }

    @Test func everyFigureOfTheOutlookHasASource() {
        let assessment = Assessor().assess(Design.sample)
        for entry in assessment.ledger.entries {
            guard case .derived(_, let inputs) = entry.quantity.provenance else { continue }
            for input in inputs {
                #expect(
                    assessment.ledger[input] != nil || Design.sample.ledger[input] != nil, "\(entry.name): \(input)")
            }
        }
        #expect(assessment.limits.allSatisfy { !$0.remedy.template.isEmpty })
    }
}
