import DesignModel

extension Recogniser {
    /// Phoenix: verbs, resources and LiveViews within their scopes.
    static let phoenixRoutes = Recogniser(
        endings: ["ex"], triggers: [":router", "Phoenix.Router"], admits: { $0.name.contains("router") && !$0.isAside }
    ) { text in
        var scopes: [(depth: Int, path: String)] = []
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            guard !entry.isEmpty, !entry.hasPrefix("#") else { return nil }
            scopes.removeAll { $0.depth >= line.indentation }
            let word = entry.leadingName
            guard let path = line.quotedParts.first, path.hasPrefix("/") else { return nil }
            let prefix = scopes.map(\.path).reduce("") { $0.joined(to: $1) }
            if word == "scope" { scopes.append((line.indentation, path)) }
            if methods.contains(word) { return text.endpoint(word, prefix.joined(to: path), number, "phoenix") }
            if word == "resources" { return text.endpoint("rest", prefix.joined(to: path), number, "phoenix") }
            return word == "live" ? text.endpoint("get", prefix.joined(to: path), number, "phoenix") : nil
        }
    }
}
