import DesignModel

extension Recogniser {
    /// Vapor and Hummingbird: `app.get("orders", ":id")`, groups told by their own prefix.
    static let swiftRoutes = Recogniser(
        endings: ["swift"], triggers: methods.sorted().map { ".\($0)(\"" } + [".get(use", ".post(use"],
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        guard text.lines.contains(where: { $0.hasPrefix("import Vapor") || $0.hasPrefix("import Hummingbird") }) else {
            return []
        }
        return text.numbered.compactMap { number, line in
            guard !line.isComment else { return nil }
            for method in ["get", "post", "put", "patch", "delete"] {
                guard let (_, right) = line.cut(at: ".\(method)(") else { continue }
                let parts = String(right).before("{").quotedParts
                guard !parts.isEmpty || right.hasPrefix("use") else { continue }
                return text.endpoint(method, parts.joined(separator: "/"), number, "swift")
            }
            return nil
        }
    }
}
