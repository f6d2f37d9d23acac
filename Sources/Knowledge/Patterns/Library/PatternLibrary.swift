/// Every pattern we know by its id; a capability without tables or operations of its own is recognised and brings none.
public enum PatternLibrary {
    public static func pattern(_ id: PatternID) -> Pattern? { byID[id] }

    public static let all: [Pattern] = [
        people, trade, money, supply, time, conversation, media, control, webhooks, devices, files, learning, work,
        machines,
    ].flatMap { $0 }.sorted { $0.id < $1.id }

    private static let byID: [PatternID: Pattern] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    static let manual = "PostgreSQL 15 manual, chapter 5 (constraints, partitioning)"
    static let problems = "RFC 9457, Problem Details for HTTP APIs"
}
