/// What a library says about the technologies in use: key and value of the fact vocabulary, by the names of packages.
public enum PackageBook {
    /// The mark of a package, by its whole name in lower case; nil for the many that settle nothing.
    public static func mark(of package: String) -> ManifestMark? {
        let name = package.lowercased()
        if let mark = byName[name] { return mark }
        return prefixes.first { name.hasPrefix($0.prefix) }?.mark
    }

    private static let byName: [String: ManifestMark] = {
        var marks: [String: ManifestMark] = [:]
        for (key, value, names) in table {
            for name in names.split(separator: " ") { marks[String(name)] = ManifestMark(key: key, value: value) }
        }
        return marks
    }()

    private static let prefixes: [(prefix: String, mark: ManifestMark)] = [
        ("github.com/jackc/pgx", "stack.database", "postgresql"), ("github.com/lib/pq", "stack.database", "postgresql"),
        ("github.com/go-pg/pg", "stack.database", "postgresql"),
        ("github.com/go-sql-driver/mysql", "stack.database", "mysql"),
        ("github.com/mattn/go-sqlite3", "stack.database", "sqlite"), ("modernc.org/sqlite", "stack.database", "sqlite"),
        ("go.mongodb.org/mongo-driver", "stack.database", "mongodb"),
        ("github.com/gocql/gocql", "stack.database", "cassandra"),
        ("github.com/clickhouse/clickhouse-go", "stack.database", "clickhouse"),
        ("github.com/redis/go-redis", "stack.cache", "redis"), ("github.com/go-redis/redis", "stack.cache", "redis"),
        ("github.com/gomodule/redigo", "stack.cache", "redis"),
        ("github.com/bradfitz/gomemcache", "stack.cache", "memcached"),
        ("github.com/segmentio/kafka-go", "stack.messaging", "kafka"),
        ("github.com/ibm/sarama", "stack.messaging", "kafka"),
        ("github.com/shopify/sarama", "stack.messaging", "kafka"),
        ("github.com/twmb/franz-go", "stack.messaging", "kafka"),
        ("github.com/confluentinc/confluent-kafka-go", "stack.messaging", "kafka"),
        ("github.com/rabbitmq/amqp091-go", "stack.messaging", "rabbitmq"),
        ("github.com/streadway/amqp", "stack.messaging", "rabbitmq"),
        ("github.com/nats-io/nats.go", "stack.messaging", "nats"),
        ("github.com/elastic/go-elasticsearch", "stack.search", "elasticsearch"),
        ("github.com/olivere/elastic", "stack.search", "elasticsearch"),
        ("github.com/opensearch-project/opensearch-go", "stack.search", "opensearch"),
        ("github.com/gin-gonic/gin", "stack.framework", "gin"), ("github.com/labstack/echo", "stack.framework", "echo"),
        ("github.com/go-chi/chi", "stack.framework", "chi"), ("github.com/gofiber/fiber", "stack.framework", "fiber"),
        ("github.com/gorilla/mux", "stack.framework", "gorilla"),
        ("org.springframework.boot:spring-boot-starter-web", "stack.framework", "spring"),
        ("org.springframework.boot:spring-boot-starter-data-redis", "stack.cache", "redis"),
        ("org.springframework.boot:spring-boot-starter-data-mongodb", "stack.database", "mongodb"),
        ("org.springframework.boot:spring-boot-starter-amqp", "stack.messaging", "rabbitmq"),
        ("org.springframework.kafka:", "stack.messaging", "kafka"), ("io.ktor:ktor-server", "stack.framework", "ktor"),
        ("io.quarkus:quarkus-jdbc-postgresql", "stack.database", "postgresql"),
        ("io.quarkus:quarkus-rest", "stack.framework", "quarkus"),
        ("io.quarkus:quarkus-resteasy", "stack.framework", "quarkus"),
        ("io.micronaut:micronaut-http-server", "stack.framework", "micronaut"),
        ("microsoft.aspnetcore.", "stack.framework", "aspnet"),
    ].map { ($0.0, ManifestMark(key: $0.1, value: $0.2)) }

    private static let table: [(key: String, value: String, names: String)] = [
        (
            "stack.database", "postgresql",
            "pg pg-promise postgres @neondatabase/serverless psycopg psycopg2 psycopg2-binary asyncpg aiopg postgrex npgsql npgsql.entityframeworkcore.postgresql tokio-postgres postgresnio postgres-nio fluent-postgres-driver org.postgresql:postgresql org.postgresql:r2dbc-postgresql"
        ),
        (
            "stack.database", "mysql",
            "mysql mysql2 pymysql mysqlclient mysql-connector-python aiomysql myxql trilogy mysql:mysql-connector-java com.mysql:mysql-connector-j mysqlconnector pomelo.entityframeworkcore.mysql mysql.data mysql_async fluent-mysql-driver"
        ),
        ("stack.database", "mariadb", "mariadb org.mariadb.jdbc:mariadb-java-client"),
        (
            "stack.database", "mongodb",
            "mongodb mongoose pymongo motor mongoengine mongoid mongo mongodb.driver mongodb/laravel-mongodb jenssegers/mongodb mongodb_driver mongokitten org.mongodb:mongodb-driver-sync"
        ),
        (
            "stack.database", "sqlite",
            "sqlite sqlite3 better-sqlite3 aiosqlite ecto_sqlite3 rusqlite microsoft.data.sqlite microsoft.entityframeworkcore.sqlite fluent-sqlite-driver grdb.swift org.xerial:sqlite-jdbc"
        ),
        (
            "stack.database", "sqlserver",
            "mssql tedious pymssql pyodbc microsoft.data.sqlclient microsoft.entityframeworkcore.sqlserver com.microsoft.sqlserver:mssql-jdbc tiny_tds"
        ),
        (
            "stack.database", "cassandra",
            "cassandra-driver scylla com.datastax.oss:java-driver-core cassandracsharpdriver xandra"
        ),
        (
            "stack.database", "dynamodb",
            "@aws-sdk/client-dynamodb dynamoose pynamodb aws-sdk-dynamodb awssdk.dynamodbv2 dynamoid"
        ),
        (
            "stack.database", "clickhouse",
            "@clickhouse/client clickhouse clickhouse-driver clickhouse-connect com.clickhouse:clickhouse-jdbc"
        ),
        (
            "stack.cache", "redis",
            "redis ioredis redix deadpool-redis bb8-redis stackexchange.redis predis/predis redis-rb redis-client django-redis redistack laravel/horizon io.lettuce:lettuce-core redis.clients:jedis org.redisson:redisson cachex_redis"
        ),
        ("stack.cache", "memcached", "memcached dalli pymemcache pylibmc python-memcached enyimmemcachedcore memjs"),
        (
            "stack.messaging", "kafka",
            "kafkajs confluent-kafka kafka-python kafka-python-ng aiokafka ruby-kafka rdkafka karafka confluent.kafka org.apache.kafka:kafka-clients brod @confluentinc/kafka-javascript"
        ),
        (
            "stack.messaging", "rabbitmq",
            "amqplib amqp-connection-manager bunny sneakers pika aio-pika lapin amqp rabbitmq.client masstransit.rabbitmq php-amqplib/php-amqplib com.rabbitmq:amqp-client broadway_rabbitmq"
        ),
        ("stack.messaging", "nats", "nats nats-py async-nats nats.net gnat"),
        ("stack.messaging", "sidekiq", "sidekiq"), ("stack.messaging", "celery", "celery"),
        ("stack.messaging", "bullmq", "bull bullmq"), ("stack.messaging", "oban", "oban"),
        ("stack.messaging", "solid_queue", "solid_queue"), ("stack.messaging", "rq", "rq"),
        ("stack.messaging", "hangfire", "hangfire hangfire.core"), ("stack.messaging", "resque", "resque"),
        ("stack.messaging", "delayed_job", "delayed_job delayed_job_active_record"),
        ("stack.messaging", "pg-boss", "pg-boss"),
        ("stack.messaging", "sqs", "@aws-sdk/client-sqs aws-sdk-sqs awssdk.sqs"),
        (
            "stack.search", "elasticsearch",
            "elasticsearch @elastic/elasticsearch searchkick elasticsearch-dsl elasticsearch/elasticsearch nest elasticsearch-model"
        ),
        ("stack.search", "opensearch", "opensearch-py @opensearch-project/opensearch opensearch-ruby"),
        ("stack.search", "meilisearch", "meilisearch meilisearch-rails meilisearch/meilisearch-php"),
        ("stack.framework", "rails", "rails"), ("stack.framework", "sinatra", "sinatra"),
        ("stack.framework", "hanami", "hanami"),
        ("stack.framework", "django", "django"), ("stack.framework", "flask", "flask"),
        ("stack.framework", "fastapi", "fastapi"),
        ("stack.framework", "tornado", "tornado"), ("stack.framework", "aiohttp", "aiohttp"),
        ("stack.framework", "express", "express"), ("stack.framework", "nestjs", "@nestjs/core"),
        ("stack.framework", "fastify", "fastify"), ("stack.framework", "koa", "koa"),
        ("stack.framework", "hapi", "@hapi/hapi"),
        ("stack.framework", "hono", "hono"), ("stack.framework", "nextjs", "next"),
        ("stack.framework", "adonis", "@adonisjs/core"),
        ("stack.framework", "laravel", "laravel/framework"),
        ("stack.framework", "symfony", "symfony/framework-bundle symfony/symfony"),
        ("stack.framework", "slim", "slim/slim"),
        ("stack.framework", "phoenix", "phoenix"), ("stack.framework", "axum", "axum"),
        ("stack.framework", "actix", "actix-web"), ("stack.framework", "rocket", "rocket"),
        ("stack.framework", "warp", "warp"),
        ("stack.framework", "vapor", "vapor"), ("stack.framework", "hummingbird", "hummingbird"),
        ("stack.framework", "spring", "spring-boot-starter-web spring-boot-starter-webflux"),
        (
            "integration[]", "stripe",
            "stripe stripe-node stripe.net stripe/stripe-php github.com/stripe/stripe-go com.stripe:stripe-java stripity_stripe async-stripe"
        ),
        ("integration[]", "paypal", "@paypal/checkout-server-sdk paypalrestsdk paypal-checkout-sdk"),
        ("integration[]", "braintree", "braintree"), ("integration[]", "twilio", "twilio twilio-ruby twilio/sdk"),
        ("integration[]", "sendgrid", "@sendgrid/mail sendgrid sendgrid-ruby sendgrid/sendgrid"),
        ("integration[]", "mailgun", "mailgun.js mailgun-ruby mailgun/mailgun-php"),
        ("integration[]", "postmark", "postmark postmark-rails"),
        ("integration[]", "sentry", "@sentry/node sentry-sdk sentry-ruby sentry-rails sentry/sentry-laravel"),
    ]
}
