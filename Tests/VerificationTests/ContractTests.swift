import DesignModel
import Diagnostics
import Testing

@Suite struct ContractTests {
    @Test func operationThatTouchesNothing() {
        expect(.operationWithoutData, at: "interfaces.shop.operations.show-order") { design in
            design.operation("show-order") { $0.reads = [] }
        }
    }

    @Test func writeThatAnyoneMayCall() {
        expect(.operationWithoutPermission, at: "interfaces.shop.operations.place-order") { design in
            design.operation("place-order") { $0.permission = nil }
        }
    }

    @Test func staffReadThatAnyoneMayCall() {
        expect(.operationWithoutPermission, at: "interfaces.bakery.operations.list-bakes") { design in
            design.operation("list-bakes") { $0.permission = nil }
        }
    }

    @Test func signedWebhookAndSigningInNeedNoPermission() {
        var design = Design.sample
        design.operation("record-payment") { $0.permission = nil }
        var signIn = DesignModel.Operation(id: "request-link", kind: .write)
        signIn.writes = ["customer"]
        signIn.idempotency = .natural
        design.interfaces[0].operations.append(signIn)
        #expect(findings(design) == [])
    }

    @Test func permissionThatNoBakerHas() {
        expect(.permissionNobodyHas, at: "interfaces.bakery.operations.list-bakes.permission") { design in
            design.operation("list-bakes") { $0.permission = "bakes:all" }
        }
    }

    @Test func permissionOfSomebodyUnknown() {
        expect(.permissionWithoutIdentity, at: "interfaces.shop.authentication") { design in
            design.interfaces[0].authentication = []
        }
    }

    @Test func itemThatIsAlwaysFound() {
        expect(.errorsIncomplete, at: "interfaces.shop.operations.show-order.errors") { design in
            design.operation("show-order") { $0.errors.removeAll { $0.status == 404 } }
        }
    }

    @Test func callerThatIsAlwaysSignedIn() {
        expect(.errorsIncomplete, at: "interfaces.bakery.operations.list-bakes.errors") { design in
            design.operation("list-bakes") { $0.errors.removeAll { $0.status == 401 } }
        }
    }

    @Test func writeThatHappensTwice() {
        expect(.writeWithoutIdempotency, at: "interfaces.webhooks.operations.record-payment.idempotency") { design in
            design.operation("record-payment") { $0.idempotency = .none }
        }
    }

    @Test func listWithoutPages() {
        expect(.listWithoutPagination, at: "interfaces.bakery.operations.list-bakes.pagination") { design in
            design.operation("list-bakes") { $0.pagination = nil }
        }
    }

    @Test func getThatWrites() {
        expect(.readThatWrites, at: "interfaces.shop.operations.show-order.method") { design in
            design.operation("show-order") { $0.writes = ["bake_order"] }
        }
    }

    @Test func getThatLeavesATraceIsFine() {
        var design = Design.sample
        design.operation("show-order") { $0.writes = ["outbox"] }
        design.table("outbox") { $0.appendOnly = true }
        #expect(findings(design).isEmpty)
    }

    @Test func eventWithoutProducer() {
        expect(.eventWithoutProducer, at: "events.order-placed") { $0.events[0].producer = nil }
    }

    @Test func eventWithoutConsumer() {
        expect(.eventWithoutConsumer, at: "events.order-placed") { $0.events[0].consumers = [] }
    }

    @Test func eventWithoutFields() {
        expect(.eventWithoutFields, at: "events.order-placed") { $0.events[0].fields = [] }
    }

    @Test func componentThatRunsNowhere() {
        expect(.componentWithoutSite, at: "components.worker") { $0.component("worker") { $0.sites = [] } }
    }
}
