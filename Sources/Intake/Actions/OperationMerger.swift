import DesignModel
import Knowledge

/// Counts once what the brief says twice.
struct OperationMerger {
    let synonyms: SynonymMerger

    func merge(_ operations: [ReadOperation]) -> [ReadOperation] {
        let named = unifyBookings(distinct(operations.map(renamed)))
        let byEntity = Dictionary(grouping: named) { $0.entity }
        var kept: [ReadOperation] = []
        var places: [String: [Int]] = [:]
        for operation in named where !isSaid(operation, among: byEntity[operation.entity] ?? []) {
            let key = operation.actor + " " + operation.entity
            if let index = places[key]?.first(where: { isSame(kept[$0], operation) }) {
                if Self.rank(operation.verb) > Self.rank(kept[index].verb) { kept[index].verb = operation.verb }
            } else {
                places[key, default: []].append(kept.count)
                kept.append(operation)
            }
        }
        let keptByEntity = Dictionary(grouping: kept) { $0.entity }
        return kept.filter { !isSummary($0, among: keptByEntity[$0.entity] ?? []) }
    }

    /// Each actor, verb and entity once, the first time it is said; an agent named anywhere counts.
    private func distinct(_ operations: [ReadOperation]) -> [ReadOperation] {
        var kept: [ReadOperation] = []
        var places: [String: Int] = [:]
        for operation in operations {
            let key = operation.actor + "|" + operation.verb + "|" + operation.entity
            if let place = places[key] {
                kept[place].hasAgent = kept[place].hasAgent || operation.hasAgent
            } else if kept.count < Self.limit {
                places[key] = kept.count
                kept.append(operation)
            }
        }
        return kept
    }

    /// More operations than this are no brief.
    private static let limit = 2_000

    private func renamed(_ operation: ReadOperation) -> ReadOperation {
        var operation = operation
        operation.entity = synonyms.name(operation.entity)
        return operation
    }

    /// Who books a slot moves and cancels the booking.
    private func unifyBookings(_ operations: [ReadOperation]) -> [ReadOperation] {
        guard let booking = operations.first(where: { $0.verb == "book" || $0.verb == "reserve" }) else {
            return operations
        }
        let later: Set<String> = ["move", "reschedule", "cancel", "confirm", "rebook", "book"]
        return operations.map { operation in
            var operation = operation
            let isPlace = ["Slot", "Time", "TimeSlot", "Place", "Seat"].contains(operation.entity)
            if later.contains(operation.verb), isPlace, booking.entity != operation.entity {
                operation.entity = booking.makes.map(synonyms.name) ?? booking.entity
            }
            return operation
        }
    }

    /// A passive without an agent repeats what a sentence with an agent said.
    private func isSaid(_ operation: ReadOperation, among all: [ReadOperation]) -> Bool {
        guard !operation.hasAgent else { return false }
        return all.contains {
            $0.hasAgent && $0.entity == operation.entity && Self.sameVerb($0.verb, operation.verb)
                && $0.actor != operation.actor
        }
    }

    private func isSame(_ left: ReadOperation, _ right: ReadOperation) -> Bool {
        left.actor == right.actor && left.entity == right.entity && Self.sameVerb(left.verb, right.verb)
    }

    /// *Takes in readings* says nothing more once *the network delivers readings*.
    private func isSummary(_ operation: ReadOperation, among all: [ReadOperation]) -> Bool {
        guard operation.actor == "system", ["ingest", "collect", "receive", "import"].contains(operation.verb) else {
            return false
        }
        return all.contains { $0.entity == operation.entity && $0.kind == .stream && $0.actor != "system" }
    }

    private static let groups: [Set<String>] = [
        ["send", "push", "deliver", "post", "forward", "transmit", "hand over"], ["validate", "check", "verify"],
        ["see", "view", "read", "open", "look up", "check", "track", "watch", "list"],
        ["search", "browse", "filter", "query"],
        ["create", "add", "enter", "put up", "post", "publish"], ["delete", "remove", "purge"],
        ["edit", "update", "change", "amend"],
        ["book", "reserve"], ["enrol", "enroll"], ["buy", "purchase", "pay", "order"],
        ["notify", "send", "alert", "remind"],
    ]

    private static func sameVerb(_ left: String, _ right: String) -> Bool {
        left == right || groups.contains { $0.contains(left) && $0.contains(right) }
    }

    /// The more telling word of two for the same thing.
    private static func rank(_ verb: String) -> Int {
        ["check": -1, "open": 0, "see": 0, "validate": 1, "track": 1, "push": 1][verb] ?? 0
    }
}
