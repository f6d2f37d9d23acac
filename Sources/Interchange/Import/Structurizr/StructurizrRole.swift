import DesignModel
import Knowledge

/// What a container or system is in the words of the design language, by its tags, technology and name.
enum StructurizrRole {
    case component(ComponentKind)
    case store(StoreKind, String)
    case channel(ChannelKind, String)
    /// Something in people's hands: a browser, a phone.
    case client

    init(_ element: StructurizrModel.Element) {
        let tags = element.tags.map { $0.lowercased() }
        if let kind = tags.lazy.compactMap(ComponentKind.init).first {
            self = .component(kind)
        } else if tags.contains("channel") {
            self = .channel(tags.lazy.compactMap(ChannelKind.init).first ?? .queue, element.technology.lowercased())
        } else if tags.contains("store") {
            self = .store(tags.lazy.compactMap(StoreKind.init).first ?? .relational, element.technology.lowercased())
        } else {
            self = Self.foreign(element, tags)
        }
    }

    /// How a word of somebody else's tells what a thing is.
    private static func foreign(_ element: StructurizrModel.Element, _ tags: [String]) -> StructurizrRole {
        let said = Set(
            (tags + [element.technology.lowercased()]).flatMap {
                $0.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            })
        let name = Set(Spelling.kebab(element.name).split(separator: "-").map(String.init))
        let isClient =
            tags.contains { $0.contains("browser") || $0.contains("mobile") }
            || !said.isDisjoint(with: ["browser", "ios", "android", "xamarin", "flutter", "swiftui"])
            || !said.isDisjoint(with: ["react", "angular", "vue", "svelte"]) && !said.contains("node")
        if isClient { return .client }
        if let product = channels.first(where: { said.contains($0) || name.contains($0) }) {
            return .channel(product == "kafka" ? .log : .queue, channelNames.contains(product) ? "" : product)
        }
        if let product = stores.first(where: { said.contains($0.word) || name.contains($0.word) && $0.isProduct }) {
            return .store(product.kind, product.technology)
        }
        let isStore =
            tags.contains { $0.contains("database") || $0.contains("datastore") || $0 == "db" }
            || !said.isDisjoint(with: ["database", "schema"]) || name.contains("database") || name.contains("db")
        if isStore { return .store(.relational, "") }
        if !said.isDisjoint(with: ["nginx", "traefik", "haproxy", "envoy", "caddy"]) { return .component(.edgeProxy) }
        if !name.isDisjoint(with: ["worker", "workers", "consumer", "processor"]) { return .component(.workerPool) }
        if !name.isDisjoint(with: ["cron", "scheduler", "job"]) { return .component(.scheduledJob) }
        if said.contains("lambda") || said.contains("function") { return .component(.function) }
        return .component(.service)
    }

    private static let channelNames: Set<String> = ["queue", "topic", "broker"]
    private static let channels = [
        "kafka", "rabbitmq", "sqs", "sns", "nats", "activemq", "pulsar", "kinesis", "queue", "topic", "broker",
    ]

    private struct Product {
        var word: String
        var kind: StoreKind
        var technology: String
        var isProduct = true
    }

    private static let stores: [Product] = [
        Product(word: "postgresql", kind: .relational, technology: "postgresql"),
        Product(word: "postgres", kind: .relational, technology: "postgresql"),
        Product(word: "mysql", kind: .relational, technology: "mysql"),
        Product(word: "mariadb", kind: .relational, technology: "mariadb"),
        Product(word: "oracle", kind: .relational, technology: "oracle"),
        Product(word: "mssql", kind: .relational, technology: "sqlserver"),
        Product(word: "sqlite", kind: .embedded, technology: "sqlite"),
        Product(word: "mongodb", kind: .document, technology: "mongodb"),
        Product(word: "dynamodb", kind: .keyValue, technology: "dynamodb"),
        Product(word: "cassandra", kind: .wideColumn, technology: "cassandra"),
        Product(word: "redis", kind: .cache, technology: "redis"),
        Product(word: "memcached", kind: .cache, technology: "memcached"),
        Product(word: "elasticsearch", kind: .search, technology: "elasticsearch"),
        Product(word: "opensearch", kind: .search, technology: "opensearch"),
        Product(word: "clickhouse", kind: .columnar, technology: "clickhouse"),
        Product(word: "neo4j", kind: .graph, technology: "neo4j"),
        Product(word: "s3", kind: .object, technology: "s3"), Product(word: "minio", kind: .object, technology: "s3"),
        Product(word: "influxdb", kind: .timeSeries, technology: "influxdb"),
        Product(word: "rdbms", kind: .relational, technology: "", isProduct: false),
    ]
}
