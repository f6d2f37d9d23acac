import DesignModel
import Diagnostics
import Knowledge

/// A compose file: services become components, known products stores and channels, settings edges.
struct ComposeReader {
    let source: SourceText
    let root: DataTree

    func read(into draft: inout Draft) {
        draft.title(root["name"]?.word)
        let services = root["services"]?.entries ?? []
        for service in services { add(service, &draft) }
        for service in services { connect(service, services, &draft) }
        for key in ["volumes", "networks", "configs"] {
            guard let part = root[key], !part.entries.isEmpty else { continue }
            draft.leaveOut(
                key, why: "a blueprint says what is kept and who may talk, not by which means",
                at: source.wholeLine(part.line))
        }
    }

    private func add(_ service: DataTree.Entry, _ draft: inout Draft) {
        let place = source.wholeLine(service.line)
        let name = Spelling.kebab(service.key)
        switch ComposeRole(service) {
        case .store(let kind, let technology):
            var store = Store(id: StoreID(name), kind: kind, technology: technology)
            store.disposable = kind == .cache
            draft.add(store)
            draft.hosts[service.key] = name
        case .channel(let technology):
            var channel = Channel(id: ChannelID(name), kind: technology == "kafka" ? .log : .queue)
            channel.technology = technology
            if !draft.design.channels.contains(where: { $0.id == channel.id }) { draft.design.channels.append(channel) }
            draft.hosts[service.key] = name
        case .mailCatcher:
            let party = Component(id: "mail", kind: .thirdParty, title: "Mail service")
            draft.add(party)
            draft.hosts[service.key] = "mail"
            draft.guess(
                "'\(service.key)' catches mail on a laptop, so a mail service is taken to stand outside",
                at: "components.mail", place)
        case .tool(let what):
            draft.leaveOut("service for \(what)", service.key, why: "it is no part of the system", at: place)
        case .component(let kind):
            draft.add(ComposeComponent(source: source, service: service, kind: kind, id: name).read(&draft))
            draft.hosts[service.key] = name
        }
    }

    private func connect(_ service: DataTree.Entry, _ all: [DataTree.Entry], _ draft: inout Draft) {
        guard let from = draft.hosts[service.key],
            draft.design.components.contains(where: { $0.id.rawValue == from && $0.kind.isOurs })
        else { return }
        let mentions = ComposeMentions(service, hosts: all.map(\.key))
        for mention in mentions.found {
            guard let to = draft.hosts[mention.host], draft.isPart(to) else { continue }
            var edge = Edge(id: EdgeID("\(from)-\(to)"), from: from, to: to)
            edge.protocolName = mention.scheme ?? ""
            let channel = draft.design.channels.contains { $0.id.rawValue == to }
            if channel { edge.mode = .asynchronous }
            draft.add(edge)
        }
    }
}

/// What a service of a compose file is.
enum ComposeRole {
    case store(StoreKind, String)
    case channel(String)
    case mailCatcher
    case tool(String)
    case component(ComponentKind)

    init(_ service: DataTree.Entry) {
        let image = service.value["image"]?.word ?? ""
        let product = Self.product(image)
        if let role = Self.stores[product] {
            self = .store(role.0, role.1)
        } else if let mark = ImageBook.mark(ofImage: image), let role = Self.role(mark) {
            self = role
        } else if Self.catchers.contains(product) {
            self = .mailCatcher
        } else if let tool = Self.tools[product] {
            self = .tool(tool)
        } else {
            self = .component(ComposeRole.kind(service, product))
        }
    }

    /// The last part of an image's name, without its version.
    private static func product(_ image: String) -> String {
        let path = image.lowercased().split(separator: "@").first ?? ""
        return (path.split(separator: "/").last ?? "").split(separator: ":").first.map(String.init) ?? ""
    }

    private static func role(_ mark: ManifestMark) -> ComposeRole? {
        switch mark.key {
        case "stack.database":
            let kinds: [String: StoreKind] = [
                "mongodb": .document, "cassandra": .wideColumn, "clickhouse": .columnar, "dynamodb": .keyValue,
                "neo4j": .graph,
                "influxdb": .timeSeries, "sqlite": .embedded,
            ]
            return .store(kinds[mark.value] ?? .relational, mark.value)
        case "stack.cache": return .store(.cache, mark.value)
        case "stack.search": return .store(.search, mark.value)
        case "stack.messaging": return .channel(mark.value)
        default: return nil
        }
    }

    /// Products that the book of images does not tell apart, or does not have.
    private static let stores: [String: (StoreKind, String)] = [
        "timescaledb": (.timeSeries, "timescaledb"), "timescaledb-ha": (.timeSeries, "timescaledb"),
        "minio": (.object, "s3"), "seaweedfs": (.object, "s3"), "garage": (.object, "s3"),
        "localstack": (.object, "s3"),
        "azurite": (.object, "azure_blob"), "fake-gcs-server": (.object, "gcs"), "qdrant": (.search, "qdrant"),
        "etcd": (.keyValue, "etcd"), "couchdb": (.document, "couchdb"), "rethinkdb": (.document, "rethinkdb"),
    ]

    private static let catchers: Set<String> = ["mailpit", "mailhog", "mailcatcher", "maildev", "smtp4dev", "inbucket"]

    private static let tools: [String: String] = [
        "adminer": "looking at data", "pgadmin4": "looking at data", "phpmyadmin": "looking at data",
        "mongo-express": "looking at data", "redis-commander": "looking at data", "redisinsight": "looking at data",
        "prometheus": "monitoring", "grafana": "monitoring", "loki": "monitoring", "promtail": "monitoring",
        "jaeger": "monitoring", "all-in-one": "monitoring", "tempo": "monitoring", "zipkin": "monitoring",
        "opentelemetry-collector": "monitoring",
        "opentelemetry-collector-contrib": "monitoring", "cadvisor": "monitoring", "node-exporter": "monitoring",
        "alertmanager": "monitoring", "alloy": "monitoring",
        "portainer": "running containers", "watchtower": "running containers", "wiremock": "standing in for others",
        "mockserver": "standing in for others", "swagger-ui": "reading contracts", "kafka-ui": "looking at data",
        "zookeeper": "electing leaders", "cp-zookeeper": "electing leaders",
        "elasticmq-native": "standing in for a queue", "mc": "setting up buckets", "kibana": "looking at data",
        "certbot": "certificates", "postgres-exporter": "monitoring",
    ]

    private static let proxies: Set<String> = [
        "nginx", "caddy", "traefik", "haproxy", "envoy", "kong", "apisix", "nginx-proxy", "httpd", "openresty",
    ]

    private static func kind(_ service: DataTree.Entry, _ product: String) -> ComponentKind {
        if proxies.contains(product) { return .edgeProxy }
        let words = Set(Spelling.kebab(service.key).split(separator: "-").map(String.init))
        let command = [service.value["command"], service.value["entrypoint"]].compactMap { $0 }
            .map { $0.word ?? $0.items.compactMap(\.word).joined(separator: " ") }.joined(separator: " ").lowercased()
        let isOpen = !(service.value["ports"]?.items.isEmpty ?? true)
        let isJob = service.value["profiles"]?.items.contains { $0.word == "jobs" } == true
        if isJob || !words.isDisjoint(with: ["cron", "scheduler", "beat", "migrate", "migration", "migrations"]) {
            return .scheduledJob
        }
        let workerWords: Set = [
            "worker", "workers", "consumer", "queue", "sidekiq", "celery", "processor", "jobs", "runner",
        ]
        if !isOpen,
            !words.isDisjoint(with: workerWords)
                || ["sidekiq", "celery", "queue:work", "worker"].contains(where: command.contains)
        {
            return .workerPool
        }
        return .service
    }
}
