import DesignModel

extension Recogniser {
    /// ASP.NET: attributes on controllers, and `app.MapGet("/orders", …)`.
    static let aspnetRoutes = Recogniser(
        endings: ["cs"], triggers: ["[Http", ".MapGet(", ".MapPost(", ".MapPut(", ".MapDelete(", ".MapPatch("],
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var prefix = ""
        var controller = ""
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("[Route("), let path = line.quotedParts.first { prefix = path }
            if let name = entry.after("class ")?.leadingName, name.hasSuffix("Controller") {
                controller = String(name.dropLast(10)).lowercased()
            }
            if entry.hasPrefix("[Http") {
                let method = String(entry.dropFirst(5)).leadingName.lowercased()
                guard methods.contains(method) else { return nil }
                let whole = prefix.joined(to: line.quotedParts.first ?? "")
                return text.endpoint(method, whole.replacing("[controller]", with: controller), number, "aspnet")
            }
            guard let rest = entry.after(".Map") else { return nil }
            let method = rest.leadingName.lowercased()
            guard methods.contains(method), let path = rest.quotedParts.first else { return nil }
            return text.endpoint(method, path, number, "aspnet")
        }
    }
}

extension String {
    func replacing(_ mark: String, with text: String) -> String {
        guard let (left, right) = cut(at: mark) else { return self }
        return left + text + right
    }
}
