import DesignModel
import Estimation
import TestSupport
import Testing

/// Krume's figures beside their hand calculations.
@Suite struct AssessorTests {
    let assessment = Assessor().assess(.sample)

    func value(_ name: String) -> Double { assessment.ledger[name]?.value ?? .nan }

    @Test func utilisationIsArrivalsTimesDemandOverProcessors() throws {
        // 12 × 4 + 2 × 9 + 5 × 5 + 0.2 × 8 + 0.5 × 12 + 0.3 × 7 = 100.7 ms of processor each second, on 2 × 0.5.
        #expect(value("capacity.api.arrivals") == 20)
        #expect(value("capacity.api.demand") == 5.035)
        #expect(value("capacity.api.utilisation") == 0.1007)
        let load = try #require(assessment.components.first { $0.component == "api" })
        #expect(load.instances.value == 2)
    }

    @Test func messagesLoadTheWorkerAndItsDatabase() {
        #expect(value("capacity.worker.arrivals") == 2)
        // 12 × 1 + 2 × 4 + 5 × 2 + 0.2 × 3 + 0.5 × 1 + 0.3 × 3 for the shop, 2 × 5 for the worker.
        #expect(value("capacity.store.main.queries") == 42)
    }

    @Test func connectionsAreInstancesTimesPool() {
        #expect(value("capacity.store.main.connections") == 4 * 8 + 2 * 4 + 1)
    }

    @Test func tailIsAboveTheMeanAndBelowTheirPromise() throws {
        let order = try #require(assessment.operations.first { $0.operation == "place-order" })
        #expect(order.path == ["edge", "api", "main", "work"])
        let (mean, tail) = (try #require(order.meanLatency).value, try #require(order.tailLatency).value)
        // A hop of 1, 9 / 0.5 of processor, four queries of 3 (slowed by 2 %), and next to no waiting.
        #expect(abs(mean - 31.4) < 0.3)
        #expect(tail > 1.5 * mean && tail < 3 * mean)
    }

    @Test func availabilityMultipliesWhatAllHasToBeUp() {
        #expect(abs(value("availability.place-order") - 0.9999 * 0.9999 * 0.9995) < 1e-6)
    }

    @Test func thirdPartyWithoutFallbackCounts() throws {
        var design = Design.sample
        var call = Edge(id: "api-payments", from: "api", to: "payments")
        call.operations = ["place-order"]
        design.edges.append(call)
        let found = Assessor().assess(design)
        #expect(try #require(found.ledger["availability.place-order"]).value < 0.9985)
        #expect(try #require(found.ledger["latency.place-order.mean"]).value > 300)
    }

    @Test func retentionCutsWhatIsStored() {
        // Orders stay ten years, longer than the horizon; outbox and keys stay a week.
        #expect(value("storage.main.per_month") > 0.05 && value("storage.main.per_month") < 0.07)
        #expect(value("storage.main.horizon") < 36 * value("storage.main.per_month") / 2)
        #expect(abs(value("storage.media.horizon") - 0.864) < 1e-9)
    }

    @Test func billOfASmallShopIsSomeHundredEuros() throws {
        #expect(value("cost.monthly") > 120 && value("cost.monthly") < 300)
        #expect(value("cost.monthly.low") < value("cost.monthly"))
        #expect(value("cost.monthly.high") > value("cost.monthly"))
        let sum = assessment.costs.reduce(0) { $0 + $1.monthly.value }
        #expect(abs(sum - value("cost.monthly")) < 1)
        #expect(assessment.unknowns.allSatisfy { $0.hasPrefix("cost of being on call") })
    }

    @Test func bottleneckNamesTheFirstElementToFill() throws {
        let first = try #require(assessment.bottleneck)
        #expect(first.element == "components.worker.concurrency")
        #expect(first.multiple.value > 5)
    }

    @Test func everyEntryIsDerivedAssumedOrPublishedFromKnownInputs() {
        for entry in assessment.ledger.entries {
            #expect(entry.quantity.name == entry.name)
            #expect(entry.quantity.value.isFinite)
            guard case .derived(let formula, let inputs) = entry.quantity.provenance else { continue }
            #expect(!formula.isEmpty)
            for input in inputs {
                #expect(
                    Design.sample.ledger[input] != nil || assessment.ledger[input] != nil, "\(entry.name): \(input)")
            }
        }
    }

    @Test func sameDesignGivesTheSameAssessment() {
        #expect(Assessor().assess(.sample) == assessment)
    }
}
