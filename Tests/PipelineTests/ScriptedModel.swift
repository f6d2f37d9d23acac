import DesignModel
import Ports
import Synchronization

/// A model that says what a test wrote down for it, turn by turn, and keeps what it was asked.
final class ScriptedModel: LanguageModel {
    let name = "scripted model"
    private let state: Mutex<(answers: [String], prompts: [ModelPrompt])>

    init(_ answers: [String]) { state = Mutex((answers, [])) }

    func answer(_ prompt: ModelPrompt, hear: (String) -> Void) throws -> ModelAnswer {
        let answer = state.withLock { state -> String? in
            state.prompts.append(prompt)
            return state.answers.isEmpty ? nil : state.answers.removeFirst()
        }
        guard let answer else { throw PortFailure("scripted model: nothing more is written down") }
        hear(answer)
        return ModelAnswer(answer, tokensIn: 100, tokensOut: 10)
    }

    var prompts: [ModelPrompt] { state.withLock { $0.prompts } }
    /// What it was told last in its nth turn.
    func told(_ turn: Int) -> String { prompts[turn].turns.last?.text ?? "" }
}
