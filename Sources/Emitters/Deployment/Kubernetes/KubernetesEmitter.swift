import DesignModel

/// `deploy/kubernetes/`: a file for each part, the rules that hold for all, and what ties them together.
struct KubernetesEmitter {
    let plan: DeploymentPlan

    static func artefacts(_ plan: DeploymentPlan) -> [Artefact] {
        let emitter = KubernetesEmitter(plan: plan)
        let parts = plan.services.filter(\.runsOurCode)
        var files = [("base.yaml", emitter.base)]
        files += parts.map { ($0.id + ".yaml", emitter.documents($0)) }
        if let door = emitter.door { files.append(("ingress.yaml", [door])) }
        let manifests = files.map { name, documents in
            Artefact(
                path: "deploy/kubernetes/" + name, text: YAMLWriter.text(documents: documents),
                mediaType: "application/yaml")
        }
        let tie = YAML.of(
            ("apiVersion", "kustomize.config.k8s.io/v1beta1"), ("kind", "Kustomization"),
            ("namespace", .text(plan.system)), ("resources", .texts(files.map(\.0))),
            (
                "images",
                .list(
                    plan.runtimes.map {
                        .of(
                            ("name", .text(plan.image($0))),
                            ("newName", .text("registry.example.org/" + plan.image($0))), ("newTag", "1.0.0"))
                    })
            ))
        return manifests + [
            Artefact(
                path: "deploy/kubernetes/kustomization.yaml", text: YAMLWriter.text(tie), mediaType: "application/yaml")
        ]
    }

    /// The namespace with its strictest profile, and silence between parts unless a policy below allows a word.
    private var base: [YAML] {
        [
            .of(
                ("apiVersion", "v1"), ("kind", "Namespace"),
                (
                    "metadata",
                    .of(
                        ("name", .text(plan.system)),
                        ("labels", .words([("pod-security.kubernetes.io/enforce", "restricted")])))
                )),
            .of(
                ("apiVersion", "networking.k8s.io/v1"), ("kind", "NetworkPolicy"),
                ("metadata", .of(("name", "silence"), ("namespace", .text(plan.system)))),
                (
                    "spec",
                    .of(("podSelector", .map([])), ("policyTypes", .texts(["Ingress", "Egress"])))
                )),
        ]
    }

    private func documents(_ service: ServicePlan) -> [YAML] {
        let workload = WorkloadManifest(service: service, plan: plan)
        var documents = [workload.account, workload.yaml]
        if service.component.kind.answersCallers { documents.append(workload.endpoint) }
        let scaling = ScalingManifest(service: service, plan: plan)
        documents += [scaling.autoscaler, scaling.disruptionBudget].compactMap { $0 }
        return documents + [PolicyManifest(service: service, plan: plan).yaml]
    }

    /// The way in from outside, where the design has a front door.
    private var door: YAML? {
        guard let first = plan.upstreams.first else { return nil }
        let others = plan.upstreams.dropFirst().flatMap { service -> [YAML] in
            let interfaces = plan.design.interfaces.filter { $0.component == service.component.id }
            return interfaces.map(\.basePath).uniqued.map { route(prefix: $0, to: service) }
        }
        let timeout = plan.design.edges.first { $0.to == first.id && $0.policy?.timeout != nil }?.policy?.timeout
        return .of(
            ("apiVersion", "networking.k8s.io/v1"), ("kind", "Ingress"),
            (
                "metadata",
                .of(
                    ("name", .text(plan.system)), ("namespace", .text(plan.system)),
                    (
                        "annotations",
                        timeout.map {
                            .words([("nginx.ingress.kubernetes.io/proxy-read-timeout", String($0.wholeSeconds))])
                        }
                    ))
            ),
            (
                "spec",
                .of(
                    ("tls", .list([.of(("hosts", .texts(["api.example.org"])), ("secretName", "front-door-tls"))])),
                    (
                        "rules",
                        .list([
                            .of(
                                ("host", "api.example.org"),
                                ("http", .of(("paths", .list(others + [route(prefix: "/", to: first)])))))
                        ])
                    )
                )
            ))
    }

    private func route(prefix: String, to service: ServicePlan) -> YAML {
        .of(
            ("path", .text(prefix.isEmpty ? "/" : prefix)), ("pathType", "Prefix"),
            (
                "backend",
                .of(("service", .of(("name", .text(service.id)), ("port", .of(("number", 8080))))))
            ))
    }
}
