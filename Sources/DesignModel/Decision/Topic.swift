/// The topics that Deliberation decides and Synthesis carries out, each with its options by their names in the vocabulary.
public enum Topic {
    public static let style = "style"
    public static let boundaries = "boundaries"
    public static let regions = "regions"
    public static let apiStyle = "api_style"
    public static let primaryStore = "primary_store"
    public static let tenancy = "tenancy"
    public static let asyncWork = "async_work"
    public static let cache = "cache"
    public static let search = "search"
    public static let media = "media"
    public static let partitioning = "partitioning"
    public static let authentication = "authentication"
    public static let deployment = "deployment"
    public static let backup = "backup"

    /// Every topic in the order of decision, with the names its options go by.
    public static let all: [(topic: String, options: [String])] = [
        (regions, ["single_region", "cells_by_residency"]),
        (
            primaryStore,
            ["postgresql", "mysql", "sqlite", "mongodb", "dynamodb", "cassandra", "timescaledb", "clickhouse"]
        ),
        (tenancy, ["single", "row_level_security", "schema_per_tenant", "database_per_tenant"]),
        (asyncWork, ["none", "postgresql_queue", "sqs", "service_bus", "pubsub", "rabbitmq", "kafka"]),
        (
            style,
            [
                "single_server", "modular_monolith", "monolith_with_workers", "monolith_with_edge", "few_services",
                "microservices", "event_pipeline", "symmetric_cluster", "serverless_functions", "extend_existing",
            ]
        ),
        (boundaries, ["one_deployable", "workers_apart", "ingest_apart", "services_by_domain"]),
        (apiStyle, ["rest", "graphql", "grpc"]),
        (cache, ["none", "http_and_cdn", "in_process", "redis"]),
        (search, ["none", "postgresql", "opensearch"]),
        (media, ["none", "object_storage", "object_storage_and_cdn"]),
        (partitioning, ["none", "range_by_month", "range_by_day", "hash", "shards_by_key"]),
        (authentication, ["password", "magic_link", "one_time_code", "oidc", "saml", "passkey", "api_key", "mtls"]),
        (deployment, ["single_vm", "two_vms", "managed_containers", "kubernetes", "serverless"]),
        (backup, ["nightly_dump", "point_in_time", "point_in_time_and_standby", "synchronous_standby"]),
    ]
}
