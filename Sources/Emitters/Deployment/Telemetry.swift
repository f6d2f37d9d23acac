import DesignModel

/// What each part is told about its own observation, in the variables that every OpenTelemetry library reads.
extension DeploymentPlan {
    func telemetry(_ service: String) -> [(String, String)] {
        guard let kind = design.system.telemetry else { return [] }
        var settings = [
            ("OTEL_SERVICE_NAME", service), ("OTEL_METRICS_EXPORTER", "otlp"), ("OTEL_LOGS_EXPORTER", "otlp"),
            ("OTEL_TRACES_EXPORTER", kind == "metrics_and_logs" ? "none" : "otlp"),
            ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318"),
        ]
        if kind != "metrics_and_logs" { settings.append(("OTEL_TRACES_SAMPLER", "parentbased_always_on")) }
        return settings
    }
}

/// `reliability/collector.yaml`: what becomes of metrics, logs and traces, for the OpenTelemetry Collector.
struct CollectorEmitter {
    let kind: String
    let name: String

    static func artefacts(_ design: Design) -> [Artefact] {
        guard let kind = design.system.telemetry else { return [] }
        let text = CollectorEmitter(kind: kind, name: design.system.name).text
        return [Artefact(path: "reliability/collector.yaml", text: text, mediaType: "application/yaml")]
    }

    private var isVendor: Bool { kind == "vendor_suite" }

    private var text: String {
        YAMLWriter.text(
            .of(
                (
                    "receivers",
                    .of(
                        (
                            "otlp",
                            .of(("protocols", .of(("http", .of(("endpoint", "0.0.0.0:4318"))))))
                        ))
                ), ("processors", processors), ("exporters", exporters),
                ("service", .of(("pipelines", pipelines)))),
            head: "\(name): what is seen of it at work (\(kind.spaced)).")
    }

    /// A slow or failed request is kept whole, of the others a share.
    private var processors: YAML {
        let batch: (String, YAML?) = ("batch", .map([]))
        guard kind != "metrics_and_logs" else { return .of(batch) }
        let policies: [YAML] = [
            .of(("name", "failed"), ("type", "status_code"), ("status_code", .of(("status_codes", .texts(["ERROR"]))))),
            .of(("name", "slow"), ("type", "latency"), ("latency", .of(("threshold_ms", 500)))),
            .of(
                ("name", "share"), ("type", "probabilistic"),
                ("probabilistic", .of(("sampling_percentage", 10)))),
        ]
        return .of(batch, ("tail_sampling", .of(("policies", .list(policies)))))
    }

    private var exporters: YAML {
        guard !isVendor else {
            return .of(
                (
                    "otlphttp",
                    .of(
                        ("endpoint", "${env:VENDOR_URL}"),
                        ("headers", .words([("authorization", "Bearer ${env:TELEMETRY_KEY}")])))
                ))
        }
        let metrics: (String, YAML?) = ("prometheus", .of(("endpoint", "0.0.0.0:8889")))
        let logs: (String, YAML?) = ("otlphttp/logs", .of(("endpoint", "${env:LOGS_URL}")))
        guard kind == "with_traces" else { return .of(metrics, logs) }
        return .of(metrics, logs, ("otlphttp/traces", .of(("endpoint", "${env:TRACES_URL}"))))
    }

    private var pipelines: YAML {
        let plain = ["batch"]
        var pipelines: [(String, YAML?)] = [
            ("metrics", pipeline(plain, isVendor ? "otlphttp" : "prometheus")),
            ("logs", pipeline(plain, isVendor ? "otlphttp" : "otlphttp/logs")),
        ]
        if kind != "metrics_and_logs" {
            pipelines.append(
                ("traces", pipeline(["tail_sampling", "batch"], isVendor ? "otlphttp" : "otlphttp/traces")))
        }
        return .present(pipelines)
    }

    private func pipeline(_ processors: [String], _ exporter: String) -> YAML {
        .of(
            ("receivers", .texts(["otlp"])), ("processors", .texts(processors)), ("exporters", .texts([exporter])))
    }
}
