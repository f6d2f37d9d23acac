import DesignModel

/// `deploy/container-apps/*.yaml`: apps and jobs as Azure Container Apps reads them.
struct ContainerAppsEmitter {
    let plan: DeploymentPlan

    static func artefacts(_ plan: DeploymentPlan) -> [Artefact] {
        let emitter = ContainerAppsEmitter(plan: plan)
        return plan.services.filter(\.runsOurCode).map { service in
            let kind = service.isJob ? "job" : "app"
            return Artefact(
                path: "deploy/container-apps/\(service.id).yaml",
                text: YAMLWriter.text(
                    emitter.app(service),
                    head:
                        "az containerapp \(service.isJob ? "job " : "")create --name \(service.id) --yaml \(service.id).yaml (\(kind) of \(plan.design.system.name))"
                ),
                mediaType: "application/yaml")
        }
    }

    private func app(_ service: ServicePlan) -> YAML {
        .of(
            ("name", .text(service.id)), ("location", .text(plan.site?.region ?? "")),
            ("type", service.isJob ? "Microsoft.App/jobs" : "Microsoft.App/containerApps"),
            ("identity", .of(("type", "SystemAssigned"))),
            (
                "properties",
                .of(
                    ("configuration", configuration(service)),
                    (
                        "template",
                        .of(
                            ("containers", .list([container(service)])), ("scale", service.isJob ? nil : scale(service))
                        )
                    )
                )
            ))
    }

    private func configuration(_ service: ServicePlan) -> YAML {
        let secrets = names(service).map { _, secret -> YAML in
            .of(
                ("name", .text(secret)), ("identity", "system"),
                ("keyVaultUrl", .text("https://\(plan.system.prefix(20)).vault.azure.net/secrets/\(secret)")))
        }
        if service.isJob {
            return .of(
                ("triggerType", "Schedule"),
                ("replicaTimeout", .integer(service.component.schedule?.deadline?.wholeSeconds ?? 3600)),
                ("replicaRetryLimit", 1),
                ("scheduleTriggerConfig", .of(("cronExpression", .text(service.component.schedule?.when ?? "")))),
                ("secrets", YAML.list(secrets).nonEmpty))
        }
        let isDoor = plan.upstreams.contains { $0.id == service.id }
        let ingress = YAML.of(
            ("external", .truth(isDoor)), ("targetPort", 8080), ("transport", "http"), ("allowInsecure", false))
        return .of(
            ("activeRevisionsMode", "Multiple"),
            ("ingress", service.component.kind.answersCallers ? ingress : nil), ("secrets", YAML.list(secrets).nonEmpty)
        )
    }

    private func names(_ service: ServicePlan) -> [(String, String)] {
        service.endpoints.map { ($0.variable, Names.slug($0.variable)) }
            + service.secrets.map { (Names.variable($0.id), $0.id) }
    }

    private func container(_ service: ServicePlan) -> YAML {
        let component = service.component
        let probes: [YAML] = [
            probe("Startup", service.readiness), probe("Liveness", service.liveness),
            probe("Readiness", service.readiness),
        ]
        let memory = component.scaling?.memory.map { "\(($0.canonical / 1_073_741_824 * 4).rounded(.up) / 4)Gi" }
        return .of(
            ("name", .text(service.id)),
            ("image", .text("\(plan.system.filter { $0 != "-" }).azurecr.io/\(plan.image(service.runtime)):1.0.0")),
            ("args", .texts([service.id])),
            (
                "env",
                YAML.list(
                    names(service).map { name, secret in .of(("name", .text(name)), ("secretRef", .text(secret))) }
                ).nonEmpty
            ),
            (
                "resources",
                .of(("cpu", component.scaling?.cpu.map { .number($0.value) }), ("memory", memory.map(YAML.text)))
            ), ("probes", service.isJob ? nil : .list(probes)))
    }

    private func probe(_ type: String, _ path: String) -> YAML {
        .of(
            ("type", .text(type)), ("httpGet", .of(("path", .text(path)), ("port", 8080))), ("periodSeconds", 10),
            ("failureThreshold", 6))
    }

    private func scale(_ service: ServicePlan) -> YAML {
        let share = service.component.scaling?.target.map { Int(($0.canonical * 100).rounded()) }
        let isCPU = service.component.scaling?.signal == "cpu"
        let rule = YAML.of(
            ("name", "cpu"),
            (
                "custom",
                .of(("type", "cpu"), ("metadata", .words([("type", "Utilization"), ("value", String(share ?? 70))])))
            ))
        return .of(
            ("minReplicas", .integer(service.minimum)), ("maxReplicas", .integer(service.maximum)),
            ("rules", isCPU && share != nil ? .list([rule]) : nil))
    }
}
