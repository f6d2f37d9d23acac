import DesignModel
import Diagnostics
import Testing

@Suite struct PromiseTests {
    @Test func billAboveTheBudget() {
        expect(.costAboveBudget, at: "ledger.budget.monthly") { design in
            let budget = some(60, .moneyPerMonth("EUR"))
            design.ledger.enter(LedgerEntry("budget.monthly", budget, meaning: "running cost allowed"))
        }
    }

    @Test func answerSlowerThanPromised() {
        expect(.latencyAboveTarget, at: "interfaces.shop.operations.show-order.latency") { design in
            design.operation("show-order") { $0.latency?.limit = some(30, .milliseconds) }
        }
    }

    @Test func promiseAboveWhatItsPartsCommitTo() {
        expect(.availabilityBelowObjective, at: "objectives.shop-answers.target") { design in
            design.objectives[0].target = some(0.9999, .fraction)
        }
    }

    @Test func dataAcrossTheOcean() {
        expect(.dataOutsideResidency, at: "sites.frankfurt.country") { $0.sites[0].country = "US" }
    }

    @Test func cellForTheRestOfTheDataIsFine() {
        var design = Design.sample
        var other = design.sites[0]
        other.id = "virginia"
        other.country = "US"
        other.residency = nil
        design.sites.append(other)
        design.store("media") { $0.sites = ["virginia"] }
        #expect(findings(design).isEmpty)
    }

    @Test func productThatMustNotBeUsed() {
        expect(.forbiddenTechnology, at: "channels.work.technology") { design in
            design.channels[0].technology = "kafka"
        }
    }

    @Test func sixServicesForThreePeople() {
        expect(.tooManyServices, at: "components") { design in
            for name in ["bread", "cake", "roll", "tart", "bun"] {
                var service = Component(id: ComponentID(name), title: name)
                service.sites = ["frankfurt"]
                service.health = HealthProfile()
                service.scaling = design.components.first { $0.id == "worker" }?.scaling
                design.components.append(service)
                var objective = design.objectives[0]
                objective.id = ObjectiveID(name)
                objective.subject = name
                design.objectives.append(objective)
            }
        }
    }

    @Test func orderThatWaitsForThePaymentProvider() {
        expect(.thirdPartyInWritePath, at: "edges.api-payments") { design in
            var call = Edge(id: "api-payments", from: "api", to: "payments")
            call.operations = ["place-order"]
            call.policy = design.edges.first { $0.id == "api-media" }?.policy
            design.operation("place-order") { $0.latency = nil }
            design.edges.append(call)
        }
    }
}
