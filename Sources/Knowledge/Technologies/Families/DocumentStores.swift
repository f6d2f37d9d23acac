extension TechnologyCatalogue {
    /// Stores of documents, of wide rows and of graphs.
    static let document: [Technology] = [
        Technology(
            "mongodb", "MongoDB", .process, .shared,
            .init(
                .document,
                guarantees:
                    "one document changes as a whole; transactions over documents exist and cost more; a write is safe when a majority has confirmed it",
                burden: "a replica set of three, indexes chosen by hand, a schema that only the code knows",
                tests: "the same server in a container; transactions need a replica set of one",
                speaks: "its own wire protocol and query language; some vendors imitate part of it",
                cost: "three machines, or its managed service by size",
                exit: "mongodump or change streams; joins and constraints are added when it becomes relational",
                Licence(
                    .sourceAvailable, "SSPL 1.0, drivers Apache 2.0",
                    change:
                        "AGPL until 2018-10-16, SSPL since; offering it as a service obliges to publish the whole management layer",
                    "Server Side Public License, version 1, 2018-10-16"),
                figures: [
                    TechnologyFigure(
                        .quota, "size of a document", 16, "MB", "mongodb.com/docs, limits and thresholds", "2026-11")
                ], aliases: ["mongo"])),
        Technology(
            "dynamodb", "DynamoDB", .imitation, .proprietary, providers: ["aws"],
            .init(
                .document,
                guarantees:
                    "single items change atomically with a condition; transactions over few items; reads are eventually consistent unless asked otherwise",
                burden: "keys and indexes designed for known questions beforehand; no server",
                tests: "DynamoDB Local or an imitation; capacity, throttling and global tables differ",
                speaks: "its own interface",
                cost: "units written and read, storage; a scan is paid by what it reads",
                exit: "export to object storage; the access layer and every query are written again",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(
                        .quota, "size of an item", 400, "KB", "docs.aws.amazon.com, constraints in DynamoDB", "2026-11"),
                    TechnologyFigure(
                        .quota, "reads of one partition", 3000, "units a second",
                        "docs.aws.amazon.com, warm throughput", "2026-11"),
                    TechnologyFigure(
                        .quota, "writes of one partition", 1000, "units a second",
                        "docs.aws.amazon.com, warm throughput", "2026-11"),
                    TechnologyFigure(
                        .commitment, "availability in one region", 99.99, "per cent a month", commitments, "2023-01"),
                ])),
        Technology(
            "firestore", "Firestore", .imitation, .proprietary, providers: ["gcp"],
            .init(
                .document,
                guarantees: "strongly consistent documents, transactions, and listeners that push changes to clients",
                burden: "security rules are the only wall between clients and data; indexes per query",
                tests: "the emulator of the Firebase tools",
                speaks: "its own interface and client libraries",
                cost: "documents read, written and deleted; a careless listener is the bill",
                exit: "managed export; clients that talk to it directly are written again",
                Licence.service("Google Cloud"),
                figures: [
                    TechnologyFigure(
                        .commitment, "availability in one region", 99.99, "per cent a month", commitments, "2023-01")
                ], aliases: ["cloud firestore"])),
        Technology(
            "cosmosdb", "Azure Cosmos DB", .imitation, .proprietary, providers: ["azure"],
            .init(
                .document,
                guarantees: "five levels of consistency to choose from, transactions within one partition key",
                burden: "a partition key that is never changed, request units to watch",
                tests: "its emulator",
                speaks: "its own interface, or imitations of MongoDB's and Cassandra's",
                cost: "request units by the hour and storage, in every region again",
                exit: "change feed into another store; queries are written again",
                Licence.service("Microsoft Azure"), aliases: ["cosmos db", "azure cosmos db"])),
        Technology(
            "couchdb", "CouchDB", .process, .shared,
            .init(
                .document,
                guarantees:
                    "documents with revisions; copies that were apart are merged and conflicts are kept for the application to settle",
                burden: "compaction, views built ahead of use",
                tests: "the same server in a container; PouchDB in a browser",
                speaks: "HTTP with JSON, and a replication protocol that others speak",
                cost: "machines and disk",
                exit: "replication into any speaker of the protocol, or the documents as JSON",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "cassandra", "Cassandra", .imitation, .shared,
            .init(
                .wideColumn,
                guarantees:
                    "writes that any replica accepts and that the newest timestamp wins; a quorum on both sides reads what was written; no joins, no constraints",
                burden: "repair, compaction, tombstones, a cluster of three or more that somebody understands",
                tests: "one node in a container; what matters happens between nodes",
                speaks: "CQL, which ScyllaDB and some managed services speak too",
                cost: "machines with fast disks, times the copies kept",
                exit: "ScyllaDB takes the files and the queries; elsewhere an export by token ranges and new queries",
                Licence(.permissive, "Apache 2.0", apache), aliases: ["apache cassandra"])),
        Technology(
            "scylladb", "ScyllaDB", .imitation, .shared,
            .init(
                .wideColumn,
                guarantees: "as Cassandra's, with a core for each shard",
                burden: "as Cassandra's, with machines given to it alone",
                tests: "one node in a container in developer mode",
                speaks: "CQL, and an imitation of DynamoDB's interface",
                cost: "machines with fast local disks, and a contract above its free tier",
                exit: "Cassandra takes the queries; data by sstables or by token ranges",
                Licence(
                    .sourceAvailable, "ScyllaDB Source Available License",
                    change:
                        "AGPL ended with version 6.2; since 2024-12 free use is bounded by total disk and processors",
                    "scylladb.com, why we are moving to a source available license, 2024-12-18"),
                figures: [
                    TechnologyFigure(
                        .quota, "disk of a cluster that is free of charge", 10, "TB",
                        "prohoster.info on the licence of 2024-12", "2024-12"),
                    TechnologyFigure(
                        .quota, "processors of a cluster that is free of charge", 50, "processors",
                        "prohoster.info on the licence of 2024-12", "2024-12"),
                ], aliases: ["scylla"])),
        Technology(
            "neo4j", "Neo4j", .process, .shared,
            .init(
                .graph,
                guarantees:
                    "transactions over nodes and relations; walks of several steps cost what they touch, whatever the size of the whole",
                burden: "memory for the part that is walked; clustering only in the paid edition",
                tests: "the server embedded on the JVM, or in a container",
                speaks: "Cypher over Bolt; the GQL standard of 2024 grew out of it",
                cost: "one large machine, or its managed service",
                exit: "export of nodes and relations as CSV; queries are written again for tables",
                Licence(.copyleft, "GPL 3.0 for the community edition, commercial for the rest", "neo4j.com/licensing"))
        ),
    ]
}
