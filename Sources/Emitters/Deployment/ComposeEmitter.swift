import DesignModel

/// `deploy/compose.yaml`: the whole system on a laptop, each part only when what it needs is well.
struct ComposeEmitter {
    let plan: DeploymentPlan

    static func artefacts(_ plan: DeploymentPlan) -> [Artefact] {
        guard !plan.services.isEmpty else { return [] }
        return [
            Artefact(path: "deploy/compose.yaml", text: ComposeEmitter(plan: plan).text, mediaType: "application/yaml")
        ]
    }

    private var text: String {
        var services: [(String, YAML?)] = []
        for store in plan.stores { if let part = stand(store) { services.append((store.id.rawValue, part)) } }
        for product in brokerNames {
            services.append((product.name, container(product.image, name: product.name, [:])))
        }
        if !otherParties.isEmpty { services.append(("stand-ins", standIns)) }
        if hasMail { services.append(("mailbox", mailbox)) }
        for service in plan.services { if let part = part(service) { services.append((service.id, part)) } }
        let volumes = plan.stores.filter { image($0)?.volume != nil }.map { (key: $0.id.rawValue, value: YAML.map([])) }
        let head = """
            \(plan.design.system.name) on one laptop: docker compose up --wait
            Passwords here open nothing but this laptop. Jobs run by hand: docker compose run --rm \(plan.services.first(where: \.isJob)?.id ?? "JOB")
            """
        return YAMLWriter.text(
            .of(
                ("name", .text(plan.system)), ("services", .present(services)),
                ("volumes", YAML.map(volumes).nonEmpty)), head: head)
    }

    private func image(_ store: Store) -> StoreImage? {
        store.kind == .object ? StoreImage.objects : StoreImage.store(store.engine)
    }

    private func stand(_ store: Store) -> YAML? {
        image(store).map {
            container($0, name: store.id.rawValue, plan.schemas[store.id].map { [store.id.rawValue: $0] } ?? [:])
        }
    }

    /// Channels of one product share a container.
    private var brokerNames: [(name: String, image: StoreImage)] {
        plan.brokers.map(\.technology).uniqued.compactMap { technology in
            StoreImage.broker(technology).map { (technology, $0) }
        }
    }

    private func container(_ image: StoreImage, name: String, _ schema: [String: String]) -> YAML {
        var volumes = image.volume.map { ["\(name):\($0)"] } ?? []
        if let path = schema[name], image.scheme == "postgresql" {
            volumes.append("../\(path):/docker-entrypoint-initdb.d/1-schema.sql:ro")
        }
        return .of(
            ("image", .text(image.image)), ("command", YAML.texts(image.command).nonEmpty),
            ("environment", YAML.words(image.settings).nonEmpty), ("volumes", YAML.texts(volumes).nonEmpty),
            ("healthcheck", check(image.check, start: "20s")), ("restart", "unless-stopped"))
    }

    private func check(_ test: [String], start: String) -> YAML {
        .of(
            ("test", .texts(test)), ("interval", "5s"), ("timeout", "3s"), ("retries", 12),
            ("start_period", .text(start)))
    }

    private var hasMail: Bool { plan.parties.contains(where: isMail) }
    private var otherParties: [Component] { plan.parties.filter { !isMail($0) } }
    private func isMail(_ party: Component) -> Bool {
        ["mail-service", "mail", "email", "postmark", "ses", "sendgrid"].contains { party.technology == $0 }
    }

    private var standIns: YAML {
        .of(
            ("image", "wiremock/wiremock:3.13.1"),
            ("command", .texts(["--global-response-templating", "--disable-banner"])),
            ("healthcheck", check(["CMD", "curl", "-fsS", "http://127.0.0.1:8080/__admin/health"], start: "10s")),
            ("restart", "unless-stopped"))
    }

    private var mailbox: YAML {
        .of(
            ("image", "axllent/mailpit:v1.27"), ("ports", .texts(["127.0.0.1:8025:8025"])),
            ("healthcheck", check(["CMD", "/mailpit", "readyz"], start: "5s")), ("restart", "unless-stopped"))
    }

    private func part(_ service: ServicePlan) -> YAML? {
        if service.component.kind == .edgeProxy { return proxy(service) }
        let door = plan.proxy == nil && plan.upstreams.first?.id == service.id
        return .of(
            (
                "build",
                .of(
                    ("context", "../.."),
                    ("dockerfile", .text("architecture/deploy/" + plan.dockerfile(service.runtime))))
            ),
            ("image", .text(plan.image(service.runtime) + ":laptop")), ("command", .texts([service.id])),
            ("environment", YAML.words(settings(service)).nonEmpty),
            ("ports", door ? .texts(["127.0.0.1:8080:8080"]) : nil), ("depends_on", needs(service)),
            ("healthcheck", service.isJob ? .of(("disable", true)) : health(service)),
            ("profiles", service.isJob ? .texts(["jobs"]) : nil),
            ("stop_grace_period", service.component.lifecycle?.drain.map { .text($0.durationText) }),
            ("read_only", true), ("tmpfs", .texts(["/tmp"])), ("security_opt", .texts(["no-new-privileges:true"])),
            ("cap_drop", .texts(["ALL"])), ("restart", service.isJob ? nil : "unless-stopped"))
    }

    private func health(_ service: ServicePlan) -> YAML {
        check(
            ["CMD"] + service.runtime.probe(service.readiness),
            start: service.component.lifecycle?.startup?.durationText ?? "30s")
    }

    private func proxy(_ service: ServicePlan) -> YAML? {
        guard service.component.technology == "caddy" else { return nil }
        return .of(
            ("image", "caddy:2.10-alpine"), ("ports", .texts(["127.0.0.1:8080:80"])),
            (
                "environment",
                .words([("SITE", ":80")] + plan.upstreams.map { (Names.variable($0.id) + "_HOSTS", $0.id + ":8080") })
            ),
            ("volumes", .texts(["./Caddyfile:/etc/caddy/Caddyfile:ro"])),
            ("depends_on", waiting(plan.upstreams.map(\.id))),
            ("healthcheck", check(["CMD", "wget", "-qO-", "http://127.0.0.1:2019/config/"], start: "5s")),
            ("restart", "unless-stopped"))
    }

    private func settings(_ service: ServicePlan) -> [(String, String)] {
        service.endpoints.map { ($0.variable, address($0)) }
            + service.secrets.filter { !$0.id.hasPrefix("database-") }.map { (Names.variable($0.id), "laptop-only") }
    }

    private func address(_ endpoint: Endpoint) -> String {
        switch endpoint {
        case .service(let component): return "http://\(component.id):8080"
        case .party(let party):
            return isMail(party) ? "smtp://mailbox:1025" : "http://stand-ins:8080/\(party.id)"
        case .broker(let channel):
            guard let image = StoreImage.broker(channel.technology) else { return "" }
            return "\(image.scheme)://\(channel.technology):\(image.port)"
        case .store(let store):
            guard let image = image(store) else { return "file:/tmp/\(store.id)" }
            let account = image.account.isEmpty ? "" : image.account + "@"
            return "\(image.scheme)://\(account)\(store.id):\(image.port)" + (image.account.isEmpty ? "" : "/app")
        }
    }

    /// Stores and stand-ins; services do not wait for one another, so that no circle can arise.
    private func needs(_ service: ServicePlan) -> YAML? {
        waiting(
            service.endpoints.compactMap { endpoint in
                switch endpoint {
                case .service: nil
                case .party(let party): isMail(party) ? "mailbox" : "stand-ins"
                case .broker(let channel): channel.technology
                case .store(let store): image(store) == nil ? nil : store.id.rawValue
                }
            }.uniqued)
    }

    private func waiting(_ names: [String]) -> YAML? {
        YAML.map(names.map { (key: $0, value: .of(("condition", "service_healthy"))) }).nonEmpty
    }
}
