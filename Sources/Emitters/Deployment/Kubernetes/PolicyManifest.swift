import DesignModel

/// Who may speak to a part and whom it may speak to: the edges of the design and nothing else.
struct PolicyManifest {
    let service: ServicePlan
    let plan: DeploymentPlan

    var yaml: YAML {
        let workload = WorkloadManifest(service: service, plan: plan)
        return .of(
            ("apiVersion", "networking.k8s.io/v1"), ("kind", "NetworkPolicy"), ("metadata", workload.metadata),
            (
                "spec",
                .of(
                    ("podSelector", workload.selector), ("policyTypes", .texts(["Ingress", "Egress"])),
                    ("ingress", YAML.list(ingress).nonEmpty), ("egress", .list([names] + egress)))
            ))
    }

    private var neighbours: Set<String> { Set(plan.services.filter(\.runsOurCode).map(\.id)) }

    private var ingress: [YAML] {
        var callers = plan.design.edges.filter { $0.to == service.id && neighbours.contains($0.from) }.map(\.from)
            .uniqued.map(pod)
        let isOpen = plan.upstreams.contains { $0.id == service.id }
        if isOpen {
            callers.append(
                .of(
                    (
                        "namespaceSelector",
                        .of(("matchLabels", .words([("kubernetes.io/metadata.name", "ingress-nginx")])))
                    )))
        }
        guard !callers.isEmpty else { return [] }
        return [.of(("from", .list(callers)), ("ports", port(8080)))]
    }

    private func pod(_ name: String) -> YAML {
        .of(("podSelector", .of(("matchLabels", .words([("app.kubernetes.io/name", name)])))))
    }

    private func port(_ number: Int, _ kind: String = "TCP") -> YAML {
        .list([.of(("protocol", .text(kind)), ("port", .integer(number)))])
    }

    /// Names have to be resolved before anything else.
    private var names: YAML {
        .of(
            (
                "to",
                .list([
                    .of(
                        (
                            "namespaceSelector",
                            .of(("matchLabels", .words([("kubernetes.io/metadata.name", "kube-system")])))
                        ))
                ])
            ), ("ports", port(53, "UDP")))
    }

    private var egress: [YAML] {
        service.endpoints.compactMap { endpoint in
            switch endpoint {
            case .service(let other): .of(("to", .list([pod(other.id.rawValue)])), ("ports", port(8080)))
            case .party: .of(("to", .list([outside])), ("ports", port(443)))
            case .store(let store):
                .of(("to", .list([inside])), ("ports", port(StoreImage.store(store.engine)?.port ?? 443)))
            case .broker(let channel):
                .of(("to", .list([inside])), ("ports", port(StoreImage.broker(channel.technology)?.port ?? 443)))
            }
        }
    }

    private var inside: YAML { .of(("ipBlock", .of(("cidr", "10.0.0.0/8")))) }

    private var outside: YAML {
        .of(
            (
                "ipBlock",
                .of(("cidr", "0.0.0.0/0"), ("except", .texts(["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"])))
            ))
    }
}
