import DesignModel

/// The container that stands for a product on a laptop: image, port, settings, and how it says that it is well.
struct StoreImage {
    var image: String
    var port: Int
    var scheme: String
    var settings: [(String, String)] = []
    var volume: String?
    var command: [String] = []
    var check: [String]
    /// User, password and name of the database in its address.
    var account = ""

    static func store(_ technology: String) -> StoreImage? {
        switch technology {
        case "postgresql": return postgres("postgres:17-alpine")
        case "timescaledb": return postgres("timescale/timescaledb:2.22.1-pg17")
        case "mysql":
            return StoreImage(
                image: "mysql:8.4", port: 3306, scheme: "mysql", settings: mysql("MYSQL"), volume: "/var/lib/mysql",
                check: ["CMD-SHELL", "mysqladmin ping -h 127.0.0.1 -u app -plaptop"], account: "app:laptop")
        case "mariadb":
            return StoreImage(
                image: "mariadb:11.8", port: 3306, scheme: "mysql", settings: mysql("MARIADB"),
                volume: "/var/lib/mysql",
                check: ["CMD", "healthcheck.sh", "--connect", "--innodb_initialized"], account: "app:laptop")
        case "sqlserver":
            return StoreImage(
                image: "mcr.microsoft.com/mssql/server:2022-latest", port: 1433, scheme: "sqlserver",
                settings: [("ACCEPT_EULA", "Y"), ("MSSQL_SA_PASSWORD", "Laptop-0nly")], volume: "/var/opt/mssql",
                check: ["CMD-SHELL", "/opt/mssql-tools18/bin/sqlcmd -C -U sa -P Laptop-0nly -Q 'select 1'"],
                account: "sa:Laptop-0nly")
        case "mongodb":
            return StoreImage(
                image: "mongo:8.0", port: 27017, scheme: "mongodb", volume: "/data/db",
                check: ["CMD", "mongosh", "--quiet", "--eval", "db.adminCommand('ping')"])
        case "redis", "valkey":
            return StoreImage(
                image: "valkey/valkey:8-alpine", port: 6379, scheme: "redis", check: ["CMD", "valkey-cli", "ping"])
        case "opensearch", "elasticsearch":
            return StoreImage(
                image: "opensearchproject/opensearch:2.19.3", port: 9200, scheme: "http",
                settings: [("discovery.type", "single-node"), ("DISABLE_SECURITY_PLUGIN", "true")],
                volume: "/usr/share/opensearch/data",
                check: ["CMD", "curl", "-fsS", "http://127.0.0.1:9200/_cluster/health"])
        case "clickhouse":
            return StoreImage(
                image: "clickhouse/clickhouse-server:25.8", port: 8123, scheme: "http", volume: "/var/lib/clickhouse",
                check: ["CMD", "wget", "-qO-", "http://127.0.0.1:8123/ping"])
        case "cassandra":
            return StoreImage(
                image: "cassandra:5.0", port: 9042, scheme: "cassandra", volume: "/var/lib/cassandra",
                check: ["CMD", "cqlsh", "-e", "describe cluster"])
        case "dynamodb":
            return StoreImage(
                image: "amazon/dynamodb-local:3.1.0", port: 8000, scheme: "http",
                check: ["CMD-SHELL", "curl -s http://127.0.0.1:8000 -o /dev/null"])
        default: return nil
        }
    }

    private static func postgres(_ image: String) -> StoreImage {
        StoreImage(
            image: image, port: 5432, scheme: "postgresql",
            settings: [("POSTGRES_USER", "app"), ("POSTGRES_PASSWORD", "laptop"), ("POSTGRES_DB", "app")],
            volume: "/var/lib/postgresql/data", check: ["CMD", "pg_isready", "-U", "app", "-d", "app"],
            account: "app:laptop")
    }

    private static func mysql(_ prefix: String) -> [(String, String)] {
        [("USER", "app"), ("PASSWORD", "laptop"), ("DATABASE", "app"), ("ROOT_PASSWORD", "laptop")].map {
            ("\(prefix)_\($0.0)", $0.1)
        }
    }

    /// Object stores of every provider speak S3 on a laptop.
    static let objects = StoreImage(
        image: "minio/minio:RELEASE.2025-07-23T15-54-02Z", port: 9000, scheme: "http",
        settings: [("MINIO_ROOT_USER", "laptop"), ("MINIO_ROOT_PASSWORD", "laptop-only")], volume: "/data",
        command: ["server", "/data"], check: ["CMD", "mc", "ready", "local"])

    static func broker(_ technology: String) -> StoreImage? {
        switch technology {
        case "kafka":
            StoreImage(
                image: "apache/kafka:4.1.0", port: 9092, scheme: "kafka",
                check: ["CMD-SHELL", "/opt/kafka/bin/kafka-topics.sh --bootstrap-server 127.0.0.1:9092 --list"])
        case "redpanda":
            StoreImage(
                image: "redpandadata/redpanda:v25.2.1", port: 9092, scheme: "kafka",
                command: ["redpanda", "start", "--mode", "dev-container", "--smp", "1"],
                check: ["CMD", "rpk", "cluster", "health", "--exit-when-healthy"])
        case "rabbitmq":
            StoreImage(
                image: "rabbitmq:4.1-management-alpine", port: 5672, scheme: "amqp",
                check: ["CMD", "rabbitmq-diagnostics", "-q", "ping"])
        case "sqs":
            StoreImage(
                image: "softwaremill/elasticmq-native:1.6.14", port: 9324, scheme: "http",
                check: ["CMD-SHELL", "wget -qO- 'http://127.0.0.1:9324/?Action=ListQueues'"])
        case "nats":
            StoreImage(
                image: "nats:2.11-alpine", port: 4222, scheme: "nats", command: ["-js", "-m", "8222"],
                check: ["CMD", "wget", "-qO-", "http://127.0.0.1:8222/healthz"])
        case "sidekiq": store("redis")
        default: nil
        }
    }
}
