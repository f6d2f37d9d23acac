import ModelContextProtocol
import Ports

/// The chat completions interface that OpenAI, llama.cpp, vLLM and Ollama share, streamed.
struct CompletionsDialect {
    private let declaration: ModelDeclaration

    init(_ declaration: ModelDeclaration) { self.declaration = declaration }

    func answer(_ prompt: ModelPrompt, _ courier: ModelCourier, _ hear: (String) -> Void) throws -> ModelAnswer {
        var answer = ModelAnswer("")
        var isComplete = false
        try courier.events(call(prompt, courier.key)) { event in
            guard event.data != "[DONE]" else {
                isComplete = true
                return
            }
            let json = try JSON(parsing: event.data)
            if let error = json["error"]?["message"]?.string {
                throw PortFailure("\(courier.name): \(error.prefix(200))")
            }
            answer.tokensIn = json["usage"]?["prompt_tokens"]?.int ?? answer.tokensIn
            answer.tokensOut = json["usage"]?["completion_tokens"]?.int ?? answer.tokensOut
            guard let choice = json["choices"]?.array?.first else { return }
            if choice["finish_reason"]?.string != nil { isComplete = true }
            if choice["finish_reason"]?.string == "length" { answer.isCut = true }
            guard let text = choice["delta"]?["content"]?.string else { return }
            answer.text += text
            hear(text)
        }
        guard isComplete else { throw PortFailure("\(courier.name): its answer broke off") }
        return answer
    }

    private func call(_ prompt: ModelPrompt, _ key: String?) -> HTTPCall {
        var headers = [("Content-Type", "application/json")]
        if let key { headers.append(("Authorization", "Bearer " + key)) }
        let system: JSON = ["role": "system", "content": .string(prompt.system)]
        let body: JSON = [
            "model": .string(declaration.model), "max_tokens": .integer(declaration.tokensMax), "stream": true,
            "stream_options": ["include_usage": true], "messages": .array([system] + prompt.turns.map(\.json)),
        ]
        let named = headers.map { (name: $0.0, value: $0.1) }
        return HTTPCall("POST", declaration.url + "/chat/completions", headers: named, body: body.bytes)
    }
}
