/// What can be wrong with a scenario or a model to simulate, and what a simulation found.
extension DiagnosticCode {
    static let simulation: [DiagnosticCode] = [
        .modelEmpty, .modelBadNumber, .modelUnknownName, .modelNameTwice, .modelProbabilities, .modelEndlessCycle,
        .modelUnreadable, .scenarioNotUnderstood, .systemUnstable, .simulationImbalance, .designMetastable,
        .promiseMissedUnderLoad, .shardDamaged, .shardOfAnotherCampaign, .campaignIncomplete, .runTwice, .shardGivenUp,
        .queueUnreachable, .staleSimulation,
    ]

    public static let modelEmpty = DiagnosticCode(
        "model-empty", .error, meaning: "There is nothing to simulate: no source of requests, or nothing they meet.",
        instead: "a design without operations that have a rate",
        use: "at least one operation with peak_rate or mean_rate, or a source in the model file")
    public static let modelBadNumber = DiagnosticCode(
        "model-bad-number", .error,
        meaning: "A rate, time, count or share is negative, endless or otherwise impossible.",
        instead: "rate: -5", use: "rate: 5")
    public static let modelUnknownName = DiagnosticCode(
        "model-unknown-name", .error, meaning: "A step, call or trigger names something that the model does not have.",
        instead: "work: {at: databse}", use: "work: {at: database}")
    public static let modelNameTwice = DiagnosticCode(
        "model-name-twice", .error,
        meaning: "Two elements of a kind have the same name, so that a step could mean either.",
        instead: "two stations named api", use: "a name for each")
    public static let modelProbabilities = DiagnosticCode(
        "model-probabilities", .error,
        meaning: "Probabilities of one choice add up to more than one, or one of them is no probability.",
        instead: "either: [{probability: 0.7}, {probability: 0.6}]",
        use: "probabilities that add up to at most one; what is left does nothing")
    public static let modelEndlessCycle = DiagnosticCode(
        "model-endless-cycle", .error, meaning: "Handlers go on to or call each other in a circle that no chance ends.",
        instead: "a calls b, b calls a", use: "a way out of the circle with a probability above zero")
    public static let modelUnreadable = DiagnosticCode(
        "model-unreadable", .error,
        meaning: "A line of a model or scenario file is not in the form that the reference describes.",
        instead: "stations: api", use: "stations: {api: {servers: 4}}")
    public static let scenarioNotUnderstood = DiagnosticCode(
        "scenario-not-understood", .error,
        meaning: "A scenario in words names a fault or an element that the program does not know.",
        instead: "scenario 'everything explodes'", use: "scenario 'peak x2 while stripe is slow'")
    public static let systemUnstable = DiagnosticCode(
        "system-unstable", .warning,
        meaning:
            "Work comes in faster than it is done and nothing bounds the queue: it grows as long as the load lasts, so no answer time can be given.",
        instead: "4 servers of 10 ms each under 500 requests a second",
        use: "more servers, less work for each request, or a bound that refuses what is too much")
    public static let simulationImbalance = DiagnosticCode(
        "simulation-imbalance", .error,
        meaning: "What came in is not what went out plus what is there; the fault is ours.",
        instead: "trusting the figures", use: "report the replay line printed with it")
    public static let designMetastable = DiagnosticCode(
        "design-metastable", .warning,
        meaning: "After the cause of a disturbance is gone, the system does not come back by itself.",
        instead: "retries without a budget behind a full queue",
        use: "a retry budget, a queue shorter than the callers' patience, a breaker, or fewer admitted requests")
    public static let promiseMissedUnderLoad = DiagnosticCode(
        "promise-missed-under-load", .warning,
        meaning: "In the simulation an operation answers later than its target, at the load that the design states.",
        instead: "p95 300 ms promised, p95 2 s simulated",
        use: "more replicas, a larger pool, or less work on the request's path")

    public static let shardDamaged = DiagnosticCode(
        "shard-damaged", .error,
        meaning:
            "A file with results of a campaign is not as it was written: a line was changed, or the end is missing.",
        instead: "merging what happens to be readable", use: "the shard carried out again; its whole lines are kept")
    public static let shardOfAnotherCampaign = DiagnosticCode(
        "shard-of-another-campaign", .error,
        meaning: "A file holds results of another campaign, or of this one before its file or its model was changed.",
        instead: "old and new results in one folder", use: "a folder for each state of a campaign")
    public static let campaignIncomplete = DiagnosticCode(
        "campaign-incomplete", .error,
        meaning: "Runs of the campaign are missing, so that there is no whole to report.",
        instead: "a mean over the shards that are there", use: "the missing shards, then the merge")
    public static let runTwice = DiagnosticCode(
        "run-twice", .error,
        meaning: "Two files hold the same run with different results; equal seeds give equal results in one version.",
        instead: "shards of two versions of the program", use: "one version for the whole campaign")
    public static let shardGivenUp = DiagnosticCode(
        "shard-given-up", .error,
        meaning: "A shard was begun as often as allowed and nobody came to its end; others are not held up by it.",
        instead: "a case that needs more memory than its workers have", use: "more shards, or workers with more memory")
    public static let staleSimulation = DiagnosticCode(
        "stale-simulation", .note,
        meaning:
            "The results of a simulation lie beside the design, but the blueprint was changed since; the document leaves them out.",
        instead: "yesterday's answer times under today's design",
        use: "architect simulate architecture/ --save after every change that matters")
    public static let queueUnreachable = DiagnosticCode(
        "queue-unreachable", .error, meaning: "The PostgreSQL server that hands shards out cannot be reached or used.",
        instead: "postgresql://localhost/nowhere", use: "the URL of a database in which tables may be made")
}
