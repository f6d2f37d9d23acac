extension TechnologyCatalogue {
    /// What executes the application, whatever its framework.
    static let runtimes: [Technology] = [
        Technology(
            "jvm", "the JVM", .embedded, .standard,
            .init(
                .runtime,
                guarantees: "threads, virtual ones too since 21, and a collector with pauses to choose from",
                burden: "memory settings, a release to move to every two or three years",
                tests: "in the process of the test",
                speaks: "Java, Kotlin, Scala, Clojure",
                cost: "memory before traffic comes, seconds to start",
                exit: "several vendors build the same",
                Licence(.copyleft, "GPL 2.0 with the classpath exception for OpenJDK builds", "openjdk.org/legal"),
                aliases: ["java"])),
        Technology(
            "node.js", "Node.js", .embedded, .standard,
            .init(
                .runtime,
                guarantees: "one thread for all callbacks: a long computation stops every request",
                burden: "dependencies in hundreds, a long-term release each year",
                tests: "in the process of the test",
                speaks: "JavaScript, TypeScript",
                cost: "little memory, a process for each processor",
                exit: "Deno and Bun run most of it",
                Licence(.permissive, "MIT", apache), aliases: ["node", "nodejs"])),
        Technology(
            "dotnet", ".NET", .embedded, .standard,
            .init(
                .runtime,
                guarantees: "threads with async, ahead-of-time builds for fast starts",
                burden: "a long-term release every two years with three years of support",
                tests: "in the process of the test",
                speaks: "C#, F#",
                cost: "moderate memory",
                exit: "none needed on Linux; libraries bound to Windows are",
                Licence(.permissive, "MIT", apache), aliases: [".net", "asp.net"])),
        Technology(
            "cpython", "CPython", .embedded, .standard,
            .init(
                .runtime,
                guarantees: "one thread computes at a time in the usual build; processes for more",
                burden: "a release each year with five years of fixes, native wheels",
                tests: "in the process of the test",
                speaks: "Python",
                cost: "a process for each processor, memory for each",
                exit: "PyPy runs pure code",
                Licence(.permissive, "PSF License 2", "docs.python.org/3/license.html"))),
        Technology(
            "beam", "the BEAM", .embedded, .standard,
            .init(
                .runtime,
                guarantees:
                    "a process for each connection, supervised and preempted; messages between nodes at most once",
                burden: "few who know it, releases with their own upgrade rules",
                tests: "in the process of the test",
                speaks: "Elixir, Erlang, Gleam",
                cost: "some kilobytes for a connection",
                exit: "none other runs it; protocols at the border stay standard",
                Licence(.permissive, "Apache 2.0 for Erlang/OTP", apache), aliases: ["erlang vm"])),
    ]

    /// How programs say what they offer each other.
    static let contracts: [Technology] = [
        Technology(
            "graphql", "GraphQL", .embedded, .shared,
            .init(
                .contract,
                guarantees: "the caller chooses fields; nothing about cost, which has to be bounded by depth and price",
                burden: "batching against one query per row, limits, caching by hand",
                tests: "the schema in the process of the test",
                speaks: "the GraphQL specification over HTTP",
                cost: "processors for resolving",
                exit: "REST beside it for the calls that matter; clients move screen by screen",
                Licence(.permissive, "MIT and OWFa 1.0 for the specification", "github graphql/graphql-spec, LICENSE"))),
        Technology(
            "grpc", "gRPC", .embedded, .shared,
            .init(
                .contract,
                guarantees: "typed calls and streams with deadlines that travel along",
                burden: "generated code, balancers that understand HTTP/2, a proxy for browsers",
                tests: "an in-process channel",
                speaks: "HTTP/2 with protocol buffers",
                cost: "little",
                exit: "transcoding to REST from the same files",
                Licence(.permissive, "Apache 2.0", apache))),
    ]
}
