import ModelContextProtocol
import Ports

/// Anthropic's Messages interface, streamed.
struct AnthropicDialect {
    private let declaration: ModelDeclaration

    init(_ declaration: ModelDeclaration) { self.declaration = declaration }

    func answer(_ prompt: ModelPrompt, _ courier: ModelCourier, _ hear: (String) -> Void) throws -> ModelAnswer {
        var answer = ModelAnswer("")
        var isComplete = false
        try courier.events(call(prompt, courier.key)) { event in
            let json = try JSON(parsing: event.data)
            switch json["type"]?.string {
            case "message_start":
                answer = ModelAnswer("", tokensIn: json["message"]?["usage"]?["input_tokens"]?.int ?? 0)
            case "content_block_delta":
                guard let text = json["delta"]?["text"]?.string else { return }
                answer.text += text
                hear(text)
            case "message_delta":
                answer.tokensOut = json["usage"]?["output_tokens"]?.int ?? answer.tokensOut
                answer.isCut = json["delta"]?["stop_reason"]?.string == "max_tokens"
            case "message_stop": isComplete = true
            case "error":
                throw PortFailure("\(courier.name): \(json["error"]?["message"]?.string?.prefix(200) ?? "an error")")
            default: break
            }
        }
        guard isComplete else { throw PortFailure("\(courier.name): its answer broke off") }
        return answer
    }

    private func call(_ prompt: ModelPrompt, _ key: String?) -> HTTPCall {
        var headers = [("Content-Type", "application/json"), ("anthropic-version", "2023-06-01")]
        if let key { headers.append(("x-api-key", key)) }
        let body: JSON = [
            "model": .string(declaration.model), "max_tokens": .integer(declaration.tokensMax), "stream": true,
            "system": .string(prompt.system), "messages": .array(prompt.turns.map(\.json)),
        ]
        let named = headers.map { (name: $0.0, value: $0.1) }
        return HTTPCall("POST", declaration.url + "/messages", headers: named, body: body.bytes)
    }
}

extension ModelPrompt.Turn {
    var json: JSON { ["role": .string(role.rawValue), "content": .string(text)] }
}
