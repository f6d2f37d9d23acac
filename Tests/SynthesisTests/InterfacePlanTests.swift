import DesignModel
import Knowledge
import Testing

@testable import Synthesis

@Suite struct InterfacePlanTests {
    private func plan(_ patterns: [PatternID] = [], _ entities: [String] = [], _ flows: [Flow] = []) -> InterfacePlan {
        var requirements = Requirements(name: "test")
        requirements.patterns = patterns.map(\.rawValue)
        requirements.entities = entities.map { EntityNeed(name: $0) }
        requirements.workload.flows = flows
        let log = DecisionLog()
        return InterfacePlan.make(requirements, log, DataPlan.make(requirements, log))
    }

    private func flow(_ actor: String, _ verb: String, _ entity: String, _ kind: OperationKind) -> Flow {
        Flow(id: "\(Naming.snake(verb))_\(Naming.snake(entity))", actor: actor, verb: verb, entity: entity, kind: kind)
    }

    private func operation(_ id: OperationID, in plan: InterfacePlan) -> Operation? {
        plan.interfaces.flatMap(\.operations).first { $0.id == id }
    }

    @Test func statedOperationKeepsTheBriefsWordsAndGetsThePatternsGuard() throws {
        let plan = plan([.booking], ["Slot", "Appointment"], [flow("patient", "book", "Appointment", .write)])
        let book = try #require(operation("book-appointment", in: plan))
        #expect(book.method == "POST")
        #expect(book.path == "/appointments")
        #expect(book.idempotency == .key)
        #expect(book.guards != nil)
        #expect(book.errors.contains { $0.status == 409 && $0.type == "slot-taken" })
    }

    @Test func providersCallbackIsSignedAndDeduplicated() throws {
        let plan = plan(
            [.payments, .webhooksIn], ["Payment"], [flow("payment provider", "call back", "Payment", .write)])
        let webhooks = try #require(plan.interfaces.first { $0.id == "webhooks" })
        #expect(webhooks.authentication == ["webhook_signature"])
        #expect(webhooks.operations.map(\.idempotency) == [.message])
        #expect(webhooks.operations.first?.errors.contains { $0.type == "signature-invalid" } == true)
    }

    @Test func whoeverWritesAThingMayReadIt() throws {
        let plan = plan(
            [], ["Pickup"], [flow("shop", "order", "Pickup", .write), flow("driver", "see", "Route", .read)])
        #expect(try #require(operation("list-pickups", in: plan)).actors == ["shop"])
    }

    @Test func onesOwnAccountIsForEverybodyWhoSignsIn() throws {
        let plan = plan(
            [.accounts], ["Pickup"], [flow("shop", "order", "Pickup", .write), flow("teacher", "mark", "Quiz", .write)])
        let own = try #require(operation("read-own-account", in: plan))
        #expect(Set(own.actors) == ["shop", "teacher"])
    }

    @Test func noPermissionIsHeldByNobody() {
        let flows = [flow("buyer", "buy", "Item", .write), flow("admin", "edit", "Item", .write)]
        let plan = plan([.payments, .accounts], ["Item", "Order", "Payment"], flows)
        for interface in plan.interfaces where ["public", "staff"].contains(interface.id.rawValue) {
            for operation in interface.operations where operation.permission != nil {
                #expect(!operation.actors.isEmpty, "\(operation.id)")
            }
        }
    }

    @Test func aCallbackIsProvenByItsSignatureAndNeedsNoPermission() throws {
        let plan = plan([.payments, .webhooksIn], ["Payment"], [flow("buyer", "pay", "Payment", .write)])
        let webhooks = try #require(plan.interfaces.first { $0.id == "webhooks" })
        #expect(webhooks.operations.allSatisfy { $0.permission == nil })
    }

    @Test func eventsSayWhatHappenedInWholeWords() throws {
        let plan = plan([.payments], ["Payment"], [flow("buyer", "pay", "Payment", .write)])
        let failed = try #require(plan.events.first { $0.id == "payment-failed" })
        #expect(failed.title == "A payment has failed")
    }

    @Test func aRoleWithoutATableIsNamedWithoutItsMark() {
        let words = RoleWords(DomainMap(Requirements(name: "test"), DecisionLog(), .builtIn))
        #expect(words.sentence("[item-]-taken") == "item-taken")
        #expect(words.sentence("The [ride~] is gone") == "The ride is gone")
    }

    @Test func everyWriteOverTheNetworkCanBeRepeated() {
        for interface in plan(PatternID.allCases).interfaces where interface.style != .commands {
            for operation in interface.operations where operation.kind == .write {
                #expect(operation.idempotency != .none, "\(operation.id)")
            }
        }
    }

    @Test func everyListIsPaged() {
        let lists = plan(PatternID.allCases).interfaces.flatMap(\.operations).filter(\.list)
        #expect(!lists.isEmpty)
        #expect(lists.allSatisfy { $0.pagination == "cursor" })
    }

    @Test func methodAndPathAreTakenOnceInAnInterface() {
        for interface in plan(PatternID.allCases).interfaces where interface.style == .rest {
            let places = interface.operations.map { "\($0.method ?? "") \($0.path ?? "")" }
            #expect(Set(places).count == places.count, "\(interface.id)")
            #expect(
                interface.operations.allSatisfy { $0.method != nil && $0.path?.hasPrefix("/") == true },
                "\(interface.id)")
        }
    }

    @Test func lookupByAnotherKeyThanTheIdHasAnAddressOfItsOwn() {
        let book = AddressBook(["/meters/{serial_number}", "/meters/{id}", "/meters/{id}/readings"])
        #expect(book.address("/meters/{serial_number}") == "/meters/by-serial-number/{serial_number}")
        #expect(book.address("/meters/{id}/readings") == "/meters/{id}/readings")
        let alone = AddressBook(["/parcels/{tracking_number}"])
        #expect(alone.address("/parcels/{tracking_number}") == "/parcels/{tracking_number}")
    }

    @Test func noTwoAddressesDifferInAParametersNameAlone() {
        let paths = plan(PatternID.allCases).interfaces.flatMap(\.operations).compactMap(\.path)
        var names: [String: Set<String>] = [:]
        for path in paths {
            let parts = path.split(separator: "/").map(String.init)
            for at in parts.indices where parts[at].hasPrefix("{") {
                let place = parts[...at].map { $0.hasPrefix("{") ? "{}" : $0 }.joined(separator: "/")
                names[place, default: []].insert(parts[at])
            }
        }
        #expect(names.filter { $0.value.count > 1 }.isEmpty)
    }

    @Test func jobsAreCommandsWithoutPaths() throws {
        let plan = plan([.notifications], ["Reminder"], [flow("system", "send", "Reminder", .job)])
        let commands = try #require(plan.interfaces.first { $0.style == .commands })
        #expect(commands.operations.contains { $0.id == "send-reminder" && $0.path == nil })
    }

    @Test func entityThatNoPatternKnowsIsCreatedReadAndListed() {
        let plan = plan([], ["Kiln"], [flow("potter", "register", "Kiln", .write)])
        let places = plan.interfaces.flatMap(\.operations).map { "\($0.method ?? "") \($0.path ?? "")" }
        #expect(places == ["POST /kilns", "GET /kilns/{id}", "GET /kilns"])
    }

    @Test func staffGetAnInterfaceOfTheirOwn() {
        let flows = [flow("visitor", "see", "Painting", .read), flow("curator", "add", "Painting", .write)]
        #expect(plan([], ["Painting"], flows).interfaces.map(\.id) == ["public", "staff"])
    }

    @Test func tablesReadAndWrittenExist() {
        var requirements = Requirements(name: "test")
        requirements.patterns = PatternID.allCases.map(\.rawValue)
        let data = DataPlan.make(requirements, DecisionLog())
        let tables = Set(data.tables.map(\.id))
        for operation in InterfacePlan.make(requirements, DecisionLog(), data).interfaces.flatMap(\.operations) {
            #expect(tables.isSuperset(of: operation.reads + operation.writes), "\(operation.id)")
        }
    }

    @Test func noFieldCouldHoldACardNumber() {
        let operations = plan(PatternID.allCases).interfaces.flatMap(\.operations)
        let names = operations.flatMap { $0.request + $0.response }.map(\.name)
        #expect(names.allSatisfy { !$0.contains("card") && !$0.contains("cvc") && $0 != "pan" })
    }
}
