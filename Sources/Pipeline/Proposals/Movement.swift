import DesignModel

/// A figure that a change moves, and whether that is to the good.
public struct Movement: Sendable, Hashable {
    public var name: String
    public var before: Quantity?
    public var after: Quantity?
    /// Nil where neither direction is better as such.
    public var isBetter: Bool?
    /// How far it moved, against where it was.
    public var share: Double

    /// Whether it is about a whole operation or part, not about one step of a path.
    public var isWhole: Bool { !name.hasPrefix("latency.") || !name.contains(".at.") }

    /// Everything that moved by more than a two-hundredth, what people pay and wait for first.
    static func all(from before: Run, to after: Run) -> [Movement] {
        let names = (before.assessment?.ledger.entries ?? []).map(\.name)
        let known = Set(names)
        let added = (after.assessment?.ledger.entries ?? []).map(\.name).filter { !known.contains($0) }
        let moved = (names + added).filter(isTelling).compactMap { name in
            movement(name, before.assessment?.ledger[name], after.assessment?.ledger[name])
        }
        let sorted = moved.sorted { ($0.rank, -$0.share, $0.name) < ($1.rank, -$1.share, $1.name) }
        return parts(before, after) + alike(sorted)
    }

    /// Operations that move by the same are one line, named after the first.
    private static func alike(_ moved: [Movement]) -> [Movement] {
        var groups: [(first: Movement, count: Int)] = []
        for movement in moved {
            let at = groups.firstIndex { movement.movesLike($0.first) }
            if let at { groups[at].count += 1 } else { groups.append((movement, 1)) }
        }
        return groups.map { first, count in
            var movement = first
            if count > 1 { movement.name += " and \(count - 1) more" }
            return movement
        }
    }

    private func movesLike(_ other: Movement) -> Bool {
        let isShared = name.hasPrefix("latency.") || name.hasPrefix("availability.")
        return isShared && name.prefix(6) == other.name.prefix(6)
            && name.split(separator: ".").last == other.name.split(separator: ".").last
            && before?.bare == other.before?.bare && after?.bare == other.after?.bare
    }

    private static func movement(_ name: String, _ before: Quantity?, _ after: Quantity?) -> Movement? {
        let (old, new) = (measured(name, before), measured(name, after))
        let share = old == new ? 0 : old == 0 ? 1 : abs(new - old) / abs(old)
        guard share > 0.005 || (before == nil) != (after == nil) else { return nil }
        let isComparable = before != nil && after != nil
        return Movement(
            name: name, before: before, after: after,
            isBetter: isComparable ? direction(name).map { $0 * (new - old) > 0 } : nil, share: share)
    }

    /// Availability moves by what is missing of it.
    private static func measured(_ name: String, _ quantity: Quantity?) -> Double {
        guard let quantity else { return 0 }
        return name.hasPrefix("availability.") ? 1 - quantity.canonical : quantity.canonical
    }

    /// 1 where more is better, -1 where less is; of availability, what is missing counts.
    private static func direction(_ name: String) -> Double? {
        if name == "bottleneck.multiple" || name.hasSuffix(".knee") { return 1 }
        let worse = ["cost.", "latency.", "availability."]
        return worse.contains { name.hasPrefix($0) } || name.hasSuffix(".utilisation") ? -1 : nil
    }

    private static func isTelling(_ name: String) -> Bool {
        if name == "bottleneck.multiple" || name == "cost.monthly" { return true }
        if name.hasPrefix("latency.") || name.hasSuffix(".utilisation") { return true }
        return name.hasPrefix("availability.") && !name.hasPrefix("availability.part.")
    }

    private var rank: Int {
        if name == "cost.monthly" { return 0 }
        if name == "bottleneck.multiple" { return 1 }
        return name.hasPrefix("availability.") ? 3 : 2
    }

    /// What people have to run and to know: deployables, stores, channels, technologies.
    private static func parts(_ before: Run, _ after: Run) -> [Movement] {
        guard let old = before.design, let new = after.design else { return [] }
        let (a, b) = (Double(old.movingParts), Double(new.movingParts))
        guard a != b else { return [] }
        let formula = Provenance.derived(formula: "deployables + stores + channels", inputs: [])
        return [
            Movement(
                name: "moving parts", before: Quantity(a, .count, nil, formula),
                after: Quantity(b, .count, nil, formula),
                isBetter: b < a, share: abs(b - a) / max(1, a))
        ]
    }
}

extension Design {
    /// Deployables of ours, stores and channels.
    var movingParts: Int { components.count(where: \.kind.isOurs) + stores.count + channels.count }
}
