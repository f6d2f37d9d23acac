/// Joins groups while that raises modularity, then moves single groups while that does; never across a bar.
struct CutSearch {
    private let table: TieTable
    private let resolution: Double
    private(set) var parts: [[Int]]
    private var home: [Int]

    init(_ table: TieTable, resolution: Double) {
        self.table = table
        self.resolution = resolution
        parts = table.groups.indices.map { [$0] }
        home = Array(table.groups.indices)
    }

    /// What joining two parts adds to the modularity, up to a constant factor.
    private func gain(_ one: [Int], _ other: [Int]) -> Double {
        guard table.total > 0 else { return 0 }
        var gain = 0.0
        for left in one {
            for right in other {
                gain +=
                    table.weight[left][right]
                    - resolution * table.strength[left] * table.strength[right] / table.total
            }
        }
        return gain
    }

    private func isBarred(_ one: [Int], _ other: [Int]) -> Bool {
        one.contains { left in other.contains { table.barred[left][$0] } }
    }

    mutating func merge() {
        let count = parts.count
        var gains = TieTable.square(count, -Double.infinity)
        for one in 0..<count {
            for other in 0..<count where one != other && !table.barred[one][other] {
                gains[one][other] = gain([one], [other])
            }
        }
        var alive = Array(0..<count)
        while let (one, other) = best(gains, alive) {
            parts[one] += parts[other]
            parts[other] = []
            alive.removeAll { $0 == other }
            for third in alive where third != one {
                let joined =
                    gains[one][third].isFinite && gains[other][third].isFinite
                    ? gains[one][third] + gains[other][third] : -Double.infinity
                gains[one][third] = joined
                gains[third][one] = joined
            }
        }
        settle()
    }

    private func best(_ gains: [[Double]], _ alive: [Int]) -> (Int, Int)? {
        var best: (gain: Double, pair: (Int, Int))?
        for (at, one) in alive.enumerated() {
            for other in alive.dropFirst(at + 1) where gains[one][other] > (best?.gain ?? 1e-9) {
                best = (gains[one][other], (one, other))
            }
        }
        return best?.pair
    }

    /// Moves a group to the part where it is tied best, as long as something improves.
    mutating func refine() {
        for _ in 0..<10 where moveOnce() { continue }
        settle()
    }

    private mutating func moveOnce() -> Bool {
        var moved = false
        for group in table.groups.indices {
            let here = home[group]
            let stay = gain([group], parts[here].filter { $0 != group })
            var target = (gain: stay + 1e-9, part: here)
            for part in parts.indices where part != here && !parts[part].isEmpty && !isBarred([group], parts[part]) {
                let there = gain([group], parts[part])
                if there > target.gain { target = (there, part) }
            }
            guard target.part != here else { continue }
            parts[here].removeAll { $0 == group }
            parts[target.part].append(group)
            home[group] = target.part
            moved = true
        }
        return moved
    }

    private mutating func settle() {
        parts = parts.filter { !$0.isEmpty }
        for (at, part) in parts.enumerated() { for group in part { home[group] = at } }
    }
}
