extension Session {
    /// Runs a handler that may ask, with the answers it has; a question becomes the result of this round.
    func asking(_ frame: Frame, _ body: @Sendable (CallContext) async throws -> JSON) async throws -> JSON {
        guard frame.revision.isModern else { return try await body(CallContext(frame, self)) }
        let call = RequestState.call(frame.method, frame.params, principal: principal)
        var answers: [(String, JSON)] = []
        if let state = frame.params["requestState"] {
            guard let text = state.string else { throw RPCError.invalidParams("'requestState' has to be a string") }
            answers = try states.open(text, for: call)
        }
        if let fresh = frame.params["inputResponses"] {
            guard let members = fresh.members else {
                throw RPCError.invalidParams("'inputResponses' has to be an object")
            }
            answers += members.map { ($0.name, $0.value) }
        }
        do {
            return try await body(CallContext(frame, self, answers: answers))
        } catch let needed as InputNeeded {
            return needed.result(states, call: call, frame.revision)
        }
    }

    func callTool(_ frame: Frame, _ context: CallContext) async throws -> JSON {
        let name = try frame.text("name")
        guard let tool = offer.tools.first(where: { $0.name == name }) else {
            throw RPCError.invalidParams("There is no tool '\(name.prefix(128))'")
        }
        let arguments = frame.params["arguments"] ?? [:]
        guard arguments.members != nil else { throw RPCError.invalidParams("'arguments' has to be an object") }
        let complaints = tool.input.complaints(about: arguments)
        guard complaints.isEmpty else {
            let text = "Arguments of '\(name)': " + complaints.joined(separator: "; ")
            return ToolResult.failure(text).json(frame.revision)
        }
        do {
            return try await tool.run(arguments, context).json(frame.revision)
        } catch let failure as ToolFailure {
            return ToolResult.failure(failure.text).json(frame.revision)
        }
    }

    func getPrompt(_ frame: Frame, _ context: CallContext) async throws -> JSON {
        let name = try frame.text("name")
        guard let prompt = offer.prompts.first(where: { $0.name == name }) else {
            throw RPCError.invalidParams("There is no prompt '\(name.prefix(128))'")
        }
        var filled: [String: String] = [:]
        for member in frame.params["arguments"]?.members ?? [] {
            guard let text = member.value.string else {
                throw RPCError.invalidParams("The argument '\(member.name)' has to be a string")
            }
            filled[member.name] = text
        }
        for blank in prompt.blanks where blank.isRequired && filled[blank.name] == nil {
            throw RPCError.invalidParams("The argument '\(blank.name)' is missing")
        }
        let lines = try await prompt.lines(filled, context).map { line -> JSON in
            ["role": .string(line.speaker.rawValue), "content": line.content.json(frame.revision)]
        }
        return ["description": .string(prompt.description), "messages": .array(lines)]
    }

    func readResource(_ frame: Frame, _ context: CallContext) async throws -> JSON {
        let uri = try frame.text("uri")
        guard let contents = try await offer.shelf.read(uri, context), !contents.isEmpty else {
            throw RPCError(
                frame.revision.missingResourceCode, "There is no resource '\(uri.prefix(200))'",
                data: ["uri": .string(uri)])
        }
        return ["contents": .array(contents.map(\.json))]
    }

    func complete(_ frame: Frame) async throws -> JSON {
        guard let name = frame.params["argument"]?["name"]?.string,
            let beginning = frame.params["argument"]?["value"]?.string
        else { throw RPCError.invalidParams("'argument' has to have 'name' and 'value'") }
        let all = try await completions(frame.params["ref"] ?? [:], name, beginning)
        let values = all.prefix(100)
        return [
            "completion": [
                "values": .strings(Array(values)), "total": .integer(all.count),
                "hasMore": .bool(all.count > values.count),
            ]
        ]
    }

    private func completions(_ reference: JSON, _ name: String, _ beginning: String) async throws -> [String] {
        switch reference["type"]?.string {
        case "ref/prompt":
            guard let prompt = offer.prompts.first(where: { $0.name == reference["name"]?.string }) else {
                throw RPCError.invalidParams("'ref' names no prompt")
            }
            return await prompt.completions(name, beginning)
        case "ref/resource":
            let pattern = reference["uri"]?.string
            guard let template = await offer.shelf.templates().first(where: { $0.pattern == pattern }) else {
                throw RPCError.invalidParams("'ref' names no resource template")
            }
            return await offer.shelf.completions(template, beginning: beginning)
        default: throw RPCError.invalidParams("'ref.type' has to be ref/prompt or ref/resource")
        }
    }
}
