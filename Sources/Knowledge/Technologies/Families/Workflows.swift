extension TechnologyCatalogue {
    /// What carries long work through, and what carries data from store to store.
    static let workflows: [Technology] = [
        Technology(
            "temporal", "Temporal", .imitation, .shared,
            .init(
                .workflow,
                guarantees:
                    "code that goes on after a crash from its history; steps run at least once, so they are idempotent",
                burden: "a cluster with a store, code that must replay the same way, versions of running workflows",
                tests: "its test environment in the process, with time that is skipped",
                speaks: "its own client libraries",
                cost: "a cluster, or its service by actions",
                exit: "let running workflows end; new ones as states in a table",
                Licence(.permissive, "MIT", apache),
                figures: [
                    TechnologyFigure(
                        .quota, "events of one workflow", 51_200, "events",
                        "docs.temporal.io, workflow execution limits", "2026-11"),
                    TechnologyFigure(
                        .quota, "history of one workflow", 50, "MB", "docs.temporal.io, workflow execution limits",
                        "2026-11"),
                ])),
        Technology(
            "step_functions", "AWS Step Functions", .imitation, .proprietary, providers: ["aws"],
            .init(
                .workflow,
                guarantees:
                    "states with retries and catches; standard runs last a year and run each step once as far as it can tell, express ones at least once",
                burden: "definitions in JSON, payloads kept small",
                tests: "its local imitation; definitions are checked as JSON",
                speaks: "Amazon States Language",
                cost: "transitions by the thousand, or duration",
                exit: "states in a table and a worker",
                Licence.service("Amazon Web Services"),
                figures: [
                    TechnologyFigure(.commitment, "availability", 99.9, "per cent a month", commitments, "2023-01")
                ])),
        Technology(
            "camunda", "Camunda", .process, .standard,
            .init(
                .workflow,
                guarantees: "processes drawn in BPMN with tasks for people and timers",
                burden: "an engine with search behind it, models that drift from code",
                tests: "its engine for tests in the process",
                speaks: "BPMN 2.0",
                cost: "a subscription in production, or its service",
                exit: "BPMN into another engine; expressions and connectors are written again",
                Licence(
                    .commercial, "Camunda License 1.0",
                    change: "from version 8.6 of 2024-10 production needs a subscription; version 7 was Apache 2.0",
                    "camunda.com, licensing update for Camunda 8 self-managed, 2024-04"), aliases: ["camunda 8"])),
        Technology(
            "airflow", "Airflow", .process, .shared,
            .init(
                .workflow,
                guarantees: "runs of a graph by schedule, with retries and backfills; a task may run twice",
                burden: "scheduler, workers, a database, Python dependencies of everybody in one place",
                tests: "a graph is imported and its tasks called",
                speaks: "Python",
                cost: "some machines, or a managed service",
                exit: "tasks are programs: another scheduler calls them",
                Licence(.permissive, "Apache 2.0", apache), aliases: ["apache airflow"])),
        Technology(
            "debezium", "Debezium", .imitation, .shared,
            .init(
                .dataMovement,
                guarantees:
                    "every committed change from the database's log in order by key, at least once, with a snapshot first",
                burden:
                    "a slot that holds the log when nobody reads, schema changes, a Kafka Connect cluster or its server",
                tests: "containers of the database and the connector",
                speaks: "change events in its own envelope",
                cost: "a machine, and the log it feeds",
                exit: "an outbox table read by our own worker",
                Licence(.permissive, "Apache 2.0", apache))),
        Technology(
            "flink", "Flink", .imitation, .shared,
            .init(
                .dataMovement,
                guarantees:
                    "windows over event time with state that is restored from checkpoints; exactly once towards sinks that take part",
                burden: "a cluster, state that grows, savepoints for each change of the job",
                tests: "its mini cluster in the process",
                speaks: "its own interfaces, SQL in part",
                cost: "processors and memory that never rest",
                exit: "a worker with a table of sums, where the rate allows it",
                Licence(.permissive, "Apache 2.0", apache), aliases: ["apache flink"])),
        Technology(
            "dbt", "dbt", .process, .shared,
            .init(
                .dataMovement,
                guarantees: "tables built from queries in the order of their dependencies, with tests on the result",
                burden: "a warehouse, hundreds of queries that need owners",
                tests: "the same queries on DuckDB or a small warehouse",
                speaks: "SQL with templates",
                cost: "the warehouse's processors",
                exit: "compiled queries are plain SQL",
                Licence(.permissive, "Apache 2.0 for the core", apache))),
    ]
}
