import Diagnostics
import Ports

/// A model at work for one run: every question is shown before it leaves, counted, and bounded.
public final class Assistant {
    private let model: any LanguageModel
    private let hear: (AssistanceNews) -> Void
    public private(set) var tokensIn = 0
    public private(set) var tokensOut = 0
    private var exchanges = 0

    /// How often a model may try again what was refused.
    static let roundsMax = 3
    /// More exchanges than a whole run can need.
    private static let exchangesMax = 24

    public init(_ model: any LanguageModel, hear: @escaping (AssistanceNews) -> Void) {
        self.model = model
        self.hear = hear
    }

    var name: String { model.name }

    func tell(_ news: AssistanceNews) { hear(news) }

    /// The model's next turn in a conversation; the conversation keeps it.
    func turn(_ purpose: String, _ prompt: inout ModelPrompt) throws -> String {
        guard exchanges < Self.exchangesMax else { throw PortFailure("\(name): the exchanges of this run are used up") }
        exchanges += 1
        let bytes = prompt.system.utf8.count + prompt.turns.reduce(0) { $0 + $1.text.utf8.count }
        hear(.sends(purpose, to: name, bytes: bytes))
        let answer = try model.answer(prompt) { _ in }
        tokensIn += answer.tokensIn
        tokensOut += answer.tokensOut
        if answer.isCut { hear(.refused(purpose, "its answer was cut at the limit of tokens")) }
        prompt.say(.assistant, answer.text)
        return answer.text
    }
}

/// What happens while a model helps, for a person to follow.
public enum AssistanceNews: Sendable, Hashable {
    case sends(String, to: String, bytes: Int)
    case took(String, String)
    case refused(String, String)
    case failed(String)

    public var line: String {
        switch self {
        case .sends(let purpose, let name, let bytes): "\(purpose): sends \(bytes) bytes to \(name)"
        case .took(let purpose, let what): "\(purpose): took \(what)"
        case .refused(let purpose, let why): "\(purpose): refused, \(why)"
        case .failed(let why): "assistance ends: \(why)"
        }
    }
}
