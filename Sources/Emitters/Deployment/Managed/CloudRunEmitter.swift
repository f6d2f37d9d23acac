import DesignModel

/// `deploy/cloud-run/*.yaml`: services and jobs as Google Cloud Run reads them.
struct CloudRunEmitter {
    let plan: DeploymentPlan

    static func artefacts(_ plan: DeploymentPlan) -> [Artefact] {
        let emitter = CloudRunEmitter(plan: plan)
        return plan.services.filter(\.runsOurCode).map { service in
            Artefact(
                path: "deploy/cloud-run/\(service.id).yaml",
                text: YAMLWriter.text(
                    service.isJob ? emitter.job(service) : emitter.service(service), head: emitter.head(service)),
                mediaType: "application/yaml")
        }
    }

    private func head(_ service: ServicePlan) -> String {
        let region = plan.site?.region ?? ""
        guard service.isJob else { return "gcloud run services replace \(service.id).yaml --region \(region)" }
        let when = service.component.schedule?.when ?? ""
        return """
            gcloud run jobs replace \(service.id).yaml --region \(region)
            gcloud scheduler jobs create http \(service.id) --schedule "\(when)" starts it.
            """
    }

    private func metadata(_ service: ServicePlan, _ annotations: [(String, String)]) -> YAML {
        .of(
            ("name", .text(service.id)),
            ("labels", .words([("cloud.googleapis.com/location", plan.site?.region ?? "")])),
            ("annotations", YAML.words(annotations).nonEmpty))
    }

    private func service(_ service: ServicePlan) -> YAML {
        let component = service.component
        let isDoor = plan.upstreams.contains { $0.id == service.id }
        let ingress = isDoor ? "internal-and-cloud-load-balancing" : "internal"
        let scale = [
            ("autoscaling.knative.dev/minScale", String(service.minimum)),
            ("autoscaling.knative.dev/maxScale", String(service.maximum)),
            ("run.googleapis.com/cpu-throttling", component.kind.answersCallers ? "true" : "false"),
        ]
        return .of(
            ("apiVersion", "serving.knative.dev/v1"), ("kind", "Service"),
            ("metadata", metadata(service, [("run.googleapis.com/ingress", ingress)])),
            (
                "spec",
                .of(
                    (
                        "template",
                        .of(
                            ("metadata", .of(("annotations", .words(scale)))),
                            (
                                "spec",
                                .of(
                                    (
                                        "containerConcurrency",
                                        component.concurrency?.workers.map { .integer(max($0.wholeCount, 1)) }
                                    ),
                                    (
                                        "serviceAccountName",
                                        .text("\(service.id)@\(plan.system).iam.gserviceaccount.com")
                                    ),
                                    ("containers", .list([container(service)])))
                            ))
                    ))
            ))
    }

    private func job(_ service: ServicePlan) -> YAML {
        let limit = service.component.schedule?.deadline.map { YAML.integer($0.wholeSeconds) }
        return .of(
            ("apiVersion", "run.googleapis.com/v1"), ("kind", "Job"), ("metadata", metadata(service, [])),
            (
                "spec",
                .of(
                    (
                        "template",
                        .of(
                            (
                                "spec",
                                .of(
                                    ("taskCount", 1),
                                    (
                                        "template",
                                        .of(
                                            (
                                                "spec",
                                                .of(
                                                    ("maxRetries", 1), ("timeoutSeconds", limit),
                                                    ("containers", .list([container(service)])))
                                            ))
                                    ))
                            ))
                    ))
            ))
    }

    private func container(_ service: ServicePlan) -> YAML {
        let component = service.component
        let amounts = YAML.of(
            ("cpu", component.scaling?.cpu.map { .text($0.processorText) }),
            ("memory", component.scaling?.memory.map { .text($0.memoryText) }))
        let names =
            service.endpoints.map { ($0.variable, Names.slug($0.variable)) }
            + service.secrets.map { (Names.variable($0.id), $0.id) }
        let settings =
            names.map { name, secret -> YAML in
                .of(
                    ("name", .text(name)),
                    ("valueFrom", .of(("secretKeyRef", .words([("name", secret), ("key", "latest")])))))
            } + plan.telemetry(service.id).map { .of(("name", .text($0.0)), ("value", .text($0.1))) }
        return .of(
            (
                "image",
                .text(
                    "\(plan.site?.region ?? "REGION")-docker.pkg.dev/PROJECT/\(plan.system)/\(plan.image(service.runtime)):1.0.0"
                )
            ),
            ("args", .texts([service.id])), ("env", YAML.list(settings).nonEmpty),
            ("resources", amounts.isEmpty ? nil : .of(("limits", amounts))),
            ("ports", service.isJob ? nil : .list([.of(("containerPort", 8080))])),
            ("startupProbe", service.isJob ? nil : probe(service.readiness)),
            ("livenessProbe", service.isJob ? nil : probe(service.liveness)))
    }

    private func probe(_ path: String) -> YAML {
        .of(
            ("httpGet", .of(("path", .text(path)), ("port", 8080))), ("periodSeconds", 10), ("timeoutSeconds", 2),
            ("failureThreshold", 6))
    }
}
