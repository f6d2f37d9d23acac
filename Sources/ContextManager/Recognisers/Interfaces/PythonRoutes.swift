import DesignModel

extension Recogniser {
    /// FastAPI and Flask: `@router.get("/orders")`, `@app.route("/orders", methods=["POST"])`.
    static let pythonRoutes = Recogniser(
        endings: ["py"], triggers: methods.sorted().map { ".\($0)(" } + [".route("],
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var prefix = ""
        return text.numbered.flatMap { number, line -> [Sighting] in
            let entry = line.trimmed
            if entry.contains("APIRouter("), let value = entry.after("prefix="), let first = value.quotedParts.first {
                prefix = first
            }
            guard entry.hasPrefix("@"), let (left, right) = entry.cut(at: "("), left.contains(".") else { return [] }
            let method = left.split(separator: ".").last.map(String.init) ?? ""
            // The path may stand on the next line.
            let next = number < text.lines.count ? text.lines[number] : ""
            guard let path = String(right).quotedParts.first ?? next.quotedParts.first,
                path.isEmpty || path.hasPrefix("/")
            else { return [] }
            if methods.contains(method) {
                return [text.endpoint(method, prefix.joined(to: path), number, "fastapi")]
            }
            guard method == "route" else { return [] }
            let named = String(right).quotedParts.dropFirst().map { $0.lowercased() }.filter(methods.contains)
            return (named.isEmpty ? ["get"] : named).map { text.endpoint($0, path, number, "flask") }
        }
    }

    /// Django: `path("orders/", …)`, and the registrations of REST routers.
    static let djangoRoutes = Recogniser(
        endings: ["py"], triggers: ["urlpatterns", "router.register(", "Router()"],
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        text.numbered.compactMap { number, line in
            let entry = line.trimmed
            guard !entry.hasPrefix("#") else { return nil }
            let isPath = ["path(", "re_path(", "url("].contains { entry.hasPrefix($0) }
            guard isPath || entry.contains(".register("), !entry.contains("admin.site") else { return nil }
            let next = number < text.lines.count ? text.lines[number] : ""
            guard let path = line.quotedParts.first ?? next.quotedParts.first else { return nil }
            let isInclude = entry.contains("include(")
            return text.endpoint(isInclude ? "below" : "any", path.drop { $0 == "^" }.description, number, "django")
        }
    }
}
