extension TechnologyCatalogue {
    /// What stands in front of others: proxies, gateways, poolers.
    static let gateways: [Technology] = [
        Technology(
            "caddy", "Caddy", .process, .standard,
            .init(
                .gateway,
                guarantees: "certificates fetched and renewed by itself; a reload without losing connections",
                burden: "one file of settings",
                tests: "the same binary",
                speaks: "HTTP/1.1, 2 and 3",
                cost: "part of one machine",
                exit: "a few dozen lines in another proxy's language",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "nginx", "nginx", .process, .standard,
            .init(
                .gateway,
                guarantees:
                    "events instead of threads, limits by key, caching; health checks only by failed requests in the free edition",
                burden: "settings that grow, certificates by another tool",
                tests: "the same binary",
                speaks: "HTTP/1.1, 2 and 3, TCP and UDP",
                cost: "part of one machine",
                exit: "settings are written again for another proxy",
                Licence(.permissive, "BSD 2-clause, commercial for Plus", "nginx.org/LICENSE"))),
        Technology(
            "haproxy", "HAProxy", .process, .standard,
            .init(
                .gateway,
                guarantees: "balancing with active checks, queues and limits by table",
                burden: "settings, a pair with a shared address",
                tests: "the same binary",
                speaks: "HTTP/1.1, 2 and 3, TCP",
                cost: "part of one machine, two for a pair",
                exit: "settings are written again for another proxy",
                Licence(.copyleft, "GPL 2.0", apache))),
        Technology(
            "envoy", "Envoy", .process, .shared,
            .init(
                .gateway,
                guarantees:
                    "retries with budgets, outlier ejection, breakers, limits, all by configuration that changes while it runs",
                burden: "a control plane, or long settings",
                tests: "the same binary",
                speaks: "HTTP/1.1, 2 and 3, gRPC; xDS for its control",
                cost: "part of a machine, times every sidecar",
                exit: "xDS is spoken by others; a mesh is taken out service by service",
                Licence(.permissive, "Apache 2.0", apache),
                figures: [
                    TechnologyFigure(
                        .standard, "connections to an upstream cluster", 1024, "connections",
                        "envoyproxy.io, circuit_breaker.proto", "2026-11"),
                    TechnologyFigure(
                        .standard, "retries at once to an upstream cluster", 3, "retries",
                        "envoyproxy.io, circuit_breaker.proto", "2026-11"),
                ])),
        Technology(
            "traefik", "Traefik", .process, .standard,
            .init(
                .gateway,
                guarantees: "routes found from containers by their labels, certificates by itself",
                burden: "labels spread over many files",
                tests: "the same binary",
                speaks: "HTTP/1.1, 2 and 3, TCP",
                cost: "part of one machine",
                exit: "labels become another proxy's settings",
                Licence(.permissive, "MIT", apache))),
        Technology(
            "kong", "Kong", .process, .shared,
            .init(
                .gateway,
                guarantees: "keys, quotas and transformations as plugins before every service",
                burden: "a database or declarative files, plugins that become logic nobody tests",
                tests: "the same server without a database",
                speaks: "HTTP; its administration is its own",
                cost: "two machines, plugins by subscription",
                exit: "plugins become middleware or another gateway's policies",
                Licence(.permissive, "Apache 2.0 for the gateway, commercial for Enterprise", apache))),
        Technology(
            "api_gateway", "Amazon API Gateway", .imitation, .proprietary, providers: ["aws"],
            .init(
                .gateway,
                guarantees: "keys, quotas and authorisers in front of functions",
                burden: "none; deployments and stages",
                tests: "an imitation; authorisers are tested as functions",
                speaks: "HTTP; imported from OpenAPI with extensions",
                cost: "requests by the million",
                exit: "OpenAPI without its extensions into another gateway",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(.commitment, "availability", 99.95, "per cent a month", commitments, "2023-01")
                ])),
        Technology(
            "load_balancer", "managed load balancer", .embedded, .standard,
            .init(
                .gateway,
                guarantees: "requests to whoever answers its health check, over zones",
                burden: "certificates, idle timeouts longer than the application's",
                tests: "none needed: what lies behind is called directly",
                speaks: "HTTP and TCP",
                cost: "hours and volume",
                exit: "another balancer and a DNS name",
                Licence(.service, "terms of the provider", "the provider's service terms"),
                figures: [
                    TechnologyFigure(
                        .commitment, "availability of Amazon's", 99.99, "per cent a month", commitments, "2023-01")
                ],
                aliases: ["alb", "nlb", "elb"])),
        Technology(
            "pgbouncer", "PgBouncer", .process, .standard,
            .init(
                .gateway,
                guarantees:
                    "many client connections over few of PostgreSQL's; in transaction mode session state does not carry over",
                burden: "one small process beside the database, pool sizes",
                tests: "none needed unless session state is used",
                speaks: "the PostgreSQL protocol",
                cost: "part of one machine",
                exit: "take it out; connections count again",
                Licence(.permissive, "ISC", apache))),
    ]
}
