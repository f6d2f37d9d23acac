/// Adds, drops and swaps indexes while that lowers the whole bill; pairs where two only pay together.
struct GreedySearch {
    let objective: Objective
    /// The most that the chosen indexes may weigh, constraints not counted; nil for no limit.
    let budgetGigabytes: Double?

    /// A set with its bill: fewer hot scans first, then the lower total.
    private struct State {
        var set: Set<Int>
        var scans: Int
        var total: Double

        func beats(_ other: State) -> Bool {
            scans != other.scans ? scans < other.scans : total < other.total * (1 - 1e-6)
        }
    }

    func search(from start: Set<Int>) throws -> Set<Int> {
        guard var now = try state(start) else { return objective.constraints }
        while true {
            guard let next = try step(now, simpleMoves(now)) ?? step(now, deepMoves(now)) else { return now.set }
            now = next
        }
    }

    /// The best of the sets that beats what there is.
    private func step(_ now: State, _ moves: [Set<Int>]) throws -> State? {
        var best: State?
        for move in moves {
            guard let candidate = try state(move), candidate.beats(best ?? now) else { continue }
            best = candidate
        }
        return best
    }

    private func state(_ set: Set<Int>) throws -> State? {
        if let budgetGigabytes {
            let size = set.subtracting(objective.constraints).sorted().reduce(0) { $0 + objective.gigabytes($1) }
            if size > budgetGigabytes { return nil }
        }
        return State(
            set: set, scans: try objective.hotScans(set).count, total: try objective.bill(set).total)
    }

    private func free(_ now: State) -> [Int] {
        objective.indexes.indices.filter { !now.set.contains($0) && !objective.isRedundant($0, beside: now.set) }
    }

    private func chosen(_ now: State) -> [Int] { now.set.subtracting(objective.constraints).sorted() }

    /// One more, one less, or one in place of those it makes redundant.
    private func simpleMoves(_ now: State) -> [Set<Int>] {
        let free = free(now)
        let chosen = chosen(now)
        var moves = free.map { added in
            now.set.union([added]).subtracting(chosen.filter { objective.covers(added, $0) })
        }
        moves += chosen.map { now.set.subtracting([$0]) }
        return moves
    }

    /// One in place of another of its table, or two at once on tables that a query joins.
    private func deepMoves(_ now: State) -> [Set<Int>] {
        let all = objective.indexes.indices.filter { !now.set.contains($0) }
        var moves: [Set<Int>] = []
        for dropped in chosen(now) {
            let rest = now.set.subtracting([dropped])
            for added in all
            where objective.indexes[added].table == objective.indexes[dropped].table
                && !objective.isRedundant(added, beside: rest)
            {
                moves.append(rest.union([added]))
            }
        }
        return moves + pairs(now)
    }

    private func pairs(_ now: State) -> [Set<Int>] {
        let free = free(now)
        var seen: Set<[Int]> = []
        var moves: [Set<Int>] = []
        for query in objective.workload.queries {
            let tables = Set(query.access.map(\.table))
            guard tables.count > 1 else { continue }
            let here = free.filter { tables.contains(objective.indexes[$0].table) }
            for left in here {
                for right in here
                where objective.indexes[left].table < objective.indexes[right].table
                    && seen.insert([left, right]).inserted
                {
                    moves.append(now.set.union([left, right]))
                }
            }
        }
        return moves
    }
}
