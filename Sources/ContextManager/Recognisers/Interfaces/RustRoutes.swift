import DesignModel

extension Recogniser {
    /// Axum's `.route("/orders", get(…).post(…))`, the attributes of Actix and Rocket.
    static let rustRoutes = Recogniser(
        endings: ["rs"], triggers: [".route(\"", ".route(\n"] + methods.sorted().map { "#[\($0)(\"" },
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        text.numbered.flatMap { number, line -> [Sighting] in
            let entry = line.trimmed
            if entry.hasPrefix("#["), let (name, _) = String(entry.dropFirst(2)).cut(at: "("),
                methods.contains(String(name)), let path = line.quotedParts.first
            {
                return [text.endpoint(String(name), path, number, "actix")]
            }
            guard let (_, right) = line.cut(at: ".route("), !entry.hasPrefix("//") else { return [] }
            let rest = ([String(right)] + text.lines[number..<min(number + 4, text.lines.count)]).joined(separator: " ")
            let call = rest.before(".route(")
            guard let path = call.quotedParts.first, path.hasPrefix("/") else { return [] }
            let named = methods.sorted().filter {
                call.contains(" \($0)(") || call.contains(".\($0)(") || call.contains("::\($0)(")
            }
            return (named.isEmpty ? ["any"] : named).map { text.endpoint($0, path, number, "axum") }
        }
    }
}
