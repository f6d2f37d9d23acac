/// Finds the cut of a graph into services: one service is the null hypothesis, constraints are never traded.
public struct Decomposition: Sendable {
    public let weights: CouplingWeights

    public init(_ weights: CouplingWeights = CouplingWeights()) { self.weights = weights }

    /// The cut with the highest modularity that keeps every constraint; nil where the constraints contradict one another.
    public func cut(_ graph: CouplingGraph) -> Cut? {
        guard let table = TieTable(graph, weights) else { return nil }
        var search = CutSearch(table, resolution: weights.resolution)
        search.merge()
        search.refine()
        return Cut(search.parts.map { $0.flatMap { table.groups[$0] } }, graph)
    }

    /// As few services as the constraints allow: the null hypothesis that a cut has to beat.
    public func whole(_ graph: CouplingGraph) -> Cut? {
        guard let table = TieTable(graph, weights) else { return nil }
        var parts: [[Int]] = []
        for group in table.groups.indices {
            let home = parts.firstIndex { part in part.allSatisfy { !table.barred[$0][group] } }
            if let home { parts[home].append(group) } else { parts.append([group]) }
        }
        return Cut(parts.map { $0.flatMap { table.groups[$0] } }, graph)
    }
}

/// A division of things into services, each operation in the service of what it changes.
public struct Cut: Sendable, Hashable {
    /// The things of each service, in the order of the graph; services by their first thing.
    public let services: [[String]]
    /// The service of each operation, in the order of the graph.
    public let homes: [Int]

    init(_ parts: [[Int]], _ graph: CouplingGraph) {
        let ordered = parts.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
        services = ordered.map { $0.map { graph.things[$0].id } }
        homes = Self.homes(services, graph)
    }

    /// A cut that somebody else published.
    public init(services: [[String]], of graph: CouplingGraph) {
        self.services = services
        homes = Self.homes(services, graph)
    }

    public func service(of thing: String) -> Int? { services.firstIndex { $0.contains(thing) } }

    /// A change counts four times a look.
    private static func homes(_ services: [[String]], _ graph: CouplingGraph) -> [Int] {
        graph.operations.map { operation in
            let pull = services.map { service in
                Double(operation.writes.filter(service.contains).count)
                    + Double(operation.reads.filter(service.contains).count) / 4
            }
            return pull.indices.max { (pull[$0], -$0) < (pull[$1], -$1) } ?? 0
        }
    }
}
