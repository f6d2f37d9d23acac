extension TechnologyCatalogue {
    /// What sees what happens.
    static let observability: [Technology] = [
        Technology(
            "opentelemetry", "OpenTelemetry", .embedded, .standard,
            .init(
                .observability,
                guarantees: "one way to emit traces, metrics and logs; what cannot be sent is dropped, not waited for",
                burden: "a collector, sampling, names that follow its conventions",
                tests: "an exporter in memory",
                speaks: "OTLP",
                cost: "a small process; the bill is where it sends to",
                exit: "point the collector elsewhere: the reason to have it",
                Licence(.permissive, "Apache 2.0", apache), aliases: ["otel"])),
        Technology(
            "prometheus", "Prometheus", .process, .standard,
            .init(
                .observability,
                guarantees:
                    "metrics fetched from who is up, rules and alerts; one server without copies, exactness not promised",
                burden: "numbers of labels, one disk, another server for long ranges",
                tests: "promtool tests rules without a server",
                speaks: "its exposition format and PromQL, which many speak",
                cost: "one machine",
                exit: "any store that takes remote write",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "grafana", "Grafana", .process, .shared,
            .init(
                .observability,
                guarantees: "pictures and alerts over many sources; nothing kept but its settings",
                burden: "dashboards as files, plugins",
                tests: "dashboards are JSON and are checked as such",
                speaks: "its own dashboard format",
                cost: "one small machine, or its service",
                exit: "dashboards are drawn again; alerts belong into rules",
                Licence(
                    .copyleft, "AGPL 3.0", change: "Apache 2.0 until 2021-04-20",
                    "grafana.com/blog, relicensing to AGPLv3, 2021-04-20"))),
        Technology(
            "loki", "Loki", .process, .shared,
            .init(
                .observability,
                guarantees: "log lines by labels in object storage; a search without labels reads everything",
                burden: "labels kept few, retention",
                tests: "one process",
                speaks: "its own push interface and LogQL",
                cost: "object storage and processors while searching",
                exit: "the shipper points elsewhere; old lines stay until they expire",
                Licence(
                    .copyleft, "AGPL 3.0", change: "Apache 2.0 until 2021-04-20",
                    "grafana.com/blog, relicensing to AGPLv3, 2021-04-20"))),
        Technology(
            "tempo", "Tempo", .process, .standard,
            .init(
                .observability,
                guarantees: "traces by id in object storage, searched by attributes",
                burden: "sampling, retention",
                tests: "one process",
                speaks: "OTLP in, TraceQL out",
                cost: "object storage",
                exit: "the collector points elsewhere",
                Licence(
                    .copyleft, "AGPL 3.0", change: "Apache 2.0 until 2021-04-20",
                    "grafana.com/blog, relicensing to AGPLv3, 2021-04-20"))),
        Technology(
            "jaeger", "Jaeger", .process, .standard,
            .init(
                .observability,
                guarantees: "traces by id and attribute in a store of choice",
                burden: "the store behind it",
                tests: "all in one process in memory",
                speaks: "OTLP",
                cost: "the store behind it",
                exit: "the collector points elsewhere",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "sentry", "Sentry", .imitation, .shared,
            .init(
                .observability,
                guarantees: "errors grouped with their context; personal data goes along unless it is scrubbed",
                burden: "a score of containers when run by oneself, or scrubbing rules for the service",
                tests: "its client with a transport in memory",
                speaks: "its own interface and client libraries",
                cost: "events by month",
                exit: "another client library; GlitchTip speaks the interface",
                Licence(
                    .sourceAvailable, "Functional Source License",
                    change: "BSL until 2023-11; each version turns Apache 2.0 after two years",
                    "blog.sentry.io, introducing the Functional Source License, 2023-11"))),
        Technology(
            "datadog", "Datadog", .imitation, .proprietary,
            .init(
                .observability,
                guarantees: "metrics, traces and logs in one place as a service",
                burden: "an agent on each host, a bill with many lines",
                tests: "OpenTelemetry's exporter in memory",
                speaks: "its own agents, OTLP as well",
                cost: "hosts, custom metrics, volume of logs",
                exit: "emit by OpenTelemetry from the start; dashboards and monitors are drawn again",
                Licence.service("Datadog"))),
        Technology(
            "cloudwatch", "CloudWatch", .imitation, .proprietary, providers: ["aws"],
            .init(
                .observability,
                guarantees: "metrics and logs of everything at Amazon",
                burden: "retention that is endless unless set",
                tests: "OpenTelemetry's exporter in memory",
                speaks: "its own interface, OTLP in part",
                cost: "volume of logs taken in, metrics, queries",
                exit: "emit by OpenTelemetry; alarms are written again",
                Licence.service("Amazon Web Services"))),
    ]
}
