import DesignModel

/// Components and what they are made of.
extension Grammar {
    static let component = Shape<Component>(
        "component", "A part of the system that runs.",
        blank: { Component(id: ComponentID($0), title: $0.titled) }
    ) {
        Key("kind", \.kind, .choice, "What kind of running thing it is.", isRequired: true)
        Key("title", \.title, .text, "Its name for people.", fallback: "the name in words")
        Key("responsibility", \.responsibility, .prose, "What it answers for, in a sentence.")
        Key("technology", \.technology, .text, "Language, framework or product, in lower case.")
        Key("owner", \.owner, .text, "The team or person who answers for it.")
        Key("sites", \.sites, .list(.reference(.site)), "Where it runs.")
        Key("modules", \.modules, .named(module, \.id.rawValue, declares: .module), "Parts of one deployable.")
        Key("demands", \.demands, .named(demand, \.operation.rawValue), "What one execution of an operation costs it.")
        Key("state", \.state, .shape(state), "What it keeps in memory.")
        Key("connections", \.connections, .shape(connections), "The long-lived connections it holds.")
        Key("concurrency", \.concurrency, .shape(concurrency), "How much one instance does at once.")
        Key("lifecycle", \.lifecycle, .shape(lifecycle), "How instances come and go.")
        Key("scaling", \.scaling, .shape(scaling), "How many instances there are, and what changes that.")
        Key("health", \.health, .shape(health), "How the platform learns that an instance is well.")
        Key("schedule", \.schedule, .shape(schedule), "For jobs and batches: when it runs by itself.")
        Key("intake", \.intake, .shape(intake), "For workers and stream processors: what it consumes, and how.")
        Key("terms", \.terms, .shape(terms), "For third parties: what they promise and demand.")
        Key("limits", \.limits, .list(.shape(rateLimit)), "How much one client may ask.")
    }

    static let module = Shape<Module>(
        "module", "A part of one deployable with its own data and its own interface.",
        blank: { Module(id: ModuleID($0)) }
    ) {
        Key("responsibility", \.responsibility, .prose, "What it answers for.")
        Key("tables", \.tables, .list(.reference(.table)), "The tables it owns.")
        Key("operations", \.operations, .list(.reference(.operation)), "The operations it carries out.")
        Key("uses", \.uses, .list(.reference(.module)), "Modules whose interface it calls.")
    }

    /// Stands under the name of its operation.
    static let demand = Shape<Demand>(
        "demand", "What one execution of an operation costs the component; stands under the operation's name.",
        isCompact: true, short: "cpu", blank: { Demand(operation: OperationID($0)) }
    ) {
        Key("cpu", \.cpu, .quantity(.time), "Processor time.")
        Key("queries", \.queries, .quantity(.count, .ratio), "Queries it sends to stores.")
        Key("egress", \.egress, .quantity(.size), "Bytes sent to the caller.")
    }

    static let schedule = Shape<Schedule>(
        "schedule", "When something runs by itself.", blank: { _ in Schedule() }
    ) {
        Key("when", \.when, .text, "A cron expression, or words such as every 2 hours.", isRequired: true)
        Key("deadline", \.deadline, .quantity(.time), "The longest a run may take.")
        Key("on_missed", \.onMissed, .prose, "What becomes of a run that was missed or is still running.")
    }

    static let rateLimit = Shape<RateLimit>(
        "rate_limit", "How much one client may ask, and what happens above it.", isCompact: true,
        blank: { _ in RateLimit() }
    ) {
        Key("scope", \.scope, .text, "Whose requests are counted: user, tenant, address, api_key, operation:<id> …")
        Key("rate", \.rate, .quantity(.rate), "What is allowed for long.")
        Key("burst", \.burst, .quantity(.count), "What is allowed at once.")
        Key("answer", \.answer, .text, "What the client gets above it.")
    }

    static let terms = Shape<ThirdPartyTerms>(
        "terms", "What an outside party promises and demands.", blank: { _ in ThirdPartyTerms() }
    ) {
        Key("availability", \.availability, .quantity(.fraction), "What it promises.")
        Key("latency", \.latency, .quantity(.time), "How long it usually takes.")
        Key("quota", \.quota, .quantity(), "How much it lets us ask.")
        Key("maintenance", \.maintenance, .text, "When it may be away.")
        Key("receives", \.receives, .text, "What personal data goes there.")
    }
}
