import DesignModel
import Diagnostics
import Testing

@Suite struct EdgeTests {
    @Test func edgeWithoutPolicy() {
        expect(.edgeWithoutPolicy, at: "edges.worker-payments.policy") {
            $0.edge("worker-payments") { $0.policy = nil }
        }
    }

    @Test func edgeThatWaitsForever() {
        expect(.edgeWithoutTimeout, at: "edges.api-main.policy.timeout") {
            $0.edge("api-main") { $0.policy?.timeout = nil }
        }
    }

    @Test func backgroundCallToAnotherCompanyThatWaitsForever() {
        expect(.edgeWithoutTimeout, at: "edges.worker-payments.policy.timeout") { design in
            design.edge("worker-payments") {
                $0.mode = .asynchronous
                $0.policy?.timeout = nil
            }
        }
    }

    @Test func repeatsWithoutBudget() {
        expect(.edgeWithoutRetryBudget, at: "edges.api-main.policy.retry") { design in
            design.edge("api-main") { $0.policy?.retry?.budget = nil }
        }
    }

    @Test func edgeWithoutBreaker() {
        expect(.edgeWithoutBreaker, at: "edges.api-main.policy.breaker") {
            $0.edge("api-main") { $0.policy?.breaker = nil }
        }
    }

    @Test func edgeWithoutFallback() {
        expect(.edgeWithoutFallback, at: "edges.api-media.policy.fallback") { design in
            design.edge("api-media") { $0.policy?.fallback = nil }
        }
    }

    @Test func databaseThatIsAwaitedLongerThanTheShop() {
        expect(.timeoutLongerThanCallers, at: "edges.api-main.policy.timeout") { design in
            design.edge("api-main") { $0.policy?.timeout = some(8, .seconds) }
        }
    }

    @Test func paymentThatMayBeTakenTwice() {
        expect(.retryOfUnsafeCall, at: "edges.worker-payments.policy.retry") { design in
            design.edge("worker-payments") { $0.policy?.retry?.safeBecause = "" }
        }
    }

    @Test func repeatsOnTwoLayers() {
        expect(.retriesMultiply, at: "edges.api-main.policy.retry") { design in
            design.edge("edge-api") { $0.policy?.retry?.attempts = some(3, .count) }
            design.edge("api-media") { $0.policy?.retry?.attempts = some(1, .count) }
        }
    }

    @Test func embeddedStoreNeedsNoPolicy() {
        var design = Design.sample
        var local = Store(id: "local", kind: .embedded, technology: "sqlite")
        local.disposable = true
        local.sites = ["frankfurt"]
        design.stores.append(local)
        design.edges.append(Edge(id: "worker-local", from: "worker", to: "local"))
        #expect(findings(design).isEmpty)
    }
}
