/// The products this program knows, by their names in the vocabulary.
public enum TechnologyCatalogue {
    public static func technology(_ id: String) -> Technology? { byID[id] }

    /// The product of that name, or a stranger that is assumed to need a process and its own interface.
    public static func known(_ id: String) -> Technology { byID[id] ?? Technology(id, id, .process, .shared) }

    private static let byID = Dictionary(uniqueKeysWithValues: (stores + brokers + platforms).map { ($0.id, $0) })
    private static let bench = "pgbench tables, kb.ekarisky.com, eight processors with NVMe, lower end"
    private static let rule = "heuristic of this project, to be measured with the team's own rows"

    private static let relational = TechnologyLimits(
        commits: PublishedFigure(8000, bench, "2024"), rows: PublishedFigure(40_000, rule, "2026-11"),
        reads: PublishedFigure(50_000, bench, "2024"), messages: PublishedFigure(3000, rule, "2026-11"))

    private static let stores: [Technology] = [
        Technology("postgresql", "PostgreSQL", .process, .standard, limits: relational),
        Technology("mysql", "MySQL", .process, .standard, limits: relational),
        Technology("mariadb", "MariaDB", .process, .standard, limits: relational),
        Technology("sqlserver", "SQL Server", .process, .shared, limits: relational),
        Technology("oracle", "Oracle Database", .process, .shared, limits: relational),
        Technology(
            "sqlite", "SQLite", .embedded, .standard,
            limits: TechnologyLimits(
                commits: PublishedFigure(300, rule, "2026-11"), rows: PublishedFigure(10_000, rule, "2026-11"),
                reads: PublishedFigure(10_000, rule, "2026-11"), messages: PublishedFigure(50, rule, "2026-11"))),
        Technology(
            "timescaledb", "TimescaleDB", .process, .shared,
            limits: TechnologyLimits(
                commits: PublishedFigure(8000, bench, "2024"), rows: PublishedFigure(100_000, rule, "2026-11"),
                reads: PublishedFigure(50_000, bench, "2024"), messages: PublishedFigure(3000, rule, "2026-11"))),
        Technology("mongodb", "MongoDB", .process, .shared),
        Technology("dynamodb", "DynamoDB", .imitation, .proprietary, providers: ["aws"]),
        Technology("cassandra", "Cassandra", .imitation, .shared),
        Technology("scylladb", "ScyllaDB", .imitation, .shared),
        Technology("clickhouse", "ClickHouse", .process, .shared),
        Technology("redis", "Redis", .process, .shared),
        Technology("opensearch", "OpenSearch", .process, .shared),
        Technology("object_storage", "object storage", .process, .shared),
        Technology("cdn", "content delivery network", .embedded, .standard),
    ]

    private static let brokers: [Technology] = [
        Technology("sqs", "SQS", .imitation, .proprietary, providers: ["aws"]),
        Technology("service_bus", "Azure Service Bus", .imitation, .proprietary, providers: ["azure"]),
        Technology("pubsub", "Google Pub/Sub", .imitation, .proprietary, providers: ["gcp"]),
        Technology(
            "rabbitmq", "RabbitMQ", .process, .shared,
            limits: TechnologyLimits(
                messages: PublishedFigure(20_000, "rabbitmq-website blog, quorum queues, lower end", "2022-05-16"))),
        Technology("nats", "NATS", .process, .shared),
        Technology("kafka", "Kafka", .imitation, .shared),
        Technology("sidekiq", "Sidekiq on Redis", .process, .shared),
    ]

    private static let platforms: [Technology] = [
        Technology("linux_vm", "a Linux machine", .embedded, .standard),
        Technology("containers", "managed containers", .embedded, .standard),
        Technology("kubernetes", "Kubernetes", .embedded, .shared),
        Technology("functions", "cloud functions", .imitation, .proprietary, providers: ["aws", "gcp", "azure"]),
        Technology("graphql", "GraphQL", .embedded, .shared),
        Technology("grpc", "gRPC", .embedded, .shared),
    ]
}
