/// What container images and managed services of clouds are, in the words of the fact vocabulary.
public enum ImageBook {
    /// The product that a container image carries: `bitnami/postgresql:15` is PostgreSQL.
    public static func mark(ofImage image: String) -> ManifestMark? {
        let path = image.lowercased().split(separator: "@").first ?? ""
        let last = path.split(separator: "/").last ?? ""
        let name = last.split(separator: ":").first.map(String.init) ?? ""
        return images[name].map { ManifestMark(key: $0.key, value: $0.value) }
    }

    /// What a resource of an infrastructure file is; the engine decides where the resource may be several.
    public static func mark(ofResource type: String, engine: String) -> ManifestMark? {
        if let known = resources.first(where: { type.hasPrefix($0.prefix) }) {
            return ManifestMark(key: known.key, value: known.value)
        }
        let managed = [
            "aws_db_instance", "aws_rds_cluster", "google_sql_database_instance", "digitalocean_database_cluster",
        ]
        guard managed.contains(type) else { return nil }
        let engine = engine.lowercased()
        let value = engines.first { engine.hasPrefix($0.prefix) }?.value
        return value.map { value in
            ManifestMark(key: value == "redis" ? "stack.cache" : "stack.database", value: value)
        }
    }

    private static let engines: [(prefix: String, value: String)] = [
        ("postgres", "postgresql"), ("aurora-postgres", "postgresql"), ("mysql", "mysql"), ("aurora", "mysql"),
        ("mariadb", "mariadb"), ("sqlserver", "sqlserver"), ("pg", "postgresql"), ("redis", "redis"),
        ("valkey", "redis"),
        ("mongodb", "mongodb"),
    ]

    private static let images: [String: (key: String, value: String)] = {
        let table: [(String, String, String)] = [
            (
                "stack.database", "postgresql",
                "postgres postgresql postgis timescaledb timescaledb-ha pgvector cloudnative-pg supabase-postgres postgresql-ha"
            ),
            ("stack.database", "mysql", "mysql mysql-server percona"), ("stack.database", "mariadb", "mariadb"),
            ("stack.database", "mongodb", "mongo mongodb mongodb-community-server"),
            ("stack.database", "sqlserver", "mssql-server server azure-sql-edge"),
            ("stack.database", "cassandra", "cassandra scylla"), ("stack.database", "cockroachdb", "cockroach"),
            ("stack.database", "clickhouse", "clickhouse-server clickhouse"),
            ("stack.database", "dynamodb", "dynamodb-local"),
            ("stack.database", "sqlite", "sqlite"), ("stack.database", "neo4j", "neo4j"),
            ("stack.database", "influxdb", "influxdb"),
            ("stack.cache", "redis", "redis valkey redis-stack redis-stack-server keydb dragonfly redis-cluster"),
            ("stack.cache", "memcached", "memcached"),
            ("stack.messaging", "kafka", "kafka cp-kafka redpanda kafka-native strimzi-kafka"),
            ("stack.messaging", "rabbitmq", "rabbitmq"), ("stack.messaging", "nats", "nats nats-streaming"),
            ("stack.messaging", "activemq", "activemq activemq-classic artemis"),
            ("stack.messaging", "pulsar", "pulsar"),
            ("stack.search", "elasticsearch", "elasticsearch"), ("stack.search", "opensearch", "opensearch"),
            ("stack.search", "meilisearch", "meilisearch"), ("stack.search", "typesense", "typesense"),
            ("stack.search", "solr", "solr"),
        ]
        var marks: [String: (key: String, value: String)] = [:]
        for (key, value, names) in table {
            for name in names.split(separator: " ") { marks[String(name)] = (key, value) }
        }
        return marks
    }()

    private static let resources: [(prefix: String, key: String, value: String)] = [
        ("aws_dynamodb_table", "stack.database", "dynamodb"), ("aws_docdb", "stack.database", "mongodb"),
        ("aws_elasticache_", "stack.cache", "redis"), ("aws_memorydb", "stack.cache", "redis"),
        ("google_redis_instance", "stack.cache", "redis"), ("azurerm_redis_cache", "stack.cache", "redis"),
        ("azurerm_postgresql", "stack.database", "postgresql"), ("azurerm_mysql", "stack.database", "mysql"),
        ("azurerm_mssql", "stack.database", "sqlserver"), ("azurerm_cosmosdb", "stack.database", "cosmosdb"),
        ("google_spanner", "stack.database", "spanner"), ("aws_sqs_queue", "stack.messaging", "sqs"),
        ("aws_msk_cluster", "stack.messaging", "kafka"), ("aws_mq_broker", "stack.messaging", "rabbitmq"),
        ("google_pubsub_topic", "stack.messaging", "pubsub"), ("azurerm_servicebus_", "stack.messaging", "service_bus"),
        ("azurerm_eventhub", "stack.messaging", "kafka"), ("aws_opensearch_domain", "stack.search", "opensearch"),
        ("aws_elasticsearch_domain", "stack.search", "elasticsearch"),
        ("aws_eks_cluster", "stack.hosting", "kubernetes"),
        ("google_container_cluster", "stack.hosting", "kubernetes"),
        ("azurerm_kubernetes_cluster", "stack.hosting", "kubernetes"),
        ("aws_lambda_function", "stack.hosting", "serverless"),
        ("aws_ecs_service", "stack.hosting", "managed_containers"),
        ("google_cloud_run", "stack.hosting", "managed_containers"),
        ("azurerm_container_app", "stack.hosting", "managed_containers"),
    ]

    /// The cloud that a provider of an infrastructure file belongs to.
    public static func cloud(ofProvider provider: String) -> String? {
        [
            "aws": "aws", "google": "gcp", "google-beta": "gcp", "azurerm": "azure", "digitalocean": "digitalocean",
            "hcloud": "hetzner",
        ][provider]
    }
}
