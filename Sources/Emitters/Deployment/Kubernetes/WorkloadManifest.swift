import DesignModel

/// What runs a part: a Deployment, a StatefulSet where shards own state, a CronJob where a schedule says when.
struct WorkloadManifest {
    let service: ServicePlan
    let plan: DeploymentPlan

    private var component: Component { service.component }

    var labels: YAML {
        .words([("app.kubernetes.io/name", service.id), ("app.kubernetes.io/part-of", plan.system)])
    }

    var metadata: YAML {
        .of(("name", .text(service.id)), ("namespace", .text(plan.system)), ("labels", labels))
    }

    var selector: YAML { .of(("matchLabels", .words([("app.kubernetes.io/name", service.id)]))) }

    var account: YAML {
        .of(
            ("apiVersion", "v1"), ("kind", "ServiceAccount"), ("metadata", metadata),
            ("automountServiceAccountToken", false))
    }

    var kind: String {
        if service.isJob, cron != nil { return "CronJob" }
        return component.kind == .statefulShards ? "StatefulSet" : "Deployment"
    }

    var yaml: YAML {
        switch kind {
        case "CronJob": job
        case "StatefulSet": running(("serviceName", .text(service.id)), ("podManagementPolicy", "OrderedReady"))
        default:
            running(("strategy", strategy), ("revisionHistoryLimit", 3))
        }
    }

    private var strategy: YAML {
        switch plan.rollout {
        case "stop_and_start": .of(("type", "Recreate"))
        case "start_beside":
            .of(("type", "RollingUpdate"), ("rollingUpdate", .of(("maxSurge", "100%"), ("maxUnavailable", 0))))
        default: .of(("type", "RollingUpdate"), ("rollingUpdate", .of(("maxSurge", 1), ("maxUnavailable", 0))))
        }
    }

    private func running(_ first: (String, YAML?), _ second: (String, YAML?)) -> YAML {
        .of(
            ("apiVersion", "apps/v1"), ("kind", .text(kind)), ("metadata", metadata),
            (
                "spec",
                .of(
                    ("replicas", .integer(service.minimum)), ("selector", selector), first, second,
                    ("template", .of(("metadata", .of(("labels", labels))), ("spec", pod(restart: nil)))))
            ))
    }

    private var cron: String? {
        guard let when = component.schedule?.when, CronPeriod.isExpression(when.split(separator: " ").map(String.init))
        else { return nil }
        return when
    }

    private var job: YAML {
        .of(
            ("apiVersion", "batch/v1"), ("kind", "CronJob"), ("metadata", metadata),
            (
                "spec",
                .of(
                    ("schedule", .text(cron ?? "")), ("concurrencyPolicy", "Forbid"), ("startingDeadlineSeconds", 120),
                    ("successfulJobsHistoryLimit", 1), ("failedJobsHistoryLimit", 3),
                    (
                        "jobTemplate",
                        .of(
                            (
                                "spec",
                                .of(
                                    ("backoffLimit", 1),
                                    (
                                        "activeDeadlineSeconds",
                                        component.schedule?.deadline.map { .integer($0.wholeSeconds) }
                                    ),
                                    (
                                        "template",
                                        .of(("metadata", .of(("labels", labels))), ("spec", pod(restart: "Never")))
                                    ))
                            ))
                    ))
            ))
    }

    private func pod(restart: String?) -> YAML {
        .of(
            ("serviceAccountName", .text(service.id)), ("automountServiceAccountToken", false),
            ("restartPolicy", restart.map(YAML.text)),
            (
                "securityContext",
                .of(
                    ("runAsNonRoot", true), ("runAsUser", 10001), ("runAsGroup", 10001),
                    ("seccompProfile", .of(("type", "RuntimeDefault"))))
            ),
            ("terminationGracePeriodSeconds", component.lifecycle?.drain.map { .integer(max($0.wholeSeconds, 1)) }),
            ("topologySpreadConstraints", spread), ("containers", .list([container])),
            ("volumes", .list([.of(("name", "tmp"), ("emptyDir", .map([])))])))
    }

    private var spread: YAML? {
        guard service.minimum > 1 else { return nil }
        let keys =
            (plan.site?.zones?.wholeCount ?? 1) > 1 ? ["topology.kubernetes.io/zone"] : ["kubernetes.io/hostname"]
        return .list(
            keys.map { key in
                .of(
                    ("maxSkew", 1), ("topologyKey", .text(key)), ("whenUnsatisfiable", "ScheduleAnyway"),
                    ("labelSelector", selector))
            })
    }

    private var container: YAML {
        .of(
            ("name", .text(service.id)), ("image", .text(plan.image(service.runtime))),
            ("imagePullPolicy", "IfNotPresent"), ("args", .texts([service.id])),
            ("env", YAML.list(settings).nonEmpty), ("resources", resources),
            ("ports", service.isJob ? nil : .list([.of(("name", "http"), ("containerPort", 8080))])),
            ("startupProbe", probe(service.readiness, failures: startFailures)),
            ("livenessProbe", probe(service.liveness, failures: 3)),
            ("readinessProbe", probe(service.readiness, failures: 2)),
            (
                "securityContext",
                .of(
                    ("allowPrivilegeEscalation", false), ("readOnlyRootFilesystem", true),
                    ("capabilities", .of(("drop", .texts(["ALL"])))))
            ), ("volumeMounts", .list([.of(("name", "tmp"), ("mountPath", "/tmp"))])))
    }

    /// Looks every five seconds until the start should long be over.
    private var startFailures: Int { max((component.lifecycle?.startup?.wholeSeconds ?? 30) * 2 / 5, 3) }

    private func probe(_ path: String, failures: Int) -> YAML? {
        guard !service.isJob, component.health != nil else { return nil }
        return .of(
            ("httpGet", .of(("path", .text(path)), ("port", "http"))), ("periodSeconds", 5), ("timeoutSeconds", 2),
            ("failureThreshold", .integer(failures)))
    }

    private var resources: YAML? {
        let amounts = YAML.of(
            ("cpu", component.scaling?.cpu.map { .text($0.processorText) }),
            ("memory", component.scaling?.memory.map { .text($0.memoryText) }))
        return amounts.isEmpty ? nil : .of(("requests", amounts), ("limits", amounts))
    }

    /// Addresses of neighbours in the cluster are plain; all others and every secret come by reference.
    private var settings: [YAML] {
        service.endpoints.map { endpoint in
            if case .service(let other) = endpoint {
                return .of(("name", .text(endpoint.variable)), ("value", .text("http://\(other.id):8080")))
            }
            return secret(endpoint.variable, from: "addresses", key: endpoint.id)
        } + service.secrets.map { secret(Names.variable($0.id), from: $0.id, key: "value") }
            + plan.telemetry(service.id).map { .of(("name", .text($0.0)), ("value", .text($0.1))) }
    }

    private func secret(_ name: String, from secret: String, key: String) -> YAML {
        .of(
            ("name", .text(name)),
            ("valueFrom", .of(("secretKeyRef", .of(("name", .text(secret)), ("key", .text(key)))))))
    }

    var endpoint: YAML { endpoint(headless: component.kind == .statefulShards) }

    private func endpoint(headless: Bool) -> YAML {
        .of(
            ("apiVersion", "v1"), ("kind", "Service"), ("metadata", metadata),
            (
                "spec",
                .of(
                    ("clusterIP", headless ? "None" : nil),
                    ("selector", .words([("app.kubernetes.io/name", service.id)])),
                    ("ports", .list([.of(("name", "http"), ("port", 8080), ("targetPort", "http"))])))
            ))
    }
}
