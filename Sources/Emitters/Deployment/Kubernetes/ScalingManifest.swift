import DesignModel

/// How many instances there are, and how many may be away at once.
struct ScalingManifest {
    let service: ServicePlan
    let plan: DeploymentPlan

    private var workload: WorkloadManifest { WorkloadManifest(service: service, plan: plan) }

    var autoscaler: YAML? {
        guard service.maximum > service.minimum, workload.kind == "Deployment", let metric else { return nil }
        return .of(
            ("apiVersion", "autoscaling/v2"), ("kind", "HorizontalPodAutoscaler"), ("metadata", workload.metadata),
            (
                "spec",
                .of(
                    (
                        "scaleTargetRef",
                        .words([("apiVersion", "apps/v1"), ("kind", "Deployment"), ("name", service.id)])
                    ), ("minReplicas", .integer(service.minimum)), ("maxReplicas", .integer(service.maximum)),
                    ("metrics", .list([metric])),
                    ("behavior", .of(("scaleDown", .of(("stabilizationWindowSeconds", 300))))))
            ))
    }

    private var metric: YAML? {
        let scaling = service.component.scaling
        guard let target = scaling?.target else { return nil }
        switch scaling?.signal ?? "cpu" {
        case "cpu":
            let share = Int((target.canonical * 100).rounded())
            return .of(
                ("type", "Resource"),
                (
                    "resource",
                    .of(
                        ("name", "cpu"),
                        ("target", .of(("type", "Utilization"), ("averageUtilization", .integer(max(share, 1))))))
                ))
        case "queue_age":
            let channel = service.component.intake?.channel?.rawValue ?? service.id
            return .of(
                ("type", "External"),
                (
                    "external",
                    .of(
                        (
                            "metric",
                            .of(
                                ("name", "queue_oldest_age_seconds"),
                                ("selector", .of(("matchLabels", .words([("channel", channel)])))))
                        ), ("target", .of(("type", "Value"), ("value", .text(String(max(target.wholeSeconds, 1)))))))
                ))
        default:
            return .of(
                ("type", "Pods"),
                (
                    "pods",
                    .of(
                        ("metric", .of(("name", .text(scaling?.signal ?? "")))),
                        (
                            "target",
                            .of(("type", "AverageValue"), ("averageValue", .text(String(max(target.wholeCount, 1)))))
                        ))
                ))
        }
    }

    var disruptionBudget: YAML? {
        guard service.minimum > 1, workload.kind != "CronJob" else { return nil }
        return .of(
            ("apiVersion", "policy/v1"), ("kind", "PodDisruptionBudget"), ("metadata", workload.metadata),
            ("spec", .of(("maxUnavailable", 1), ("selector", workload.selector))))
    }
}
