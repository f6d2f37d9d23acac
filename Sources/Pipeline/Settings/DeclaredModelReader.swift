import Diagnostics
import Ports
import Yams

/// Reads the language model of the settings.
///
///     model: {provider: anthropic, model: claude-sonnet-4-5, key: ANTHROPIC_API_KEY}
///     model: {provider: openai, model: qwen3-8b, url: "http://127.0.0.1:8080/v1"}
struct DeclaredModelReader {
    private static let keys = [
        "provider", "model", "url", "key", "max_tokens", "timeout", "price_input", "price_output",
    ]
    private static let addresses: [ModelDeclaration.Provider: String] = [
        .anthropic: "https://api.anthropic.com/v1", .openai: "https://api.openai.com/v1",
    ]

    let node: Node

    func read(_ settings: inout SettingsReader) -> ModelDeclaration? {
        guard let mapping = node.mapping else {
            settings.say(.badSettings, "A model has a provider and a name: {provider: openai, model: …}", node.mark)
            return nil
        }
        for (key, _) in mapping where !Self.keys.contains(key.string ?? "") {
            settings.unknown(key, "key of a model", among: Self.keys)
        }
        let providers = ModelDeclaration.Provider.allCases.map(\.rawValue)
        guard let written = mapping["provider"], let model = mapping["model"]?.scalar?.string else {
            settings.say(
                .badSettings, "A model needs a provider and its name", node.mark,
                [Fix("write provider: " + providers.joined(separator: " | ") + " and model: its name")])
            return nil
        }
        guard let provider = written.string.flatMap(ModelDeclaration.Provider.init(rawValue:)) else {
            settings.unknown(written, "provider", among: providers)
            return nil
        }
        let url = mapping["url"]?.string ?? Self.addresses[provider] ?? ""
        var declared = ModelDeclaration(provider, model: model, url: url, keyVariable: key(&settings))
        declared.tokensMax = mapping["max_tokens"]?.int.flatMap { $0 > 0 ? $0 : nil } ?? declared.tokensMax
        declared.priceIn = mapping["price_input"]?.float
        declared.priceOut = mapping["price_output"]?.float
        if let timeout = mapping["timeout"] {
            declared.milliseconds = Waiting.milliseconds(timeout, of: "the model", &settings)
        }
        return declared
    }

    /// The name of a variable; what looks like the key itself does not belong here.
    private func key(_ settings: inout SettingsReader) -> String? {
        guard let written = node.mapping?["key"] else { return nil }
        let name = written.scalar?.string ?? ""
        let isVariable = !name.isEmpty && name.allSatisfy { $0 == "_" || $0.isASCII && ($0.isUppercase || $0.isNumber) }
        if isVariable { return name }
        settings.say(
            .secretInSettings, "The key of the model stands in the settings themselves", written.mark,
            [Fix("put it into the environment and write the name of the variable, such as key: ANTHROPIC_API_KEY")])
        return nil
    }
}

/// Times that a person writes: `20 s`, `500 ms`, or a bare number of seconds; at most ten minutes.
enum Waiting {
    static func milliseconds(_ node: Node, of name: String, _ settings: inout SettingsReader) -> Int {
        let words = (node.scalar?.string ?? "").split(separator: " ").map(String.init)
        let scale = words.count == 2 ? ["ms": 1.0, "s": 1000, "min": 60_000][words[1]] : 1000
        if (1...2).contains(words.count), let number = Double(words[0]), let scale, number * scale >= 1,
            number * scale <= 600_000
        {
            return Int(number * scale)
        }
        settings.say(
            .badSettings, "The timeout of \(name) is no time up to 10 min", node.mark, [Fix("write timeout: 20 s")])
        return 30_000
    }
}
