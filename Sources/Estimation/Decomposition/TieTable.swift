/// The ties between groups of things that may not be divided, as one symmetric table.
struct TieTable {
    /// Things by group; what has to stay together is one group from the start.
    let groups: [[Int]]
    /// Ties between groups, and within a group on the diagonal.
    let weight: [[Double]]
    /// Groups that may not be joined.
    let barred: [[Bool]]
    let strength: [Double]
    let total: Double

    /// Nil where something has to be together and apart at once.
    init?(_ graph: CouplingGraph, _ weights: CouplingWeights) {
        let place = Dictionary(graph.things.indices.map { (graph.things[$0].id, $0) }) { first, _ in first }
        var root = Array(graph.things.indices)
        func find(_ at: Int) -> Int {
            var at = at
            while root[at] != at { at = root[at] }
            return at
        }
        for group in graph.together {
            let known = group.compactMap { place[$0] }
            for other in known.dropFirst() { root[find(other)] = find(known[0]) }
        }
        let leaders = graph.things.indices.filter { find($0) == $0 }
        let groupOf = graph.things.indices.map { thing in leaders.firstIndex(of: find(thing)) ?? 0 }
        groups = leaders.indices.map { at in graph.things.indices.filter { groupOf[$0] == at } }
        var barred = Self.square(leaders.count, false)
        for parting in graph.apart {
            guard let first = place[parting.first], let second = place[parting.second], first != second else {
                continue
            }
            let (one, other) = (groupOf[first], groupOf[second])
            if one == other { return nil }
            barred[one][other] = true
            barred[other][one] = true
        }
        self.barred = barred
        weight = Self.ties(graph, weights, place, groupOf, leaders.count)
        strength = weight.map { $0.reduce(0, +) }
        total = strength.reduce(0, +)
    }

    static func square<Value>(_ count: Int, _ value: Value) -> [[Value]] {
        Array(repeating: Array(repeating: value, count: count), count: count)
    }

    /// Rates count by their logarithm: what is done a thousand times as often ties more, and not a thousand times.
    private static func ties(
        _ graph: CouplingGraph, _ weights: CouplingWeights, _ place: [String: Int], _ groupOf: [Int], _ count: Int
    ) -> [[Double]] {
        var table = square(count, 0.0)
        let least = graph.operations.map(\.rate).filter { $0 > 0 }.min() ?? 1
        for operation in graph.operations {
            let writes = operation.writes.compactMap { place[$0] }
            let reads = operation.reads.filter { !operation.writes.contains($0) }.compactMap { place[$0] }
            let touched = writes.map { ($0, true) } + reads.map { ($0, false) }
            let often = 1 + RealFunctions.log(max(1, operation.rate / least))
            // An operation that touches many things ties each pair of them the less.
            let share = often / Double(max(1, touched.count - 1))
            for (at, one) in touched.enumerated() {
                for other in touched.dropFirst(at + 1) {
                    let kind =
                        one.1 && other.1
                        ? weights.bothWritten : one.1 || other.1 ? weights.readAndWritten : weights.bothRead
                    let owners = (graph.things[one.0].owner, graph.things[other.0].owner)
                    let isForeign = owners.0 != nil && owners.1 != nil && owners.0 != owners.1
                    let tie = kind * share * (isForeign ? weights.foreignOwner : 1)
                    table[groupOf[one.0]][groupOf[other.0]] += tie
                    table[groupOf[other.0]][groupOf[one.0]] += tie
                }
            }
        }
        return table
    }
}
