extension TechnologyCatalogue {
    /// Engines that find text; none of them is the owner of what it finds.
    static let searchEngines: [Technology] = [
        Technology(
            "opensearch", "OpenSearch", .process, .shared,
            .init(
                .search,
                guarantees:
                    "ranked text, facets and sums; a write is found after the next refresh; no transactions, so it is filled from the owner's changes",
                burden: "heap, shards and their number, an index to rebuild from the source at any time",
                tests: "one node in a container",
                speaks: "the query language of Elasticsearch 7.10, from which it was forked",
                cost: "three nodes with memory, or a managed domain by hour",
                exit: "the index is built again elsewhere from the owner's records; queries are translated",
                Licence(
                    .permissive, "Apache 2.0",
                    change: "forked from Elasticsearch 7.10.2 in 2021; at the Linux Foundation since 2024-09",
                    "opensearch.org, foundation announcement"))),
        Technology(
            "elasticsearch", "Elasticsearch", .process, .shared,
            .init(
                .search,
                guarantees: "as OpenSearch's, with features of its own since the fork",
                burden: "as OpenSearch's",
                tests: "one node in a container",
                speaks: "its own query language, ES|QL besides",
                cost: "three nodes with memory, features by subscription",
                exit: "the index is built again elsewhere; queries up to 7.10 run on OpenSearch",
                Licence(
                    .copyleft, "AGPL 3.0, SSPL 1 or Elastic License 2 at the user's choice",
                    change:
                        "Apache 2.0 until 7.10; SSPL and Elastic License from 7.11 of 2021; AGPL as a third choice since 2024-09",
                    "elastic.co/pricing/faq/licensing"), aliases: ["elastic", "elastic search"])),
        Technology(
            "solr", "Apache Solr", .process, .shared,
            .init(
                .search,
                guarantees: "ranked text, facets and sums on Lucene; found after a commit",
                burden: "heap, collections, ZooKeeper for a cluster",
                tests: "the server embedded on the JVM",
                speaks: "HTTP with its own query language",
                cost: "machines with memory",
                exit: "the index is built again elsewhere",
                Licence(.permissive, "Apache 2.0", apache), aliases: ["apache solr"])),
        Technology(
            "meilisearch", "Meilisearch", .process, .shared,
            .init(
                .search,
                guarantees:
                    "search while typing that forgives errors, on one machine; tasks are applied in order, later",
                burden: "one binary; no copies in the free edition",
                tests: "the same binary",
                speaks: "HTTP of its own",
                cost: "one machine with memory",
                exit: "the index is built again elsewhere",
                Licence(.permissive, "MIT for the community edition", apache))),
        Technology(
            "typesense", "Typesense", .process, .shared,
            .init(
                .search,
                guarantees: "search while typing that forgives errors, all in memory, copies by Raft",
                burden: "memory for the whole index",
                tests: "the same binary",
                speaks: "HTTP of its own",
                cost: "memory, times its copies",
                exit: "the index is built again elsewhere",
                Licence(.copyleft, "GPL 3.0", apache))),
        Technology(
            "algolia", "Algolia", .imitation, .proprietary,
            .init(
                .search,
                guarantees: "search while typing from places near the reader; indexing is asynchronous",
                burden: "records and requests to watch; what is searched leaves for a third party",
                tests: "an application of its own for tests",
                speaks: "HTTP of its own",
                cost: "records kept and requests made",
                exit: "the index is built again elsewhere; ranking rules are set up anew",
                Licence.service("Algolia"))),
    ]

    /// Engines that find what is near in meaning.
    static let vectorStores: [Technology] = [
        Technology(
            "pgvector", "pgvector", .process, .standard,
            .init(
                .vector,
                guarantees:
                    "vectors beside the rows they describe, in the same transaction and under the same rights; near neighbours exactly, or by HNSW and IVFFlat with some missed",
                burden: "PostgreSQL's, memory while an index is built",
                tests: "a private PostgreSQL with the extension",
                speaks: "SQL with distance operators",
                cost: "the database's memory and disk",
                exit: "a column of numbers: copied into any store, the index built anew",
                Licence(.permissive, "PostgreSQL Licence", "github pgvector/pgvector, LICENSE"),
                figures: [
                    TechnologyFigure(
                        .quota, "dimensions of an indexed vector", 2000, "dimensions",
                        "supabase.com/docs, vector indexes, pgvector 0.7", "2026-11"),
                    TechnologyFigure(
                        .quota, "dimensions of an indexed half-precision vector", 4000, "dimensions",
                        "supabase.com/docs, vector indexes, pgvector 0.7", "2026-11"),
                ])),
        Technology(
            "qdrant", "Qdrant", .process, .shared,
            .init(
                .vector,
                guarantees:
                    "near neighbours with filters while walking the graph; a write is found once its segment is indexed",
                burden: "memory for vectors or disk with quantisation, snapshots",
                tests: "in memory within the Python client, or a container",
                speaks: "HTTP and gRPC of its own",
                cost: "memory, or its managed service",
                exit: "vectors and payloads out by scroll; the embedding model matters more than the store",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "milvus", "Milvus", .imitation, .shared,
            .init(
                .vector,
                guarantees:
                    "near neighbours over billions of vectors spread on many nodes, with levels of consistency to choose from",
                burden: "a cluster with etcd, object storage and a log",
                tests: "Milvus Lite in the Python process",
                speaks: "gRPC of its own",
                cost: "a cluster",
                exit: "vectors out by query; the index is built anew",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "weaviate", "Weaviate", .process, .shared,
            .init(
                .vector,
                guarantees: "near neighbours and words in one query, copies with tunable consistency",
                burden: "memory for the graph, modules that call models",
                tests: "embedded in the Python client, or a container",
                speaks: "GraphQL and gRPC of its own",
                cost: "memory, or its managed service",
                exit: "objects and vectors out by cursor",
                Licence(.permissive, "BSD 3-clause", apache))),
    ]
}
