import Diagnostics
import Ports
import Yams

/// Reads one server of the settings.
struct ServerReader {
    let name: String
    let node: Node
    private static let keys = [
        "role", "command", "args", "env", "url", "headers", "timeout", "era", "consent",
    ]

    init(name: String, node: Node) {
        self.name = name
        self.node = node
    }

    func read(_ settings: inout SettingsReader) -> ServerDeclaration? {
        guard let mapping = node.mapping else {
            settings.say(.badSettings, "'\(name)' needs a role and a way to it", node.mark)
            return nil
        }
        for (key, _) in mapping where !Self.keys.contains(key.string ?? "") {
            settings.unknown(key, "key of a server", among: Self.keys)
        }
        guard let role = role(&settings), let way = way(&settings) else { return nil }
        var server = ServerDeclaration(name, role: role, way: way)
        server.place = settings.place(node.mark)
        server.variables = variables(way, &settings)
        if let written = mapping["timeout"] {
            server.milliseconds = Waiting.milliseconds(written, of: "'\(name)'", &settings)
        }
        if let era = mapping["era"] {
            let known = ["auto", "legacy", "modern"]
            if known.contains(era.string ?? "") {
                server.era = era.string ?? ""
            } else {
                settings.unknown(era, "era", among: known)
            }
        }
        return server
    }

    private func role(_ settings: inout SettingsReader) -> ServerDeclaration.Role? {
        let names = ServerDeclaration.Role.allCases.map(\.rawValue)
        guard let written = node.mapping?["role"] else {
            settings.say(
                .badSettings, "'\(name)' has no role", node.mark,
                [Fix("write role: " + names.joined(separator: " | "))])
            return nil
        }
        guard let role = written.string.flatMap(ServerDeclaration.Role.init(rawValue:)) else {
            settings.unknown(written, "role", among: names)
            return nil
        }
        return role
    }

    private func way(_ settings: inout SettingsReader) -> ServerDeclaration.Way? {
        let mapping = node.mapping
        switch (mapping?["command"]?.string, mapping?["url"]?.string) {
        case (let command?, nil):
            let arguments = mapping?["args"]?.sequence?.compactMap(Self.word) ?? []
            return .program(command, arguments)
        case (nil, let url?): return .address(url)
        case (nil, nil) where mapping?["consent"]?.bool == true: return .found
        default:
            settings.say(
                .badSettings, "'\(name)' needs a command or a url, one of the two", node.mark,
                [Fix("write command: and args:, or url:, or consent: true where the project's agents have it already")])
            return nil
        }
    }

    private static func word(_ node: Node) -> String? { node.scalar?.string }

    /// A list names variables of the environment; a mapping gives values, secrets as `${NAME}`.
    private func variables(_ way: ServerDeclaration.Way, _ settings: inout SettingsReader) -> [String: String] {
        let key = if case .address = way { "headers" } else { "env" }
        guard let written = node.mapping?[key] else { return [:] }
        var found: [String: String] = [:]
        for name in written.sequence?.compactMap(Self.word) ?? [] { found[name] = "${\(name)}" }
        for (name, value) in written.mapping ?? [:] {
            guard let name = name.string, let text = Self.word(value) else { continue }
            if Self.isSecret(name), !text.contains("${") {
                settings.say(
                    .secretInSettings, "'\(name)' of '\(self.name)' stands in the settings themselves", value.mark,
                    [Fix("put it into the environment and write \(name): ${\(Self.variable(name))}")])
            }
            found[name] = text
        }
        return found
    }

    private static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        return ["key", "token", "secret", "password", "authorization"].contains(where: name.contains)
    }

    private static func variable(_ name: String) -> String {
        name.uppercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    }
}
