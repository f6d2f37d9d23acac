/// What a provider commits to in its service level agreement: a contract with credits, not measured availability.
public struct Commitment: Sendable, Hashable {
    public var provider: String
    /// `container`, `machine`, `database`, `database_with_standby`, `object_storage`, `queue`, `load_balancer` …
    public var service: String
    public var product: String
    public var availability: Double
    public var source: String
    public var date: String

    /// The commitment of a provider for a service, or nil where none is known.
    public static func find(_ service: String, provider: String) -> Commitment? {
        all.first { $0.service == service && $0.provider == provider }
    }
}

extension Commitment {
    public static let all: [Commitment] = [
        of("aws", "container", "Fargate, whole region", 0.9999, agreements, "2023-01"),
        of("aws", "machine", "EC2, single instance", 0.995, agreements, "2023-01"),
        of("aws", "database_with_standby", "RDS Multi-AZ", 0.9995, "aws.amazon.com/rds/sla", "2024-01-22"),
        of("aws", "database", "RDS, single instance", 0.995, "aws.amazon.com/rds/sla", "2024-01-22"),
        of("aws", "object_storage", "S3 Standard", 0.999, agreements, "2023-01"),
        of("aws", "queue", "SQS", 0.999, agreements, "2023-01"),
        of("aws", "log", "MSK", 0.999, agreements, "2023-01"),
        of("aws", "load_balancer", "ALB", 0.9999, agreements, "2023-01"),
        of("aws", "content_delivery", "CloudFront", 0.999, agreements, "2023-01"),
        of("aws", "cache_with_standby", "ElastiCache Multi-AZ", 0.9999, "AWS database blog", "2023-02"),
        of("aws", "cache", "ElastiCache, single zone", 0.995, "AWS database blog", "2023-02"),
        of("aws", "function", "Lambda", 0.9995, agreements, "2023-01"),
        of("gcp", "container", "Cloud Run", 0.9995, "cloud.google.com/run/sla", "2023-01"),
        of("gcp", "machine", "Compute Engine, single instance", 0.995, agreements, "2023-01"),
        of(
            "gcp", "database_with_standby", "Cloud SQL Enterprise with HA", 0.9995, "cloud.google.com/sql/sla",
            "2023-01"),
        of("gcp", "object_storage", "Cloud Storage, regional", 0.999, agreements, "2023-01"),
        of("gcp", "queue", "Pub/Sub", 0.9995, agreements, "2023-01"),
        of("gcp", "load_balancer", "Cloud Load Balancing", 0.9999, agreements, "2023-01"),
        of("gcp", "cache_with_standby", "Memorystore", 0.999, agreements, "2023-01"),
    ]

    private static let agreements = "service level agreements as collected in mikaelvesavuori/cloud-sla"

    private static func of(
        _ provider: String, _ service: String, _ product: String, _ availability: Double, _ source: String,
        _ date: String
    ) -> Commitment {
        Commitment(
            provider: provider, service: service, product: product, availability: availability, source: source,
            date: date)
    }
}
