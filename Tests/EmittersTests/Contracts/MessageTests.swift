import DesignModel
import TestSupport
import Testing

@testable import Emitters

@Suite struct MessageTests {
    private var asyncAPI: String { AsyncAPIEmitter.artefacts(Roster(.sample)).first?.text ?? "" }

    @Test func everyCarriedEventHasAMessageAndASchema() {
        let carried = Set(Design.sample.channels.flatMap(\.events))
        #expect(!carried.isEmpty)
        for event in carried {
            #expect(
                asyncAPI.contains("$ref: \"#/components/messages/\(event)\"")
                    || asyncAPI.contains("#/components/messages/\(event)"))
            #expect(asyncAPI.contains("\n    \(event):\n      type: object"))
        }
    }

    @Test func producersSendAndConsumersReceive() {
        let channel = Design.sample.channels.first { !$0.events.isEmpty }
        let event = Design.sample.events.first { channel?.events.contains($0.id) == true }
        #expect(
            asyncAPI.contains(
                "  \(event?.producer?.rawValue ?? "")-sends-\(channel?.id.rawValue ?? ""):\n    action: send"))
        #expect(asyncAPI.contains("-receives-\(channel?.id.rawValue ?? ""):\n    action: receive"))
    }

    @Test func aDesignWithoutMessagesHasNoMessageContract() {
        var design = Design.sample
        design.channels = []
        #expect(AsyncAPIEmitter.artefacts(Roster(design)).isEmpty)
    }

    @Test func eventsSayByWhichRuleTheyChange() {
        let text = EventSchemas.artefacts(.sample).first?.text ?? ""
        #expect(text.contains("\"$comment\": \"A field may be added when it is optional."))
        #expect(!text.contains("#/components/schemas/"))
    }
}

@Suite struct CallContractTests {
    private func design(_ style: InterfaceStyle) -> Design {
        var design = Design(system: SystemProfile(name: "Night Library"))
        var interface = Interface(id: "loans", component: "api", style: style)
        var list = Operation(id: "list-loans")
        list.list = true
        list.pagination = "cursor"
        list.response = [Field("id", "uuid"), Field("due_at", "timestamp", required: false), Field("fee", "money")]
        var lend = Operation(id: "lend-book", kind: .write)
        lend.idempotency = .key
        lend.request = [Field("copy_id", "uuid")]
        lend.response = [Field("id", "uuid")]
        interface.operations = [list, lend]
        design.interfaces = [interface]
        return design
    }

    @Test func protoPagesListsAndKeepsRepeatsHarmless() {
        let file = ProtoEmitter.artefacts(design(.grpc)).first
        #expect(file?.path == "api/proto/night_library/v1/loans.proto")
        let text = file?.text ?? ""
        #expect(text.contains("rpc ListLoans(ListLoansRequest) returns (ListLoansResponse);"))
        #expect(text.contains("repeated ListLoansItem items = 1;") && text.contains("string next_page_token = 2;"))
        #expect(text.contains("optional google.protobuf.Timestamp due_at = 2;"))
        #expect(text.contains("string idempotency_key = 2;"))
    }

    @Test func graphQLSaysWhatMayBeMissingAndWhatAQueryCosts() {
        let text = GraphQLEmitter.artefacts(design(.graphql)).first?.text ?? ""
        #expect(text.contains("listLoans(first: Int = 20, after: String): ListLoansPage! @cost(weight: 10)"))
        #expect(text.contains("lendBook(copyId: ID!, idempotencyKey: String!): LendBookResult! @cost(weight: 1)"))
        #expect(text.contains("  dueAt: DateTime\n") && text.contains("  fee: Money!\n"))
    }

    @Test func onlyTheChosenStyleIsWritten() {
        #expect(ProtoEmitter.artefacts(design(.rest)).isEmpty && GraphQLEmitter.artefacts(design(.rest)).isEmpty)
    }
}
