import DesignModel

extension Recogniser {
    /// `config/routes.rb`: verbs with paths, resources with their seven actions told as one.
    static let railsRoutes = Recogniser(
        names: ["routes.rb"], endings: ["rb"], admits: { $0.full.contains("config/routes/") }
    ) { text in
        var scopes: [(depth: Int, path: String)] = []
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            guard !entry.isEmpty, !entry.hasPrefix("#") else { return nil }
            let depth = line.indentation
            scopes.removeAll { $0.depth >= depth }
            let word = entry.leadingName
            let name = (entry.after(word) ?? "").routeName
            let prefix = scopes.map(\.path).joined(separator: "/")
            if entry.hasSuffix(" do") || entry.contains(" do |") {
                let own =
                    ["namespace", "resources", "resource"].contains(word)
                    ? name : word == "scope" ? line.quotedParts.first ?? "" : ""
                if !own.isEmpty { scopes.append((depth, own)) }
            }
            if methods.contains(word), !name.isEmpty {
                return text.endpoint(word, prefix.joined(to: name), number, "rails")
            }
            guard word == "resources" || word == "resource", !name.isEmpty else { return nil }
            return text.endpoint("rest", prefix.joined(to: name), number, "rails")
        }
    }
}

extension String {
    /// The path that a route names: a quoted text or a symbol.
    fileprivate var routeName: String {
        let text = trimmed.drop { $0 == "(" }
        if text.hasPrefix(":") { return String(text.dropFirst()).leadingName }
        guard let first = text.first, first == "\"" || first == "'" else { return "" }
        let path = String(text).quotedParts.first ?? ""
        return path.hasPrefix("/") ? String(path.dropFirst()) : path
    }
}
