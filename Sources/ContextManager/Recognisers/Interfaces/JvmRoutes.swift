import DesignModel

extension Recogniser {
    /// Spring, JAX-RS: mappings on classes and methods.
    static let springRoutes = Recogniser(
        endings: ["java", "kt", "groovy"], triggers: ["Mapping(", "Mapping\n", "@Path(", "@RestController"],
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var prefix = ""
        var isInClass = false
        var verb = ""
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if declaresType(entry) { isInClass = true }
            guard entry.hasPrefix("@") else { return nil }
            let path = line.quotedParts.first { !$0.contains("/json") } ?? ""
            if entry.hasPrefix("@RequestMapping") || entry.hasPrefix("@Path(") {
                guard isInClass else {
                    prefix = path
                    return nil
                }
                let named = methods.first { entry.uppercased().contains("METHOD." + $0.uppercased()) }
                defer { verb = "" }
                return text.endpoint(named ?? (verb.isEmpty ? "any" : verb), prefix.joined(to: path), number, "spring")
            }
            let annotation = String(entry.dropFirst()).leadingName.lowercased()
            if methods.contains(annotation), annotation.count > 2 { verb = annotation }
            guard annotation.hasSuffix("mapping"), methods.contains(String(annotation.dropLast(7))) else { return nil }
            return text.endpoint(String(annotation.dropLast(7)), prefix.joined(to: path), number, "spring")
        }
    }

    private static func declaresType(_ entry: String) -> Bool {
        !entry.hasPrefix("*") && !entry.hasPrefix("//")
            && ["class ", "interface ", "record "].contains { entry.hasPrefix($0) || entry.contains(" " + $0) }
    }

    /// Ktor: `get("/orders") { … }` inside `route("/api")`.
    static let ktorRoutes = Recogniser(
        endings: ["kt"], triggers: ["routing {", "Route.", "route(\""], admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var scopes: [(depth: Int, path: String)] = []
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            guard !entry.isEmpty, !entry.hasPrefix("//") else { return nil }
            scopes.removeAll { $0.depth >= line.indentation }
            let word = entry.leadingName
            let path = line.quotedParts.first ?? ""
            let prefix = scopes.map(\.path).reduce("") { $0.joined(to: $1) }
            if word == "route", !path.isEmpty { scopes.append((line.indentation, path)) }
            let isCall = entry.dropFirst(word.count).hasPrefix("(\"") || entry.dropFirst(word.count).hasPrefix(" {")
            guard methods.contains(word), isCall else { return nil }
            return text.endpoint(word, prefix.joined(to: path), number, "ktor")
        }
    }
}
