import DesignModel
import Knowledge

/// Tables and work that follow from a decision, and not from a capability: kept history, events, steps that can be taken back.
enum DecidedPatterns {
    /// Parts that add to a thing which plays another part as well.
    static let parts: Set<String> = ["changed", "held"]

    static func all(_ log: DecisionLog, _ shelf: PatternShelf) -> [Pattern] {
        var patterns: [Pattern] = []
        switch log.choice("data_pattern") {
        case "kept_history": patterns.append(keptHistory)
        case "event_sourcing": patterns.append(eventSourcing)
        case "ledger": patterns += [shelf.pattern(.ledger)].compactMap { $0 }
        default: break
        }
        if log.choice("consistency") == "saga" { patterns.append(saga) }
        return patterns
    }

    static let keptHistory = Pattern(
        PatternID(rawValue: "kept_history"), "Kept history", module: "history",
        tables: [
            TableShape(
                "row_change", .whenPresent, "What [changed~] was before each change, who changed it, and when.",
                key: .number, time: "changed_at", appendOnly: true,
                """
                -> changed cascade
                * changed_by text
                * before jsonb
                * changed_at timestamptz = now()
                """)
        ],
        invariants: ["The row and what it was are written in one transaction."])

    static let eventSourcing = Pattern(
        PatternID(rawValue: "event_sourcing"), "Events as the truth", module: "history",
        tables: [
            TableShape(
                "row_change", .whenPresent, "Every event of [changed~] in order; the row is computed from them.",
                key: .natural(["[changed]_id", "position"]), time: "occurred_at", appendOnly: true,
                """
                -> changed restrict
                * position bigint
                * kind text
                * payload jsonb
                * occurred_at timestamptz = now()
                """)
        ],
        invariants: ["Two events cannot take one position: the primary key decides."])

    static let saga = Pattern(
        PatternID(rawValue: "steps_taken_back"), "Steps that can be taken back", module: "orders",
        tables: [
            TableShape(
                "held", .whenPresent, "",
                """
                * progress in held|paid|confirmed|taken_back = held
                * progressed_at timestamptz = now()
                """)
        ],
        operations: [
            OperationShape(
                "finish-[held/]", .job, on: ["held"], for: .commands,
                "Finishes or takes back every [held~] that stopped between two steps.", repeats: .natural,
                writes: ["held"],
                guards: "One conditional update moves a [held~] from one step to the next; a repeat changes no row.",
                access: [
                    AccessShape(
                        "held",
                        "select * from [held+] where progress in ('held', 'paid') and progressed_at < now() - interval '1 minute' order by progressed_at limit 100",
                        index: "progressed_at where progress in ('held', 'paid')", rows: 100, hot: false)
                ])
        ],
        invariants: ["What is held is confirmed or given back; nothing stays between."])

    /// Things that are set aside for somebody while money moves.
    static let heldThings: Set<String> = [
        "order", "booking", "reservation", "seat", "ticket", "slot", "appointment", "purchase", "listing", "item",
        "place",
    ]
}
