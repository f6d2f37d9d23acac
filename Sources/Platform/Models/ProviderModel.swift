import ModelContextProtocol
import Ports

/// A language model behind an HTTP interface, as the settings declare it; its key comes from the environment.
public struct ProviderModel: LanguageModel {
    private let declaration: ModelDeclaration
    private let courier: ModelCourier
    public var name: String { declaration.provider.rawValue + " " + declaration.model }

    /// A `PortFailure` says which key is missing.
    public init(_ declaration: ModelDeclaration) throws {
        self.declaration = declaration
        let name = declaration.provider.rawValue + " " + declaration.model
        let key = declaration.keyVariable.flatMap(Surroundings.value)
        if let variable = declaration.keyVariable, key == nil {
            throw PortFailure("\(name): the environment has no \(variable)")
        }
        courier = ModelCourier(name: name, milliseconds: declaration.milliseconds, key: key)
    }

    public func answer(_ prompt: ModelPrompt, hear: (String) -> Void) throws -> ModelAnswer {
        switch declaration.provider {
        case .anthropic: try AnthropicDialect(declaration).answer(prompt, courier, hear)
        case .openai: try CompletionsDialect(declaration).answer(prompt, courier, hear)
        }
    }
}
