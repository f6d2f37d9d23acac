import DesignModel
import Estimation
import TestSupport
import Testing

@Suite struct AssessorEdgeCaseTests {
    func assumed(_ value: Double, _ unit: Unit) -> Quantity { Quantity(value, unit, nil, .assumed(why: "test")) }

    /// One service that serves one operation at so many requests a second.
    func oneService(_ rate: Double) -> Design {
        var design = Design(system: SystemProfile(name: "Tiny"))
        design.components = [Component(id: "app")]
        var interface = Interface(id: "public", component: "app")
        var read = Operation(id: "read", kind: .read)
        read.peakRate = assumed(rate, .perSecond)
        interface.operations = [read]
        design.interfaces = [interface]
        return design
    }

    @Test func emptyDesignHasUnknownsAndNoFigures() {
        let assessment = Assessor().assess(Design(system: SystemProfile(name: "Nothing")))
        #expect(assessment.components.isEmpty && assessment.costs.isEmpty)
        #expect(
            assessment.unknowns == [
                "load, latency and availability: the design names no operation",
                "monthly cost: the design names no site",
            ])
    }

    @Test func missingDemandTakesAVisibleDefault() throws {
        let assessment = Assessor().assess(oneService(50))
        // Eight milliseconds a read on a managed runtime, one processor.
        #expect(assessment.ledger["default.cpu.app.read"]?.value == 8)
        #expect(assessment.components.first?.utilisation.value == 0.4)
    }

    @Test func overloadIsSaidAndHasNoLatency() {
        let assessment = Assessor().assess(oneService(200))
        #expect(assessment.components.first?.utilisation.value == 1.6)
        #expect(assessment.ledger["latency.read.mean"] == nil)
        #expect(assessment.unknowns.contains { $0.hasPrefix("latency of read") })
        #expect(assessment.bottleneck?.multiple.value == 0.625)
    }

    @Test func storeWithoutTablesIsOfUnknownSize() {
        var design = oneService(1)
        design.stores = [Store(id: "db")]
        #expect(Assessor().assess(design).unknowns.contains("size of db: it names no table"))
    }

    @Test func operationWithoutRateIsUnknown() {
        var design = oneService(1)
        design.interfaces[0].operations[0].peakRate = nil
        #expect(Assessor().assess(design).unknowns.contains { $0.hasPrefix("rate of read") })
    }

    @Test func meanRateIsRaisedToAPeakByAVisibleFactor() {
        var design = oneService(1)
        design.interfaces[0].operations[0].peakRate = nil
        design.interfaces[0].operations[0].meanRate = assumed(600, .perMinute)
        let assessment = Assessor().assess(design)
        #expect(assessment.ledger["capacity.app.arrivals"]?.value == 30)
        #expect(assessment.ledger["default.peak_factor"]?.value == 3)
    }

    @Test func oneMachineCountsOnceHoweverMuchRunsOnIt() {
        var design = oneService(10)
        var site = Site(id: "box")
        site.provider = "hetzner"
        site.region = "fsn1"
        site.machines = assumed(1, .count)
        design.sites = [site]
        design.stores = [Store(id: "db")]
        design.edges = [Edge(id: "app-db", from: "app", to: "db")]
        let assessment = Assessor().assess(design)
        #expect(assessment.ledger["availability.read"]?.value == 0.997)
        let bill = assessment.ledger["cost.monthly"]?.value ?? 0
        #expect(bill > 3 && bill < 40)
    }

    @Test func workerWithItsOwnOperationsIsNotCountedTwice() {
        var design = Design.sample
        var interface = Interface(id: "work", component: "worker", style: .commands)
        var ask = Operation(id: "ask-payment", kind: .job)
        ask.peakRate = assumed(2, .perSecond)
        interface.operations = [ask]
        design.interfaces.append(interface)
        #expect(Assessor().assess(design).ledger["capacity.worker.arrivals"]?.value == 2)
    }

    @Test(arguments: [0, -5, 1e18, Double.infinity, Double.nan])
    func absurdFiguresNeitherCrashNorEnterTheLedger(value: Double) {
        var design = oneService(value)
        design.components[0].scaling = ScalingProfile()
        design.components[0].scaling?.cpu = assumed(value, .count)
        design.components[0].scaling?.minimum = assumed(value, .count)
        design.components[0].demands = [Demand(operation: "read")]
        design.components[0].demands[0].cpu = assumed(value, .milliseconds)
        var site = Site(id: "here")
        site.provider = "aws"
        design.sites = [site]
        for entry in Assessor().assess(design).ledger.entries {
            #expect(entry.quantity.value.isFinite, "\(entry.name)")
        }
    }

    @Test func cyclesDoNotHang() {
        var design = oneService(10)
        design.components.append(Component(id: "other"))
        design.edges = [Edge(id: "there", from: "app", to: "other"), Edge(id: "back", from: "other", to: "app")]
        let assessment = Assessor().assess(design)
        #expect(assessment.ledger["capacity.other.arrivals"]?.value == 10)
        #expect(assessment.ledger["capacity.app.arrivals"]?.value == 10)
    }

    @Test func missingPriceIsNamed() {
        var design = Design.sample
        design.stores[0].technology = "cassandra"
        let unknowns = Assessor().assess(design).unknowns
        #expect(unknowns.filter { $0.hasPrefix("price") } == ["price of main (cassandra) at aws"])
    }

    @Test func ownPriceOfTheDesignIsUsed() throws {
        var design = Design.sample
        design.ledger.enter(
            LedgerEntry("price.aws.gateway_hour", assumed(0.0, .count), meaning: "we run our own way out"))
        #expect(Assessor().assess(design).ledger["cost.way_out_to_third_parties"] == nil)
    }

    @Test func rowsOfFixedTypesHaveTheWidthOfThePage() {
        var table = Table(id: "t")
        table.columns = [Column("id", "bigint"), Column("n", "integer"), Column("at", "timestamptz")]
        table.primaryKey = ["id"]
        // 24 header + 20 data, padded to 48, + 4 pointer = 52; 157 rows on a page.
        #expect(abs(RowWidth.heap(table) - 8192.0 / 157) < 1e-9)
        #expect(abs(RowWidth.indexes(table) - 20 / 0.9) < 1e-9)
    }
}
