import DesignModel

extension Recogniser {
    /// Express, Fastify, Koa, Hono: `router.get('/orders', …)`.
    static let expressRoutes = Recogniser(
        endings: ["js", "ts", "mjs", "cjs"],
        triggers: methods.sorted().flatMap { method in ["'", "\"", "`"].map { ".\(method)(\($0)/" } },
        admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        text.numbered.compactMap { number, line in
            guard !line.isComment else { return nil }
            for method in methods {
                guard let (left, right) = line.cut(at: ".\(method)("), let path = right.description.quotedParts.first,
                    path.hasPrefix("/"), right.first.map({ "'\"`".contains($0) }) == true
                else { continue }
                let receiver = String(left.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
                guard receivers.contains(where: { receiver.lowercased().hasSuffix($0) }) else { continue }
                return text.endpoint(method, path, number, "express")
            }
            return nil
        }
    }

    private static let receivers = ["app", "router", "server", "fastify", "api", "routes", "route", "instance"]

    /// NestJS: `@Controller('orders')` with `@Get(':id')` below.
    static let nestRoutes = Recogniser(
        endings: ["ts", "js"], triggers: ["@Controller("], admits: { !$0.isAside && !$0.isVendored }
    ) { text in
        var prefix = ""
        return text.numbered.compactMap { number, line in
            let entry = line.trimmed
            if entry.hasPrefix("@Controller(") { prefix = line.quotedParts.first ?? "" }
            guard entry.hasPrefix("@"),
                let method = methods.first(where: { entry.dropFirst().lowercased().hasPrefix($0 + "(") })
            else { return nil }
            return text.endpoint(method, prefix.joined(to: line.quotedParts.first ?? ""), number, "nestjs")
        }
    }

    /// Next.js: the place of `route.ts` and of files under `pages/api` is the path.
    static let nextRoutes = Recogniser(
        endings: ["ts", "js", "tsx"],
        admits: { path in
            let isRoute = path.name.hasPrefix("route.") && path.lies(in: ["app"])
            return !path.isVendored && (isRoute || path.full.contains("pages/api/"))
        }
    ) { text in
        let path = text.path.full
        let isPage = path.contains("pages/api/")
        let inner = isPage ? "api/" + (path.after("pages/api/") ?? "") : path.after("app/") ?? ""
        let route = inner.split(separator: "/").filter { !$0.hasPrefix("(") && !$0.hasPrefix("route.") }
            .map {
                $0.hasPrefix("[")
                    ? "{" + $0.prefix { $0 != "]" }.drop { "[.".contains($0) } + "}" : String($0).before(".")
            }
            .joined(separator: "/")
        if isPage { return [text.endpoint("any", route, 1, "nextjs")] }
        return text.numbered.compactMap { number, line in
            guard line.hasPrefix("export ") else { return nil }
            let method = line.words.first { methods.contains($0.lowercased()) && $0 == $0.uppercased() }
            return method.map { text.endpoint($0, route, number, "nextjs") }
        }
    }
}

extension String {
    /// Two parts of a path with one slash between them.
    func joined(to tail: String) -> String {
        let head = hasSuffix("/") ? String(dropLast()) : self
        if tail.isEmpty || tail == "/" { return head.isEmpty ? "/" : head }
        return tail.hasPrefix("/") ? head + tail : head + "/" + tail
    }
}
