import DesignModel

/// `deploy/machine/*.service` and `*.timer`: each part under systemd, with the limits of the capacity model and nobody's rights.
struct UnitEmitter {
    let plan: DeploymentPlan

    static func artefacts(_ plan: DeploymentPlan) -> [Artefact] {
        let emitter = UnitEmitter(plan: plan)
        return plan.services.filter(\.runsOurCode).flatMap(emitter.units)
    }

    private func units(_ service: ServicePlan) -> [Artefact] {
        let path = "deploy/machine/\(name(service))"
        let unit = Artefact(path: path + ".service", text: self.service(service), mediaType: "text/plain")
        guard let timer = timer(service) else { return [unit] }
        return [unit, Artefact(path: path + ".timer", text: timer, mediaType: "text/plain")]
    }

    func name(_ service: ServicePlan) -> String { "\(plan.system)-\(service.id)" }

    private func service(_ service: ServicePlan) -> String {
        let component = service.component
        let isTimed = service.isJob && CalendarText.make(component.schedule?.when ?? "") != nil
        var lines = [
            "[Unit]", "Description=\(plan.roster.title(service.id)) of \(plan.design.system.name)",
            "After=network-online.target",
            "Wants=network-online.target", "", "[Service]", "Type=\(isTimed ? "oneshot" : "exec")",
            "User=\(plan.system)",
            "ExecStart=/opt/\(plan.system)/current/bin/app \(service.id)",
            "EnvironmentFile=/etc/\(plan.system)/\(service.id).env",
        ]
        lines += plan.telemetry(service.id).map { "Environment=\($0.0)=\($0.1)" }
        lines += service.secrets.map { "LoadCredential=\($0.id):/etc/\(plan.system)/secrets/\($0.id)" }
        if !isTimed { lines += ["Restart=always", "RestartSec=2"] }
        if let limit = isTimed ? component.schedule?.deadline : component.lifecycle?.startup {
            lines.append("TimeoutStartSec=\(limit.wholeSeconds)")
        }
        if let drain = component.lifecycle?.drain { lines.append("TimeoutStopSec=\(drain.wholeSeconds)") }
        if let memory = component.scaling?.memory { lines.append("MemoryMax=\(memory.memoryText)") }
        if let cpu = component.scaling?.cpu {
            lines.append("CPUQuota=\((cpu.value * 100).rounded().formattedPlainly)%")
        }
        lines += Self.confinement
        if !isTimed { lines += ["", "[Install]", "WantedBy=multi-user.target"] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let confinement = [
        "NoNewPrivileges=yes", "CapabilityBoundingSet=", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes",
        "PrivateDevices=yes", "ProtectKernelTunables=yes", "ProtectKernelModules=yes", "ProtectControlGroups=yes",
        "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", "RestrictNamespaces=yes", "LockPersonality=yes",
        "SystemCallFilter=@system-service",
    ]

    private func timer(_ service: ServicePlan) -> String? {
        guard let when = service.component.schedule?.when, let calendar = CalendarText.make(when) else { return nil }
        return """
            [Unit]
            Description=Starts \(service.id) of \(plan.design.system.name): \(when)

            [Timer]
            OnCalendar=\(calendar)
            Persistent=true
            AccuracySec=1s

            [Install]
            WantedBy=timers.target

            """
    }
}
