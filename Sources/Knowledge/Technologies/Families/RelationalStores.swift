extension TechnologyCatalogue {
    /// Stores of rows with constraints and transactions.
    static let relational: [Technology] = oneServer + manyServers

    private static let oneServer: [Technology] = [
        Technology(
            "postgresql", "PostgreSQL", .process, .standard, limits: onePrimary,
            .init(
                .relational,
                guarantees:
                    "serialisable transactions, foreign keys, unique and exclusion constraints, row-level security; a confirmed commit survives a crash, and survives the machine only with a synchronous standby",
                burden:
                    "vacuum, a pooler before some hundreds of connections, a major upgrade each year, backups that were restored once",
                tests: "a private cluster of the same binary, started in about two seconds without a network",
                speaks:
                    "SQL with its own types and functions; the wire protocol is spoken by CockroachDB, YugabyteDB and others",
                cost: "size of one machine and its disk; a standby doubles it",
                exit: "pg_dump as plain SQL, or logical replication into the next server while both run",
                Licence(.permissive, "PostgreSQL Licence", "postgresql.org/about/licence"),
                figures: [
                    TechnologyFigure(
                        .quota, "size of one table", 32, "TB", "PostgreSQL manual, appendix K, limits", "2026-11"),
                    TechnologyFigure(
                        .quota, "columns of a table", 1600, "columns", "PostgreSQL manual, appendix K, limits",
                        "2026-11"),
                    TechnologyFigure(
                        .quota, "parameters of a statement", 65_535, "parameters",
                        "PostgreSQL manual, appendix K, limits", "2026-11"),
                    TechnologyFigure(
                        .measured, "loading by COPY", 500_000, "rows a second",
                        "own measurement, PostgreSQL 15 on two shared cores, rows of eight columns", "2026-11"),
                    TechnologyFigure(
                        .commitment, "availability of RDS with a standby", 99.95, "per cent a month",
                        "aws.amazon.com/rds/sla", "2024-01-22"),
                ], aliases: ["postgres", "pg"])),
        Technology(
            "mysql", "MySQL", .process, .standard, limits: onePrimary,
            .init(
                .relational,
                guarantees:
                    "transactions and foreign keys with InnoDB; no exclusion constraints, no row-level security, and a schema change commits on its own",
                burden:
                    "binary logs and replicas to watch, online schema changes by a tool, a major upgrade every few years",
                tests: "the same server in a container or a private data directory",
                speaks: "SQL; the wire protocol is spoken by MariaDB, TiDB and Vitess",
                cost: "size of one machine and its disk; a standby doubles it",
                exit: "mysqldump, or the binary log into a change-capture tool",
                Licence(.copyleft, "GPL 2.0, or a contract with Oracle", "mysql.com/about/legal/licensing"),
                figures: [
                    TechnologyFigure(
                        .commitment, "availability of RDS with a standby", 99.95, "per cent a month",
                        "aws.amazon.com/rds/sla", "2024-01-22")
                ])),
        Technology(
            "mariadb", "MariaDB", .process, .standard, limits: onePrimary,
            .init(
                .relational,
                guarantees: "transactions and foreign keys with InnoDB, system-versioned tables; no row-level security",
                burden: "as MySQL's; versions drift apart from it, so dumps are tried before they are relied on",
                tests: "the same server in a container or a private data directory",
                speaks: "SQL over the MySQL protocol",
                cost: "size of one machine and its disk; a standby doubles it",
                exit: "mariadb-dump; into MySQL only where no feature of its own is used",
                Licence(.copyleft, "GPL 2.0", "mariadb.com/kb, licensing FAQ"))),
        Technology(
            "sqlite", "SQLite", .embedded, .standard,
            limits: TechnologyLimits(
                commits: PublishedFigure(300, rule, "2026-11"), rows: PublishedFigure(10_000, rule, "2026-11"),
                reads: PublishedFigure(10_000, rule, "2026-11"), messages: PublishedFigure(50, rule, "2026-11")),
            .init(
                .relational,
                guarantees:
                    "serialisable transactions with one writer at a time; a commit survives a crash of the process, and nothing survives the loss of the disk",
                burden: "a copy of the file to somewhere else; nothing to run",
                tests: "itself, in memory, in the process of the test",
                speaks: "SQL with loose types; the file format is kept stable by promise until at least 2050",
                cost: "none beyond the disk it lies on",
                exit: "dump as SQL into any relational server; types are tightened on the way",
                Licence(.permissive, "public domain", "sqlite.org/copyright.html"), aliases: ["sqlite3"])),
        Technology(
            "sqlserver", "SQL Server", .process, .shared, limits: onePrimary,
            .init(
                .relational,
                guarantees:
                    "transactions with snapshot isolation on request, foreign keys, row-level security, temporal tables",
                burden: "licences by core to count, availability groups, plan regressions after upgrades",
                tests: "the Linux container of the Developer edition, which may not serve production",
                speaks: "T-SQL over TDS; procedures and types of its own",
                cost: "licence by core, or a managed database by processor-hour",
                exit: "schema conversion tools and bulk export; stored procedures are written again",
                Licence(.commercial, "licence by core or by user", "microsoft.com/licensing, SQL Server"),
                aliases: ["mssql", "ms sql", "azure sql"])),
        Technology(
            "oracle", "Oracle Database", .process, .shared, limits: onePrimary,
            .init(
                .relational,
                guarantees:
                    "transactions with multi-version reads, foreign keys, row-level security by policy, partitioning as an option",
                burden: "a specialist, options that are licensed one by one, audits",
                tests: "the Free edition in a container, with less memory and disk than production",
                speaks: "SQL and PL/SQL of its own",
                cost: "licence by core with yearly support, or by hour in its own cloud",
                exit: "schema conversion tools; PL/SQL packages are written again, which is most of the work",
                Licence(.commercial, "licence by processor or by named user", "oracle.com, price lists"),
                aliases: ["oracle db"])),
    ]

    private static let manyServers: [Technology] = [
        Technology(
            "aurora", "Amazon Aurora", .process, .standard, providers: ["aws"],
            .init(
                .relational,
                guarantees: "as PostgreSQL or MySQL, whose code it is; storage is copied six times over three zones",
                burden: "versions arrive later than the original's; a failover drops every connection",
                tests: "plain PostgreSQL or MySQL of the same version",
                speaks: "the PostgreSQL or MySQL protocol",
                cost: "instance-hours or capacity units, storage, and input and output by the million",
                exit: "logical replication into the plain server",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(
                        .commitment, "availability over several zones", 99.99, "per cent a month", commitments,
                        "2023-01")
                ])),
        Technology(
            "cockroachdb", "CockroachDB", .process, .shared,
            .init(
                .relational,
                guarantees:
                    "serialisable transactions over many nodes; a write waits for a majority, so it costs a round trip between zones",
                burden: "three nodes at least, clocks in step, retries of conflicting transactions in every caller",
                tests: "one node in memory, which shows no conflicts between nodes",
                speaks: "the PostgreSQL protocol with part of its functions",
                cost: "three machines at least; a contract above the revenue that its licence names",
                exit: "export as CSV or SQL into PostgreSQL; unsupported features were never used",
                Licence(
                    .sourceAvailable, "CockroachDB Software License",
                    change:
                        "the freely usable Core ended on 2024-11-18 with version 24.3; since then production needs a licence key, free below a revenue threshold, with telemetry",
                    "rfd.shared.oxide.computer/rfd/0508 and cockroachlabs.com announcement of 2024-08-15"),
                aliases: ["cockroach"])),
        Technology(
            "yugabytedb", "YugabyteDB", .process, .shared,
            .init(
                .relational,
                guarantees: "distributed transactions over tablets with a majority behind each write",
                burden: "three nodes at least, two kinds of server process, an upgrade of all together",
                tests: "one node in a container",
                speaks: "the PostgreSQL protocol through PostgreSQL's own query layer",
                cost: "three machines at least, or its managed service",
                exit: "ysql_dump into PostgreSQL",
                Licence(
                    .permissive, "Apache 2.0", change: "all enterprise features were opened in 2019",
                    "yugabyte.com, announcement of 2019-07"),
                aliases: ["yugabyte"])),
        Technology(
            "spanner", "Google Spanner", .imitation, .proprietary, providers: ["gcp"],
            .init(
                .relational,
                guarantees:
                    "external consistency over regions by bounded clocks; interleaved tables keep parents and children together",
                burden: "keys chosen so that no range runs hot; no server to run",
                tests: "Google's emulator, which admits one read-write transaction at a time",
                speaks: "its own interface, or a PostgreSQL dialect of part of the language",
                cost: "processing units by the hour and storage; it never falls to nothing",
                exit: "export through Dataflow; the access layer is written again",
                Licence.service("Google Cloud"),
                figures: [
                    TechnologyFigure(
                        .commitment, "availability in one region", 99.99, "per cent a month", commitments, "2023-01"),
                    TechnologyFigure(
                        .commitment, "availability over regions", 99.999, "per cent a month", commitments, "2023-01"),
                ], aliases: ["cloud spanner"])),
        Technology(
            "tidb", "TiDB", .imitation, .shared,
            .init(
                .relational,
                guarantees:
                    "distributed transactions with snapshot isolation; rows and columns of one table side by side",
                burden: "three kinds of servers and a placement driver: a cluster team's work",
                tests: "a playground of several processes on one machine",
                speaks: "the MySQL protocol with part of its functions",
                cost: "a cluster of machines, or its managed service",
                exit: "Dumpling writes SQL and CSV for MySQL",
                Licence(.permissive, "Apache 2.0", apache))),
    ]
}
