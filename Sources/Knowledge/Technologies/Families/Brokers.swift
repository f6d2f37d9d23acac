extension TechnologyCatalogue {
    /// What carries messages and is run by anybody.
    static let brokers: [Technology] = queues + logs

    private static let queues: [Technology] = [
        Technology(
            "rabbitmq", "RabbitMQ", .process, .shared,
            limits: TechnologyLimits(
                messages: PublishedFigure(20_000, "rabbitmq-website blog, quorum queues, lower end", "2022-05-16")),
            .init(
                .broker,
                guarantees:
                    "quorum queues keep a confirmed message on a majority; delivery at least once, order within a queue with one consumer; acknowledged messages are gone",
                burden: "three nodes, memory alarms, queues that nobody reads",
                tests: "the same broker in a container",
                speaks: "AMQP 0.9.1 and 1.0, MQTT, STOMP",
                cost: "three machines, or a managed broker by hour",
                exit: "drain the queues; AMQP clients move to another speaker, the rest behind an interface",
                Licence(.copyleft, "MPL 2.0", "rabbitmq.com, licence"),
                figures: [
                    TechnologyFigure(
                        .measured, "quorum queue with two publishers", 55_000, "messages a second",
                        "rabbitmq-website blog, version 3.10 on eight processors", "2022-05-16")
                ], aliases: ["rabbit mq", "rabbit"])),
        Technology(
            "nats", "NATS", .process, .shared,
            .init(
                .broker,
                guarantees:
                    "the core delivers at most once to who listens; JetStream keeps streams on a majority and delivers at least once",
                burden: "one small binary; three of them for JetStream, with disks",
                tests: "the server embedded in Go, or the binary",
                speaks: "its own small protocol, MQTT as well",
                cost: "three small machines",
                exit: "drain the streams; clients behind an interface",
                Licence(.permissive, "Apache 2.0", apache),
                figures: [
                    TechnologyFigure(
                        .standard, "size of a message", 1, "MB", "nats-server configuration, max_payload", "2026-11"),
                    TechnologyFigure(
                        .measured, "core, one publisher to one subscriber, 16 bytes", 3_000_000, "messages a second",
                        "nats.docs natsbench, laptop, loopback, lower end", "2026-11"),
                    TechnologyFigure(
                        .measured, "JetStream, asynchronous publishing to memory, one copy", 272_000,
                        "messages a second", "nats.docs natsbench, laptop, loopback", "2026-11"),
                ], aliases: ["jetstream"])),
        Technology(
            "activemq", "ActiveMQ", .process, .standard,
            .init(
                .broker,
                guarantees: "queues and topics with transactions; at least once",
                burden: "a pair of brokers with a shared or copied journal",
                tests: "the broker embedded on the JVM",
                speaks: "JMS, AMQP 1.0, MQTT, STOMP",
                cost: "two machines, or a managed broker by hour",
                exit: "drain the queues; JMS clients move to another implementation",
                Licence(.permissive, "Apache 2.0", apache), aliases: ["artemis", "amazon mq"])),
        Technology(
            "mosquitto", "Mosquitto", .process, .standard,
            .init(
                .broker,
                guarantees:
                    "MQTT's three levels of delivery to devices, retained messages, last wills; one process without copies",
                burden: "certificates of devices, one machine",
                tests: "the same binary",
                speaks: "MQTT 3.1.1 and 5",
                cost: "one small machine",
                exit: "any other MQTT broker; devices follow the host name",
                Licence(.copyleft, "EPL 2.0 or EDL 1.0", "github eclipse-mosquitto/mosquitto, LICENSE"))),
        Technology(
            "emqx", "EMQX", .process, .standard,
            .init(
                .broker,
                guarantees: "MQTT over a cluster that shares sessions, rules that pass messages on",
                burden: "three nodes, rolling restarts that make every device come back at once",
                tests: "one node in a container, or Mosquitto",
                speaks: "MQTT 3.1.1 and 5",
                cost: "three machines, or its managed service by session",
                exit: "any other MQTT broker; rules are written again",
                Licence(
                    .sourceAvailable, "Business Source License 1.1",
                    change: "Apache 2.0 up to 5.8; one edition under BSL from 5.9 of 2025",
                    "emqx.com, licence of version 5.9"))),
        Technology(
            "sidekiq", "Sidekiq on Redis", .process, .shared,
            .init(
                .broker,
                guarantees:
                    "jobs at least once while Redis keeps them; a killed worker loses what it held, except in the paid edition",
                burden: "Redis', with persistence switched on",
                tests: "its fake mode in the process of the test",
                speaks: "Ruby; jobs are JSON in Redis lists",
                cost: "memory, and a subscription for the reliable fetch",
                exit: "jobs are classes: another runner behind the same interface",
                Licence(.copyleft, "LGPL 3.0, commercial for Pro and Enterprise", "sidekiq.org, licences"))),
    ]

    private static let logs: [Technology] = [
        Technology(
            "kafka", "Kafka", .imitation, .shared,
            .init(
                .log,
                guarantees:
                    "an ordered log for each partition that many consumers read again; a write that all in-sync copies confirmed survives a broker; exactly once only between its own topics",
                burden: "three brokers, partitions that are hard to change, schemas, consumers that lag",
                tests: "one broker in a container; rebalances and losses happen between several",
                speaks: "its own protocol, which Redpanda, WarpStream and Event Hubs speak",
                cost: "three machines with disks and the traffic between zones, or a managed cluster",
                exit: "MirrorMaker copies topics to any speaker of the protocol",
                Licence(
                    .permissive, "Apache 2.0",
                    change:
                        "unlike the schema registry and ksqlDB of Confluent, under its Community License since 2018-12",
                    "confluent.io, community licence FAQ"),
                figures: [
                    TechnologyFigure(
                        .measured, "three brokers on NVMe, copied", 605, "MB a second",
                        "confluent.io, kafka-fastest-messaging-system, vendor test", "2020"),
                    TechnologyFigure(
                        .measured, "three producers on three machines, three copies, 100 bytes", 2_024_032,
                        "records a second", "engineering.fyi on LinkedIn's post", "2014"),
                    TechnologyFigure(
                        .commitment, "availability of MSK", 99.9, "per cent a month", commitments, "2023-01"),
                ], aliases: ["apache kafka", "msk"])),
        Technology(
            "redpanda", "Redpanda", .process, .shared,
            .init(
                .log,
                guarantees: "Kafka's, with Raft for each partition and no JVM",
                burden: "three brokers with disks; fewer knobs",
                tests: "one broker in a container",
                speaks: "Kafka's protocol",
                cost: "three machines, features by subscription",
                exit: "MirrorMaker to Kafka",
                Licence(
                    .sourceAvailable, "Business Source License 1.1",
                    change: "each release turns Apache 2.0 after four years", "github redpanda-data/redpanda, licenses")
            )),
        Technology(
            "pulsar", "Pulsar", .imitation, .shared,
            .init(
                .log,
                guarantees: "topics with queues and logs in one, storage apart from brokers",
                burden: "brokers, BookKeeper and a metadata store: three clusters",
                tests: "standalone in a container",
                speaks: "its own protocol",
                cost: "two kinds of machines, or its managed services",
                exit: "a connector copies topics; clients behind an interface",
                Licence(.permissive, "Apache 2.0", apache),
                figures: [
                    TechnologyFigure(
                        .measured, "three brokers on NVMe, copied", 305, "MB a second",
                        "confluent.io, kafka-fastest-messaging-system, a competitor's test", "2020")
                ])),
    ]
}
