import DesignModel
import Diagnostics
import Testing

@Suite struct ComponentTests {
    @Test func frontDoorWithoutLimit() {
        expect(.frontDoorWithoutLimit, at: "components.edge.limits") { $0.component("edge") { $0.limits = [] } }
    }

    @Test func serviceWithoutHealthCheck() {
        expect(.componentWithoutHealthCheck, at: "components.api") { $0.component("api") { $0.health = nil } }
    }

    @Test func jobWithoutObjective() {
        expect(.componentWithoutObjective, at: "components.closing") { $0.objectives.removeLast() }
    }

    @Test func objectiveWithoutAlert() {
        expect(.objectiveWithoutAlert, at: "objectives.shop-answers.alerts") { $0.objectives[0].alerts = [] }
    }

    @Test func alertThatCannotFire() {
        expect(.alertNeverFires, at: "objectives.shop-answers.alerts[0].factor") { design in
            design.objectives[0].alerts[0].factor = some(300, .ratio)
        }
    }

    @Test func jobWithoutDeadline() {
        expect(.jobWithoutDeadline, at: "components.closing.schedule") { design in
            design.component("closing") { $0.schedule?.deadline = nil }
        }
    }

    @Test func jobWithNothingSaidOfAMissedRun() {
        expect(.jobWithoutDeadline, at: "components.closing.schedule") { design in
            design.component("closing") { $0.schedule?.onMissed = "" }
        }
    }

    @Test func cacheThatIsWrongForever() {
        expect(.cacheWithoutExpiry, at: "stores.pages", and: ["store-unreached at stores.pages"]) { design in
            var cache = Store(id: "pages", kind: .cache, technology: "redis")
            cache.disposable = true
            design.stores.append(cache)
        }
    }

    @Test func shardsWithoutJournal() {
        expect(.shardsWithoutJournal, at: "components.worker.state.journal") { design in
            design.component("worker") { component in
                component.state = StateProfile()
                component.state?.authoritative = true
            }
        }
    }

    @Test func connectionsThatAllComeBackAtOnce() {
        expect(.connectionsWithoutHandOver, at: "components.edge.connections.reconnect_jitter") { design in
            design.component("edge") { $0.kind = .connectionTier }
        }
    }

    @Test func poolsThatOpenTooMuch() {
        expect(.tooManyConnections, at: "stores.main.max_connections") { design in
            design.store("main") { $0.maxConnections = some(40, .count) }
        }
    }

    @Test func workerWithoutRoom() {
        expect(.componentOverloaded, at: "components.worker.scaling") { design in
            design.component("worker") { component in
                var demand = Demand(operation: "order-placed")
                demand.cpu = some(220, .milliseconds)
                component.demands = [demand]
            }
        }
    }
}
