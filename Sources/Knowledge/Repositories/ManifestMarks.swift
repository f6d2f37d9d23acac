/// A technology that a repository shows or names, as key and value of the fact vocabulary.
public struct ManifestMark: Sendable, Hashable {
    /// The key of the fact vocabulary: `stack.framework`, `stack.database` …
    public let key: String
    /// The technology in lower case.
    public let value: String

    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    /// The marks found in one line; whole words only, so that `redistribute` is not `redis`.
    public static func marks(inLine line: String) -> [ManifestMark] {
        let words = line.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "+") }
        return words.compactMap { byWord[String($0)] }
    }

    private static let byWord: [String: ManifestMark] = {
        var marks: [String: ManifestMark] = [:]
        for (key, value, words) in table {
            for word in words { marks[word] = ManifestMark(key: key, value: value) }
        }
        return marks
    }()

    private static let table: [(key: String, value: String, words: [String])] = [
        (
            "stack.database", "postgresql",
            [
                "postgres", "postgresql", "pg", "psycopg", "psycopg2", "psycopg2-binary",
                "postgrex", "npgsql", "asyncpg", "pgx", "tokio-postgres", "postgresnio",
            ]
        ),
        ("stack.database", "mysql", ["mysql", "mysql2", "pymysql", "mysqlclient", "myxql", "go-sql-driver"]),
        ("stack.database", "mariadb", ["mariadb"]),
        ("stack.database", "mongodb", ["mongo", "mongodb", "mongoose", "pymongo", "mongoid"]),
        ("stack.database", "sqlite", ["sqlite", "sqlite3", "better-sqlite3", "ecto_sqlite3"]),
        ("stack.database", "cassandra", ["cassandra", "gocql"]),
        ("stack.cache", "redis", ["redis", "ioredis", "redix", "go-redis", "stackexchange", "valkey"]),
        ("stack.cache", "memcached", ["memcached", "dalli"]),
        ("stack.messaging", "kafka", ["kafka", "kafkajs", "confluent-kafka", "ruby-kafka", "spring-kafka"]),
        ("stack.messaging", "rabbitmq", ["rabbitmq", "amqplib", "bunny", "pika", "lapin"]),
        ("stack.messaging", "sidekiq", ["sidekiq"]),
        ("stack.messaging", "celery", ["celery"]),
        ("stack.messaging", "nats", ["nats", "async-nats"]),
        ("stack.search", "elasticsearch", ["elasticsearch", "searchkick"]),
        ("stack.search", "opensearch", ["opensearch"]),
        ("stack.framework", "rails", ["rails"]),
        ("stack.framework", "django", ["django"]),
        ("stack.framework", "flask", ["flask"]),
        ("stack.framework", "fastapi", ["fastapi"]),
        ("stack.framework", "spring", ["spring-boot-starter-web", "spring-boot", "springframework"]),
        ("stack.framework", "ktor", ["ktor", "ktor-server-core", "ktor-server-netty"]),
        ("stack.framework", "express", ["express"]),
        ("stack.framework", "nestjs", ["nestjs"]),
        ("stack.framework", "fastify", ["fastify"]),
        ("stack.framework", "laravel", ["laravel"]),
        ("stack.framework", "symfony", ["symfony"]),
        ("stack.framework", "phoenix", ["phoenix"]),
        ("stack.framework", "gin", ["gin-gonic"]),
        ("stack.framework", "axum", ["axum"]),
        ("stack.framework", "actix", ["actix-web"]),
        ("stack.framework", "vapor", ["vapor"]),
        ("stack.framework", "hummingbird", ["hummingbird"]),
    ]
}
