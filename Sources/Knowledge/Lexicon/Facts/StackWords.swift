/// Names of languages, frameworks, stores, brokers and clouds, with the key each is a value of.
public struct StackName: Sendable, Hashable {
    public let key: String
    public let value: String
}

/// The technologies a brief may name; adding one touches this table only.
public enum StackWords {
    public static let book = PhraseBook<StackName>(entries.map { ($0.1, StackName(key: "stack." + $0.0, value: $0.2)) })

    /// Names that are also everyday words; they count only among other technologies, in a stack sentence or with a capital.
    public static let everydayWords: Set<String> = [
        "go", "swift", "rust", "spring", "express", "rails", "phoenix", "flask", "gin", "elastic", "oracle", "ruby",
        "java",
        "python", "dart", "nats", "c", "r", "lambda", "edge", "solid", "next", "consul", "render", "fly",
        "vapor", "crystal", "julia", "node", "sinatra", "nest", "scala", "zig", "pulsar", "sentinel",
        "access",
    ]

    private static let entries: [(String, String, String)] = [
        ("language", "kotlin", "kotlin"), ("language", "java", "java"),
        ("language", "c#|.net|dotnet|net core|csharp", "c#"),
        ("language", "go|golang", "go"), ("language", "python", "python"), ("language", "ruby", "ruby"),
        ("language", "elixir", "elixir"), ("language", "erlang", "erlang"), ("language", "typescript", "typescript"),
        ("language", "javascript", "javascript"), ("language", "rust", "rust"), ("language", "swift", "swift"),
        ("language", "php", "php"), ("language", "scala", "scala"), ("language", "clojure", "clojure"),
        ("language", "c++|cpp", "c++"), ("language", "f#", "f#"), ("language", "haskell", "haskell"),
        ("language", "perl", "perl"), ("language", "cobol", "cobol"), ("language", "dart", "dart"),
        ("language", "zig", "zig"), ("language", "groovy", "groovy"), ("language", "ocaml", "ocaml"),
        ("language", "delphi", "delphi"), ("language", "visual basic", "visual basic"),
        ("runtime", "node.js|nodejs|node", "node.js"), ("runtime", "jvm", "jvm"), ("runtime", "deno", "deno"),
        ("runtime", "bun.sh", "bun"), ("runtime", "beam", "beam"),
        ("framework", "ruby on rails|rails", "rails"), ("framework", "django", "django"),
        ("framework", "flask", "flask"),
        ("framework", "fastapi", "fastapi"), ("framework", "spring boot|spring", "spring"),
        ("framework", "quarkus", "quarkus"),
        ("framework", "micronaut", "micronaut"), ("framework", "ktor", "ktor"),
        ("framework", "spring boot", "spring boot"), ("framework", "laravel", "laravel"),
        ("framework", "symfony", "symfony"), ("framework", "phoenix", "phoenix"),
        ("framework", "express.js|express", "express"),
        ("framework", "nestjs|nest.js", "nestjs"), ("framework", "next.js|nextjs", "next.js"),
        ("framework", "asp.net", "asp.net"),
        ("framework", "vapor", "vapor"), ("framework", "hummingbird", "hummingbird"), ("framework", "axum", "axum"),
        ("framework", "wordpress", "wordpress"), ("framework", "drupal", "drupal"), ("framework", "magento", "magento"),
        ("database", "postgres|postgresql|pg", "postgresql"), ("database", "mysql", "mysql"),
        ("database", "mariadb", "mariadb"),
        ("database", "sqlite", "sqlite"), ("database", "mongodb|mongo", "mongodb"),
        ("database", "cassandra", "cassandra"),
        ("database", "scylladb|scylla", "scylladb"), ("database", "dynamodb|dynamo db|dynamo", "dynamodb"),
        ("database", "sql server|mssql|ms sql|azure sql|azure sql database", "sqlserver"),
        ("database", "oracle database|oracle db|oracle", "oracle"),
        ("database", "cockroachdb|cockroach", "cockroachdb"), ("database", "clickhouse", "clickhouse"),
        ("database", "timescaledb|timescale", "timescaledb"), ("database", "influxdb|influx", "influxdb"),
        ("database", "bigquery", "bigquery"), ("database", "snowflake", "snowflake"),
        ("database", "redshift", "redshift"),
        ("database", "neo4j", "neo4j"), ("database", "firestore", "firestore"), ("database", "firebase", "firebase"),
        ("database", "couchdb", "couchdb"),
        ("database", "db2", "db2"), ("database", "hbase", "hbase"), ("database", "spanner", "spanner"),
        ("database", "cosmos db|cosmosdb", "cosmosdb"), ("database", "yugabytedb|yugabyte", "yugabytedb"),
        ("database", "foundationdb", "foundationdb"), ("database", "duckdb", "duckdb"),
        ("database", "supabase", "supabase"),
        ("database", "microsoft access|access database", "access"), ("database", "hadoop|hdfs", "hadoop"),
        ("cache", "redis", "redis"), ("cache", "valkey", "valkey"), ("cache", "memcached|memcache", "memcached"),
        ("messaging", "kafka|apache kafka", "kafka"), ("messaging", "rabbitmq|rabbit mq", "rabbitmq"),
        ("messaging", "sqs", "sqs"), ("messaging", "sns", "sns"), ("messaging", "nats|jetstream", "nats"),
        ("messaging", "pulsar", "pulsar"), ("messaging", "kinesis", "kinesis"), ("messaging", "activemq", "activemq"),
        ("messaging", "service bus", "service bus"), ("messaging", "event hubs|event hub", "event hubs"),
        ("messaging", "pub/sub|pubsub", "pubsub"), ("messaging", "mqtt", "mqtt"), ("messaging", "sidekiq", "sidekiq"),
        ("messaging", "celery", "celery"), ("messaging", "eventbridge", "eventbridge"),
        ("messaging", "redpanda", "redpanda"),
        ("messaging", "oban", "oban"), ("messaging", "ibm mq|websphere mq", "ibm mq"),
        ("messaging", "hangfire", "hangfire"),
        ("search", "elasticsearch|elastic search|elastic", "elasticsearch"), ("search", "opensearch", "opensearch"),
        ("search", "solr", "solr"), ("search", "algolia", "algolia"), ("search", "meilisearch", "meilisearch"),
        ("search", "typesense", "typesense"),
        ("cloud", "aws|amazon web services|amazon cloud", "aws"), ("cloud", "azure|microsoft azure", "azure"),
        ("cloud", "google cloud|gcp|google cloud platform", "gcp"), ("hosting", "hetzner", "hetzner"),
        ("cloud", "ovh|ovhcloud", "ovh"), ("cloud", "scaleway", "scaleway"),
        ("cloud", "digitalocean|digital ocean", "digitalocean"),
        ("hosting", "infomaniak", "infomaniak"), ("hosting", "netcup", "netcup"), ("hosting", "vercel", "vercel"),
        ("hosting", "netlify", "netlify"), ("hosting", "railway.app", "railway"), ("hosting", "contabo", "contabo"),
        ("hosting", "hostinger", "hostinger"), ("hosting", "rackspace", "rackspace"),
        ("hosting", "platform.sh", "platform.sh"), ("hosting", "gridscale", "gridscale"), ("hosting", "vultr", "vultr"),
        ("hosting", "equinix", "equinix"), ("hosting", "heroku", "heroku"), ("hosting", "fly.io", "fly.io"),
        ("cloud", "oracle cloud", "oracle cloud"),
        ("cloud", "ibm cloud", "ibm cloud"), ("cloud", "exoscale", "exoscale"), ("cloud", "upcloud", "upcloud"),
        ("cloud", "cloudflare workers", "cloudflare"), ("cloud", "alibaba cloud", "alibaba cloud"),
        ("cloud", "ionos", "ionos"),
        ("cloud", "linode", "linode"), ("cloud", "open telekom cloud", "otc"), ("cloud", "stackit", "stackit"),
        ("cloud", "clever cloud", "clever cloud"), ("hosting", "render.com", "render"),
        (
            "hosting",
            "own hardware|our own servers|our two data centres|our two data centers|our data centres|own data centres|own data centre|own data center|on premises|on prem|on premise",
            "own_hardware"
        ),
        (
            "hosting", "our data centre|our data center|own datacenter|our datacenter|own server room|our own machines",
            "own_hardware"
        ),
        (
            "hosting",
            "own virtual machines|own vms|rack of servers|own rack|a rack in our|own infrastructure|own servers|in house data centre|trust's data centre|company data centre|our racks|own racks|our server room|in house servers|in our basement|self hosted",
            "own_hardware"
        ),
        (
            "hosting",
            "single vm|one vm|a single server|one virtual machine|a single machine|one server|one small server",
            "single_vm"
        ),
        (
            "hosting", "one virtual server|a vps|one vps|single vps|one rented server|a rented server|one machine",
            "single_vm"
        ),
        ("hosting", "kubernetes|k8s|openshift", "kubernetes"),
        ("hosting", "managed platform|fully managed|paas", "managed"),
        ("hosting", "serverless", "serverless"), ("hosting", "colocation|colo", "colocation"),
    ]
}
