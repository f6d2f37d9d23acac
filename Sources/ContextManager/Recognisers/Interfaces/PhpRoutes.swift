import DesignModel

extension Recogniser {
    /// Laravel: `Route::get('/orders', …)`, resources told as one.
    static let laravelRoutes = Recogniser(
        endings: ["php"], triggers: ["Route::"], admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        text.numbered.compactMap { number, line in
            guard !line.isComment, line.contains("Route::") || line.trimmed.hasPrefix("->") else { return nil }
            for method in methods.union(["any", "resource", "apiResource"]) {
                guard let (_, right) = line.cut(at: ":\(method)(") ?? line.cut(at: ">\(method)("),
                    let path = String(right).quotedParts.first
                else { continue }
                return text.endpoint(method.hasSuffix("esource") ? "rest" : method, path, number, "laravel")
            }
            return nil
        }
    }

    /// Symfony: `#[Route('/orders', methods: ['GET'])]`.
    static let symfonyRoutes = Recogniser(
        endings: ["php"], triggers: ["#[Route(", "@Route("], admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var prefix = ""
        return text.numbered.compactMap { number, line in
            guard line.contains("[Route(") || line.contains("@Route("), let path = line.quotedParts.first else {
                return nil
            }
            if line.indentation == 0 {
                prefix = path.hasPrefix("/") ? path : ""
                return nil
            }
            let method = line.quotedParts.first { methods.contains($0.lowercased()) } ?? "any"
            return text.endpoint(method, prefix.joined(to: path), number, "symfony")
        }
    }
}
