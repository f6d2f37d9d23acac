import ModelContextProtocol

/// Tools that need the person, the model or the roots at the other end.
enum AskingFixtures {
    static let tools: [Tool] = [
        elicitation("test_elicitation"), elicitation("test_streaming_elicitation"), defaults, enums, sampling,
        missingCapability, confirm("test_input_required_result_elicitation"),
        confirm("test_input_required_result_request_state"), confirm("test_input_required_result_tampered_state"),
        confirm("test_input_required_result_capabilities"), sampled, roots, multiple, rounds,
    ]

    private static let message: JSON = [
        "type": "object", "properties": ["message": ["type": "string"]], "required": ["message"],
    ]

    private static func elicitation(_ name: String) -> Tool {
        Tool(name, title: "Asks", description: "Asks for a name.", input: JSONSchema(message)) { arguments, context in
            let form = Form(
                arguments["message"]?.string ?? "",
                [.init("username", .text(), title: "Name", isRequired: true), .init("email", .text(format: "email"))])
            return ToolResult(said(try await context.ask("who", form)))
        }
    }

    static func said(_ reply: Reply) -> String {
        if case .accepted(let content) = reply { "accept: \(content)" } else { reply.action }
    }

    private static let defaults = Tool(
        "test_elicitation_sep1034_defaults", title: "Defaults", description: "Asks with a default on every field."
    ) { _, context in
        let form = Form(
            "Please review",
            [
                .init("name", .text(), default: "John Doe"), .init("age", .integer(), default: 30),
                .init("score", .number(), default: 95.5),
                .init("status", .choice(["active", "inactive", "pending"]), default: "active"),
                .init("verified", .truth, default: true),
            ])
        return ToolResult(said(try await context.ask("review", form)))
    }

    private static let enums = Tool(
        "test_elicitation_sep1330_enums", title: "Choices", description: "Asks with every form of choice."
    ) { _, context in
        let (values, titles) = (["value1", "value2", "value3"], ["First", "Second", "Third"])
        let form = Form(
            "Please choose",
            [
                .init("untitledSingle", .choice(values)), .init("titledSingle", .choice(values, titles: titles)),
                .init("legacyEnum", .namedChoice(values, names: titles)),
                .init("untitledMulti", .choices(values, minItems: 1, maxItems: 3)),
                .init("titledMulti", .choices(values, titles: titles)),
            ])
        return ToolResult(said(try await context.ask("choose", form)))
    }

    private static let prompt: JSON = [
        "type": "object", "properties": ["prompt": ["type": "string"]], "required": ["prompt"],
    ]

    private static let sampling = Tool(
        "test_sampling", title: "Samples", description: "Lets the client's model write.", input: JSONSchema(prompt)
    ) { arguments, context in
        let request = ClientRequest.sample(SamplingRequest(arguments["prompt"]?.string ?? "", tokensMax: 100))
        try context.require(request)
        let answer = try await context.obtain([("sample", request)])[0]
        return ToolResult("LLM response: " + (answer?["content"]?["text"]?.string ?? "none"))
    }

    private static let missingCapability = Tool(
        "test_missing_capability", title: "Needs sampling", description: "Cannot do without the client's model."
    ) { _, context in
        try context.require(.sample(SamplingRequest("", tokensMax: 1)))
        return ToolResult("the capability is there")
    }

    private static func confirm(_ name: String) -> Tool {
        Tool(name, title: "Confirms", description: "Asks for a yes.") { _, context in
            let form = Form("Go on?", [.init("confirmed", .truth, default: true, isRequired: true)])
            return ToolResult(said(try await context.ask("confirm", form)))
        }
    }

    private static let sampled = Tool(
        "test_input_required_result_sampling", title: "Samples", description: "Lets the client's model write."
    ) { _, context in
        let answer = try await context.obtain([
            ("capital", .sample(SamplingRequest("Capital of France?", tokensMax: 20)))
        ])
        return ToolResult(answer[0]?["content"]?["text"]?.string ?? "none")
    }

    private static let roots = Tool(
        "test_input_required_result_list_roots", title: "Roots", description: "Asks for the roots."
    ) { _, context in
        let answer = try await context.obtain([("roots", .roots)])
        let uris = (answer[0]?["roots"]?.array ?? []).compactMap { $0["uri"]?.string }
        return ToolResult("Roots: " + uris.joined(separator: ", "))
    }

    private static let multiple = Tool(
        "test_input_required_result_multiple_inputs", title: "Several", description: "Asks for three things at once."
    ) { _, context in
        let name = Form("Your name?", [.init("name", .text(), isRequired: true)])
        let answers = try await context.obtain([
            ("name", .form(name)), ("greeting", .sample(SamplingRequest("Greet", tokensMax: 20))), ("roots", .roots),
        ])
        return ToolResult("\(answers.count { $0 != nil }) answers")
    }

    private static let rounds = Tool(
        "test_input_required_result_multi_round", title: "Rounds", description: "Asks twice, one after the other."
    ) { _, context in
        let first = try await context.ask("step1", Form("Name?", [.init("name", .text(), isRequired: true)]))
        let second = try await context.ask("step2", Form("Colour?", [.init("color", .text(), isRequired: true)]))
        return ToolResult("\(said(first)); \(said(second))")
    }
}
