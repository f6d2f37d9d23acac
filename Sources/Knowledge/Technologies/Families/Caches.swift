extension TechnologyCatalogue {
    /// What keeps copies in memory, and what keeps a few facts that all must agree on.
    static let caches: [Technology] = [
        Technology(
            "redis", "Redis", .process, .shared,
            .init(
                .cache,
                guarantees:
                    "commands one at a time in one thread; a failover loses what was not yet copied, so it is no place for the only copy",
                burden: "memory with an eviction policy, a replica and somebody who promotes it",
                tests: "the same server in a container; imitations in the process differ in scripts and expiry",
                speaks: "RESP, which Valkey, Dragonfly and managed services speak",
                cost: "memory by the hour, times its copies",
                exit: "Valkey reads the protocol and, up to 7.2, the files; a cache is simply left to fill again",
                Licence(
                    .copyleft, "AGPL 3.0, RSAL 2 or SSPL 1 at the user's choice",
                    change:
                        "BSD until 2024-03-20; RSAL and SSPL from 7.4, AGPL as a third choice since version 8 of 2025-05; Valkey continues the BSD code",
                    "redis.io/blog, dual source-available licensing, and redis.io/legal/licenses"),
                figures: [
                    TechnologyFigure(
                        .measured, "operations of 50 clients without pipeline", 72_000, "operations a second",
                        "redis-doc, benchmarks page, lower end", "2026-11"),
                    TechnologyFigure(
                        .measured, "SET with a pipeline of 16", 403_000, "operations a second",
                        "redis-doc, benchmarks page", "2026-11"),
                    TechnologyFigure(
                        .commitment, "availability of ElastiCache over zones", 99.99, "per cent a month",
                        "AWS database blog on ElastiCache and MemoryDB", "2023-02"),
                ])),
        Technology(
            "valkey", "Valkey", .process, .shared,
            .init(
                .cache,
                guarantees: "as Redis 7.2, from whose last BSD code it continues",
                burden: "as Redis'",
                tests: "the same server in a container",
                speaks: "RESP",
                cost: "memory by the hour, times its copies",
                exit: "any speaker of RESP; a cache is simply left to fill again",
                Licence(
                    .permissive, "BSD 3-clause",
                    change: "forked from Redis 7.2.4 under the Linux Foundation on 2024-03-28",
                    "linuxfoundation.org, launch of Valkey"))),
        Technology(
            "memcached", "Memcached", .process, .standard,
            .init(
                .cache,
                guarantees: "keys that may be gone at any time; compare-and-set of one key",
                burden: "memory, and clients that agree on where a key lies",
                tests: "the same server, or a map in the process",
                speaks: "its own small protocol, spoken by many clients",
                cost: "memory by the hour",
                exit: "left to fill again elsewhere",
                Licence(.permissive, "BSD 3-clause", apache),
                figures: [
                    TechnologyFigure(
                        .standard, "size of an item", 1, "MB", "github memcached/memcached, discussion 1066", "2026-11")
                ])),
        Technology(
            "dragonfly", "Dragonfly", .process, .shared,
            .init(
                .cache,
                guarantees: "Redis' commands over all processors of one machine",
                burden: "one large machine, snapshots",
                tests: "Redis or Valkey",
                speaks: "RESP",
                cost: "one large machine, or its managed service",
                exit: "any speaker of RESP",
                Licence(
                    .sourceAvailable, "Business Source License 1.1",
                    change: "each version turns Apache 2.0 after some years", "github dragonflydb/dragonfly, LICENSE"))),
        Technology(
            "etcd", "etcd", .process, .shared,
            .init(
                .coordination,
                guarantees:
                    "linearisable keys with watches and leases by Raft; meant for settings and elections, never for records",
                burden: "three or five members, fast disks, compaction and defragmentation",
                tests: "the server embedded in Go, or one member in a container",
                speaks: "gRPC of its own",
                cost: "three small machines with fast disks",
                exit: "few keys: written anew wherever they go",
                Licence(.permissive, "Apache 2.0", apache),
                figures: [
                    TechnologyFigure(
                        .standard, "size of a request", 1.5, "MiB", "etcd.io/docs, system limits", "2026-11"),
                    TechnologyFigure(
                        .standard, "size of the store", 2, "GiB", "etcd.io/docs, system limits", "2026-11"),
                    TechnologyFigure(
                        .quota, "suggested largest store", 8, "GiB", "etcd.io/docs, system limits", "2026-11"),
                ])),
        Technology(
            "consul", "Consul", .process, .shared,
            .init(
                .coordination,
                guarantees: "services by name with health, keys and sessions by Raft",
                burden: "three servers and an agent on each machine",
                tests: "one agent in development mode",
                speaks: "HTTP and DNS",
                cost: "three small machines",
                exit: "DNS names stay; registration moves to the next platform",
                Licence(
                    .sourceAvailable, "Business Source License 1.1", change: "MPL 2.0 until 2023-08-10",
                    "hashicorp.com, adoption of the Business Source License"))),
        Technology(
            "zookeeper", "ZooKeeper", .process, .shared,
            .init(
                .coordination,
                guarantees: "ordered, linearisable writes of small nodes with watches",
                burden: "three or five members; what needed it most, Kafka, no longer does",
                tests: "the server embedded on the JVM",
                speaks: "its own protocol",
                cost: "three small machines",
                exit: "with whatever used it",
                Licence(.permissive, "Apache 2.0", apache))),
    ]
}
