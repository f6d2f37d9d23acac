import DesignModel

extension Recogniser {
    /// The small files in which version managers keep one version each, and `.tool-versions`.
    static let runtimeFiles = Recogniser(
        names: Set(single.keys).union([".tool-versions", "mise.toml", ".mise.toml", "rust-toolchain.toml"])
    ) { text in
        if let runtime = single[text.path.name] {
            let first = text.numbered.first { !$0.text.trimmed.isEmpty && !$0.text.isComment }
            return first.map { [text.sighting(.runtime, runtime, $0.number, ["version": $0.text.trimmed])] } ?? []
        }
        return text.numbered.compactMap { number, line in
            let parts = line.before("#").split { $0 == " " || $0 == "=" }.map { String($0).unquoted }
            guard parts.count >= 2 else { return nil }
            if parts[0] == "channel" { return text.sighting(.runtime, "rust", number, ["version": parts[1]]) }
            guard let runtime = tools[parts[0]] else { return nil }
            return text.sighting(.runtime, runtime, number, ["version": parts[1]])
        }
    }

    private static let single = [
        ".nvmrc": "node", ".node-version": "node", ".python-version": "python", ".ruby-version": "ruby",
        ".java-version": "java", ".go-version": "go", "rust-toolchain": "rust", ".swift-version": "swift",
        ".php-version": "php", "runtime.txt": "python",
    ]

    private static let tools = [
        "nodejs": "node", "node": "node", "python": "python", "ruby": "ruby", "java": "java", "golang": "go",
        "go": "go", "rust": "rust", "elixir": "elixir", "erlang": "erlang", "php": "php", "dotnet": "dotnet",
    ]
}
