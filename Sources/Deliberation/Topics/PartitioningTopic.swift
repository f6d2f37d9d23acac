import DesignModel
import Knowledge

/// Whether the largest table is cut by time, so that old rows leave without mass deletes.
enum PartitioningTopic {
    static func decide(_ state: inout Deliberation) {
        let name = state.needs.name
        let largest = largest(state)
        var none = Candidate("none", "whole tables", state.shape)
        var month = Candidate("range_by_month", "a partition a month", state.shape)
        month.shape.hosts += 1
        month.shape.undoDays += 3
        month.remark = "old months are dropped in an instant"
        var day = Candidate("range_by_day", "a partition a day", state.shape)
        day.shape.hosts += 2
        day.shape.undoDays += 3
        day.remark = "indexes that stay small under very many rows a day"
        var hash = Candidate("hash", "partitions by key", state.shape)
        hash.shape.hosts += 2
        hash.shape.undoDays += 6
        hash.remark = "writes spread over keys, with no help for deletion"
        if let (entry, rows, years) = largest {
            let most = state.threshold(
                "limit.table.rows", 100_000_000, .count, "rows beyond which deleting the old ones one by one hurts")
            none.exclude(
                rows > 100_000_000,
                "{\(entry)} rows are above the \(most) at which deleting the old ones one by one hurts")
            if rows / max(years, 0.1) / 12 > 1_000_000_000 {
                let each = state.threshold(
                    "limit.partition.rows", 1_000_000_000, .count,
                    "rows at which one partition's indexes no longer fit in memory")
                month.exclude(true, "a month of {\(entry)} rows is above the \(each) that one partition should hold")
            }
            hash.exclude(true, "rows of {\(entry)} leave by age, and a hash knows no age")
        }
        var shards = Candidate("shards_by_key", "several primaries, each with a share of the keys", state.shape)
        shards.shape.hosts += 6
        shards.shape.undoDays += 30
        shards.remark = "writes beyond one machine, and no query across all keys"
        let store = state.choice(Topic.primaryStore)
        if let commits = state.technology(store).limits.commits, state.figures.writes > commits.value {
            let most = state.cite("limit.\(store).commits", commits, .perSecond, "commits a second of one primary")
            let why: Prose = "{\(state.figures.writesName)} of writes is above the \(most) that one primary sustains"
            none.exclude(true, why)
            month.exclude(true, why)
            day.exclude(true, why)
            hash.exclude(true, why)
        } else {
            shards.exclude(true, "{\(state.figures.writesName)} of writes fit one primary of \(name)")
        }
        let kind = largest.map { Phrase.words(FactKey(rawValue: $0.entry).subject ?? "") } ?? "rows"
        state.settle(Topic.partitioning, "How the largest table of \(name) is cut", [none, month, day, hash, shards]) {
            decision, state in
            if decision.chosen == "shards_by_key" {
                decision.reason =
                    "{\(state.figures.writesName)} of writes are more than one primary sustains: each takes a share of the keys of \(name), and what must change together shares a key"
                decision.undo = "let the primaries replicate into one that is large enough, then point every key to it"
                return
            }
            if decision.chosen == "none" {
                decision.reason =
                    largest.map { "{\($0.entry)} rows of \(kind) fit one table with its indexes" }
                    ?? "no table of \(name) is known to grow beyond what one index holds in memory"
            } else if let largest {
                decision.reason =
                    "{\(largest.entry)} rows of \(kind) come and go by time: a partition is dropped where a delete would run for hours"
            }
            decision.undo = "detach the partitions and copy them into one table"
        }
    }

    private static func largest(_ state: Deliberation) -> (entry: String, rows: Double, years: Double)? {
        var best: (entry: String, rows: Double, years: Double)?
        for need in state.needs.entities where need.retention != nil {
            guard let count = need.count, let name = count.name, count.value > (best?.rows ?? 0) else { continue }
            best = (name, count.value, need.retention?.converted(to: .years) ?? 1)
        }
        return best
    }
}
