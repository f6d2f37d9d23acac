import DesignModel

extension Recogniser {
    /// net/http, chi, gin, echo, fiber, gorilla: `r.Get("/orders", …)`, `mux.HandleFunc("GET /orders", …)`.
    static let goRoutes = Recogniser(
        endings: ["go"],
        triggers: methods.sorted().flatMap { [".\($0.uppercased())(\"", ".\($0.capitalizedFirst)(\"/"] } + [
            "HandleFunc(\"", ".Handle(\"",
        ],
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        text.numbered.compactMap { number, line in
            guard !line.isComment else { return nil }
            if let (_, right) = line.cut(at: "HandleFunc(") ?? line.cut(at: ".Handle("),
                let route = String(right).quotedParts.first
            {
                let words = route.split(separator: " ").map(String.init)
                let method = line.after(".Methods(").flatMap { $0.quotedParts.first }
                let path = words.count == 2 ? words[1] : route
                guard path.contains("/") else { return nil }
                return text.endpoint(words.count == 2 ? words[0] : method ?? "any", path, number, "go")
            }
            for method in methods {
                let calls = [".\(method.uppercased())(\"", ".\(method.capitalizedFirst)(\"/"]
                guard let call = calls.first(where: { line.contains($0) }), let (_, right) = line.cut(at: call) else {
                    continue
                }
                let path = (call.hasSuffix("/") ? "/" : "") + String(right.prefix { $0 != "\"" })
                guard path.isEmpty || path.hasPrefix("/") else { continue }
                return text.endpoint(method, path, number, "go")
            }
            return nil
        }
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
