extension TechnologyCatalogue {
    /// Stores for sums over many rows and for measurements over time.
    static let analytical: [Technology] = [
        Technology(
            "timescaledb", "TimescaleDB", .process, .shared,
            limits: TechnologyLimits(
                commits: PublishedFigure(8000, bench, "2024"), rows: PublishedFigure(100_000, rule, "2026-11"),
                reads: PublishedFigure(50_000, bench, "2024"), messages: PublishedFigure(3000, rule, "2026-11")),
            .init(
                .timeSeries,
                guarantees:
                    "all of PostgreSQL's, with chunks by time, compression and aggregates that refresh themselves",
                burden: "PostgreSQL's, and an extension that has to fit its version before each upgrade",
                tests: "a private PostgreSQL with the extension",
                speaks: "SQL over the PostgreSQL protocol, with functions of its own",
                cost: "one machine and a disk that compression keeps small",
                exit: "chunks are plain tables: dump into PostgreSQL and lose compression and continuous aggregates",
                Licence(
                    .sourceAvailable,
                    "Apache 2.0 for the core, Timescale License for compression and continuous aggregates",
                    change: "managed services of other clouds may offer only the Apache part, without compression",
                    "timescaledb/tsl/LICENSE-TIMESCALE, posted 2020-09-24"), aliases: ["timescale"])),
        Technology(
            "clickhouse", "ClickHouse", .process, .shared,
            .init(
                .analytical,
                guarantees:
                    "sums over very many rows from sorted, compressed columns; inserts in batches, no transactions over tables, deletes in the background",
                burden: "batches of rows, merges to watch, a keeper for copies",
                tests: "clickhouse local in one process, or the server in a container",
                speaks: "SQL of its own over HTTP or its native protocol",
                cost: "processors while queries run, and disk or object storage",
                exit: "Parquet out; queries are close to SQL and still have to be read one by one",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "duckdb", "DuckDB", .embedded, .standard,
            .init(
                .analytical,
                guarantees: "transactions of one process over columns, and queries straight on Parquet files",
                burden: "none; one process writes a file at a time",
                tests: "itself, in the process of the test",
                speaks: "SQL close to PostgreSQL's",
                cost: "the machine it runs in",
                exit: "Parquet or CSV",
                Licence(.permissive, "MIT", apache))),
        Technology(
            "bigquery", "BigQuery", .imitation, .proprietary, providers: ["gcp"],
            .init(
                .analytical,
                guarantees: "queries over everything that was loaded, with snapshot isolation by table",
                burden: "partitions and clusters so that a query reads little; quotas instead of servers",
                tests: "a project with a small data set; no faithful local stand-in",
                speaks: "GoogleSQL",
                cost: "bytes that queries read, or slots by the hour, and storage",
                exit: "export as Parquet or Avro; queries are read one by one",
                Licence.service("Google Cloud"))),
        Technology(
            "snowflake", "Snowflake", .imitation, .proprietary,
            .init(
                .analytical,
                guarantees: "transactions by table, clones and time travel; computing apart from storage",
                burden: "warehouses that fall asleep, roles, a bill to watch daily",
                tests: "an account of its own for tests",
                speaks: "SQL of its own",
                cost: "credits by the second of a running warehouse, and storage",
                exit: "unload as Parquet to object storage, or tables in Iceberg format from the start",
                Licence.service("Snowflake"))),
        Technology(
            "redshift", "Amazon Redshift", .imitation, .proprietary, providers: ["aws"],
            .init(
                .analytical,
                guarantees: "serialisable transactions over columnar tables; constraints are hints, not enforced",
                burden: "sort and distribution keys, queues for queries",
                tests: "PostgreSQL for the dialect, a small cluster for the rest",
                speaks: "the PostgreSQL protocol with a dialect of its own",
                cost: "node-hours, or processing units while queries run",
                exit: "unload as Parquet to object storage",
                Licence.service("Amazon Web Services"))),
        Technology(
            "influxdb", "InfluxDB", .process, .shared,
            .init(
                .timeSeries,
                guarantees: "fast appends of points with tags; no transactions, a repeated point overwrites",
                burden: "numbers of tag values to watch; three generations with three query languages",
                tests: "the server in a container",
                speaks: "the line protocol, which others accept too; Flux, InfluxQL or SQL by version",
                cost: "one machine; clusters and long ranges are paid for",
                exit: "line protocol or Parquet out; queries depend on the version left",
                Licence(
                    .permissive, "MIT or Apache 2.0 for the single-node core",
                    "github influxdata/influxdb, LICENSE files"),
                aliases: ["influx"])),
        Technology(
            "victoriametrics", "VictoriaMetrics", .process, .standard,
            .init(
                .timeSeries,
                guarantees:
                    "appends and range queries of metrics; what arrived last may be lost with the machine unless it is copied",
                burden: "one binary; more when it becomes a cluster",
                tests: "the single binary",
                speaks: "Prometheus' write and query interfaces",
                cost: "one machine and its disk",
                exit: "export in Prometheus or line formats",
                Licence(.permissive, "Apache 2.0, enterprise features by contract", apache))),
    ]
}
