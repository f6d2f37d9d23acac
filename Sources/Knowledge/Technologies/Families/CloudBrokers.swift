extension TechnologyCatalogue {
    /// What carries messages and is offered as a service by one provider.
    static let cloudBrokers: [Technology] = amazonBrokers + otherBrokers

    private static let amazonBrokers: [Technology] = [
        Technology(
            "sqs", "SQS", .imitation, .proprietary, providers: ["aws"],
            .init(
                .broker,
                guarantees:
                    "at least once without order; FIFO queues keep order within a group and drop repeats for five minutes",
                burden: "none; a dead-letter queue to read",
                tests: "ElasticMQ or another imitation",
                speaks: "its own interface over HTTPS",
                cost: "requests by the million; ten messages may share one",
                exit: "drain the queue; callers behind an interface",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(
                        .quota, "size of a message", 1, "MiB", "pulumi aws provider, sqs Queue maxMessageSize",
                        "2026-11"),
                    TechnologyFigure(
                        .quota, "longest retention", 14, "days", "docs.aws.amazon.com, SQS quotas", "2026-11"),
                    TechnologyFigure(
                        .quota, "messages in flight of a queue", 120_000, "messages", "docs.aws.amazon.com, SQS quotas",
                        "2026-11"),
                    TechnologyFigure(
                        .quota, "FIFO with batches of ten", 3000, "messages a second",
                        "docs.aws.amazon.com, SQS FIFO quotas", "2026-11"),
                    TechnologyFigure(.commitment, "availability", 99.9, "per cent a month", commitments, "2023-01"),
                ], aliases: ["amazon sqs", "simple queue service"])),
        Technology(
            "sns", "SNS", .imitation, .proprietary, providers: ["aws"],
            .init(
                .broker,
                guarantees:
                    "copies a message to each subscription, at least once; without a queue behind it a subscriber that is away misses it",
                burden: "none; filters and failed deliveries to watch",
                tests: "an imitation",
                speaks: "its own interface over HTTPS",
                cost: "messages published and delivered by the million",
                exit: "another fan-out behind the same interface",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(
                        .quota, "ordered topic with ordered queues", 300, "messages a second",
                        "encore docs, pubsub.md at 2b626e8", "2026"),
                    TechnologyFigure(.commitment, "availability", 99.9, "per cent a month", commitments, "2023-01"),
                ])),
        Technology(
            "eventbridge", "EventBridge", .imitation, .proprietary, providers: ["aws"],
            .init(
                .broker,
                guarantees: "routes events by rules, at least once and without order",
                burden: "none; rules that match nothing fail silently",
                tests: "an imitation, which knows part of the rules",
                speaks: "its own interface over HTTPS",
                cost: "events by the million",
                exit: "rules become routing code of our own",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(.commitment, "availability", 99.99, "per cent a month", commitments, "2023-01")
                ])),
        Technology(
            "kinesis", "Kinesis Data Streams", .imitation, .proprietary, providers: ["aws"],
            .init(
                .log,
                guarantees: "an ordered log for each shard, at least once, read again within its retention",
                burden: "shards to count, leases of consumers",
                tests: "an imitation",
                speaks: "its own interface and client library",
                cost: "shard-hours or volume, and longer retention",
                exit: "consumers copy into another log; the client library is exchanged",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(
                        .quota, "writes of a shard", 1000, "records a second", "docs.aws.amazon.com, Kinesis quotas",
                        "2026-11"),
                    TechnologyFigure(
                        .quota, "writes of a shard by volume", 1, "MB a second", "docs.aws.amazon.com, Kinesis quotas",
                        "2026-11"),
                    TechnologyFigure(
                        .quota, "reads of a shard", 2, "MB a second", "docs.aws.amazon.com, Kinesis quotas", "2026-11"),
                    TechnologyFigure(.commitment, "availability", 99.9, "per cent a month", commitments, "2023-01"),
                ])),
    ]

    private static let otherBrokers: [Technology] = [
        Technology(
            "service_bus", "Azure Service Bus", .imitation, .proprietary, providers: ["azure"],
            .init(
                .broker,
                guarantees:
                    "queues and topics with sessions that keep order, repeats dropped on request, transactions over its own entities",
                burden: "none; dead letters to read, units of the premium tier to size",
                tests: "its emulator, or ActiveMQ over AMQP 1.0",
                speaks: "AMQP 1.0 with extensions",
                cost: "operations by the million, or messaging units by the hour",
                exit: "drain the queues; AMQP 1.0 clients move where no extension is used",
                Licence.service("Microsoft Azure"),
                figures: [
                    TechnologyFigure(
                        .quota, "AMQP connections of a namespace", 5000, "connections",
                        "learn.microsoft.com, Service Bus quotas", "2026-11"),
                    TechnologyFigure(
                        .quota, "size of a premium queue", 80, "GB", "learn.microsoft.com, Service Bus quotas",
                        "2026-11"),
                    TechnologyFigure(
                        .standard, "size of a premium message", 1024, "KB",
                        "learn.microsoft.com, MaxMessageSizeInKilobytes", "2026-11"),
                ])),
        Technology(
            "event_hubs", "Azure Event Hubs", .imitation, .shared, providers: ["azure"],
            .init(
                .log,
                guarantees: "an ordered log for each partition, at least once",
                burden: "throughput units and partitions chosen beforehand",
                tests: "its emulator, or Kafka",
                speaks: "Kafka's protocol and AMQP 1.0",
                cost: "throughput units by the hour",
                exit: "Kafka clients point elsewhere",
                Licence.service("Microsoft Azure"))),
        Technology(
            "pubsub", "Google Pub/Sub", .imitation, .proprietary, providers: ["gcp"],
            .init(
                .broker,
                guarantees:
                    "at least once to each subscription; order within a key and exactly-once acknowledgement on request",
                burden: "none; acknowledgement deadlines shorter than slow work",
                tests: "Google's emulator",
                speaks: "gRPC of its own",
                cost: "volume published and delivered",
                exit: "drain the subscriptions; callers behind an interface",
                Licence.service("Google Cloud"),
                figures: [
                    TechnologyFigure(
                        .quota, "size of a publish request", 10, "MB",
                        "docs.rs google-cloud-pubsub, publisher constants", "2026-11"),
                    TechnologyFigure(
                        .quota, "longest acknowledgement deadline", 600, "seconds",
                        "docs.datadoghq.com, gcp_pubsub_subscription", "2026-11"),
                    TechnologyFigure(.commitment, "availability", 99.95, "per cent a month", commitments, "2023-01"),
                ], aliases: ["google pub/sub", "cloud pub/sub", "pub/sub"])),
    ]
}
