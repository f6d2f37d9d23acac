import ModelContextProtocol
import Testing

/// One handler that asks twice, under every revision.
@Suite struct AskingTests {
    private let survey = Tool("survey", title: "Survey", description: "Asks twice.") { _, context in
        let name = try await context.ask("name", Form("Name?", [.init("name", .text(), isRequired: true)]))
        let topping = Form.Field("toppings", .choices(["ham", "olives"]), default: ["ham"])
        let food = try await context.ask("food", Form("Food?", [topping]))
        return ToolResult("\(name["name"]?.string ?? name.action), \(food["toppings"] ?? .string(food.action))")
    }
    private static let modern: JSON = [
        "_meta": [
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientCapabilities": ["elicitation": [:]],
        ]
    ]

    private func text(_ message: JSON?) -> String? { message?["result"]?["content"]?.array?.first?["text"]?.string }

    @Test func handshakeClientsAreAskedWhileTheCallIsOpen() async throws {
        let desk = Desk()
        let session = Session.begin([survey], on: desk, revision: .november2025)
        session.call("survey")
        for answer: JSON in [["name": "Ada"], ["toppings": ["ham", "olives"]]] {
            let question = try await desk.next()[0]
            #expect(question["method"] == "elicitation/create")
            let reply: JSON = ["action": "accept", "content": answer]
            session.receive(["jsonrpc": "2.0", "id": question["id"] ?? 0, "result": reply])
        }
        #expect(text(try await desk.next().first) == "Ada, [\"ham\",\"olives\"]")
    }

    @Test func olderFormsHaveNoListsAndTheirTextsComeBackAsLists() async throws {
        let desk = Desk()
        let session = Session.begin([survey], on: desk, revision: .june2025)
        session.call("survey")
        var question = try await desk.next()[0]
        session.receive(["jsonrpc": "2.0", "id": question["id"] ?? 0, "result": ["action": "decline"]])
        question = try await desk.next()[0]
        let field = question["params"]?["requestedSchema"]?["properties"]?["toppings"]
        #expect(field?["type"] == "string")
        #expect(field?["default"] == nil)
        let reply: JSON = ["action": "accept", "content": ["toppings": "ham, olives"]]
        session.receive(["jsonrpc": "2.0", "id": question["id"] ?? 0, "result": reply])
        #expect(text(try await desk.next().first) == "decline, [\"ham\",\"olives\"]")
    }

    @Test func clientsFromBeforeFormsAreNeverAsked() async throws {
        let desk = Desk()
        let session = Session.begin([survey], on: desk, revision: .march2025)
        session.call("survey")
        #expect(text(try await desk.next().first) == "unavailable, \"unavailable\"")
    }

    @Test func laterClientsGetTheQuestionAsAResultAndComeBack() async throws {
        let desk = Desk()
        let session = Session.begin([survey], on: desk)
        session.call("survey", id: 1, Self.modern)
        let first = try await desk.next()[0]["result"]
        #expect(first?["resultType"] == "input_required")
        var more = Self.modern
        more["requestState"] = first?["requestState"]
        more["inputResponses"] = ["name": ["action": "accept", "content": ["name": "Ada"]]]
        session.call("survey", id: 2, more)
        let second = try await desk.next()[0]["result"]
        #expect(second?["inputRequests"]?.members?.map(\.name) == ["food"])
        more["requestState"] = second?["requestState"]
        more["inputResponses"] = ["food": ["action": "cancel"]]
        session.call("survey", id: 3, more)
        let last = try await desk.next().first
        #expect(text(last) == "Ada, \"cancel\"")
        #expect(last?["result"]?["resultType"] == "complete")
    }

    @Test func aStateOutlivesNeitherItsHourNorItsCall() async throws {
        let desk = Desk()
        Session.begin([survey], at: 1000, on: desk).call("survey", id: 1, Self.modern)
        var more = Self.modern
        more["requestState"] = try await desk.next()[0]["result"]?["requestState"]
        for (time, code) in [(1000 + 3600, nil), (1000 + 3601, -32602)] as [(Int, Int?)] {
            Session.begin([survey], at: time, on: desk).call("survey", id: 2, more)
            #expect(try await desk.next().first?["error"]?["code"]?.int == code)
        }
        more["arguments"] = ["other": true]
        Session.begin([survey], on: desk).call("survey", id: 2, more)
        #expect(try await desk.next().first?["error"]?["code"] == -32602)
    }

    @Test func aCancelledQuestionLeavesNothingBehind() async throws {
        let desk = Desk()
        let session = Session.begin([survey], on: desk, revision: .november2025)
        session.call("survey", id: 5)
        _ = try await desk.next()
        session.receive(["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": 5]])
        for _ in 0..<100 where session.runningCalls > 0 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(session.runningCalls == 0)
        #expect(desk.news.isEmpty)
    }
}
