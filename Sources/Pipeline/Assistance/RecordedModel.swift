import ContextManager
import DesignModel
import Ports

/// Keeps what a model answered in `.architect/exchanges.jsonl`, and answers the same question from there the next time.
///
/// So the same project gives the same bytes, nothing is paid for twice, and a person can read what left the machine.
public struct RecordedModel: LanguageModel {
    public static let file = "exchanges.jsonl"
    public var name: String { model.name }
    private let model: any LanguageModel
    private let memory: any ProjectMemory

    public init(_ model: any LanguageModel, in memory: any ProjectMemory) {
        self.model = model
        self.memory = memory
    }

    public func answer(_ prompt: ModelPrompt, hear: (String) -> Void) throws -> ModelAnswer {
        let question = Self.json(prompt)
        let digest = Digest.fnv1a64(name + "\n" + JsonWriter.line(question))
        if let text = recorded(digest) {
            hear(text)
            return ModelAnswer(text)
        }
        let answer = try model.answer(prompt, hear: hear)
        let entry: Json = [
            "digest": .text(digest), "model": .text(name), "question": question, "answer": .text(answer.text),
            "tokens_in": .number(answer.tokensIn), "tokens_out": .number(answer.tokensOut),
        ]
        if !answer.isCut { _ = try memory.append(JsonWriter.line(entry), to: Self.file) }
        return answer
    }

    private func recorded(_ digest: String) -> String? {
        guard let bytes = (try? memory.read(Self.file)) ?? nil else { return nil }
        for line in bytes.split(separator: 10) {
            guard let entry = try? JsonReader.read(Array(line)), entry["digest"]?.text == digest else { continue }
            return entry["answer"]?.text
        }
        return nil
    }

    private static func json(_ prompt: ModelPrompt) -> Json {
        let turns = prompt.turns.map { turn -> Json in ["role": .text(turn.role.rawValue), "text": .text(turn.text)] }
        return ["system": .text(prompt.system), "turns": .list(turns)]
    }
}
