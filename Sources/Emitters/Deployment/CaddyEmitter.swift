import DesignModel

/// `deploy/Caddyfile`: the front door where the design runs Caddy itself, on a laptop and on a machine alike.
enum CaddyEmitter {
    static func artefacts(_ plan: DeploymentPlan) -> [Artefact] {
        guard let proxy = plan.proxy, proxy.component.technology == "caddy", !plan.upstreams.isEmpty else { return [] }
        return [Artefact(path: "deploy/Caddyfile", text: text(proxy, plan), mediaType: "text/plain")]
    }

    private static func text(_ proxy: ServicePlan, _ plan: DeploymentPlan) -> String {
        var lines = ["# The front door of \(plan.design.system.name). SITE is its name, such as api.example.org."]
        for limit in proxy.component.limits {
            guard let rate = limit.rate else { continue }
            let burst = limit.burst.map { ", \($0.bare) at once" } ?? ""
            lines.append(
                "# One \(limit.scope.spaced) may ask \(rate.bare)\(burst), then \(limit.answer): the application counts."
            )
        }
        lines += [
            "{$SITE} {", "\tencode zstd gzip", "\theader -Server", "\trequest_body {", "\t\tmax_size 10MB", "\t}",
        ]
        for upstream in plan.upstreams.dropFirst() {
            let paths = paths(upstream, plan)
            guard !paths.isEmpty else { continue }
            lines.append("\t@\(Names.snake(upstream.id)) path \(paths.joined(separator: " "))")
            lines += passing(upstream, matcher: " @\(Names.snake(upstream.id))", plan)
        }
        if let first = plan.upstreams.first { lines += passing(first, matcher: "", plan) }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private static func passing(_ upstream: ServicePlan, matcher: String, _ plan: DeploymentPlan) -> [String] {
        let edge = plan.design.edges.first { $0.from == plan.proxy?.id && $0.to == upstream.id }
        let host = "{$\(Names.variable(upstream.id))_HOSTS}"
        var lines = [
            "\thandle\(matcher) {", "\t\treverse_proxy \(host) {", "\t\t\tlb_policy least_conn",
            "\t\t\thealth_uri \(upstream.readiness)",
            "\t\t\thealth_interval 5s",
        ]
        if let breaker = edge?.policy?.breaker?.openFor { lines.append("\t\t\tfail_duration \(breaker.durationText)") }
        if let timeout = edge?.policy?.timeout {
            lines += ["\t\t\ttransport http {", "\t\t\t\tresponse_header_timeout \(timeout.durationText)", "\t\t\t}"]
        }
        return lines + ["\t\t}", "\t}"]
    }

    /// The paths of an upstream's operations, up to their first variable.
    private static func paths(_ service: ServicePlan, _ plan: DeploymentPlan) -> [String] {
        let interfaces = plan.design.interfaces.filter { $0.component == service.component.id }
        let all = interfaces.flatMap { interface in
            interface.operations.compactMap { operation -> String? in
                guard let path = operation.address(in: interface)?.path else { return nil }
                let fixed = path.split(separator: "/").prefix { !$0.hasPrefix("{") }
                return "/" + fixed.joined(separator: "/") + "*"
            }
        }
        return all.uniqued
    }
}
