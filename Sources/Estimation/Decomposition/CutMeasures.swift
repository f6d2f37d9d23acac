/// What a cut looks like by the four measures that research compares cuts with, and by the calls that cross its borders.
public struct CutMeasures: Sendable, Hashable {
    /// Structural modularity: ties within services less ties between them, each by their possible number.
    public let modularity: Double
    /// Share of all calls, by rate, that leave the service in which they begin.
    public let interPartitionCalls: Double
    /// Things of others that a service has to offer an interface for, on average.
    public let interfaceNumber: Double
    /// Share of services that have neither one thing only nor more than half of all.
    public let sizeBalance: Double

    public init(_ cut: Cut, _ graph: CouplingGraph) {
        let place = Dictionary(
            cut.services.enumerated().flatMap { at, things in things.map { ($0, at) } }
        ) { first, _ in first }
        var crossing = 0.0
        var calls = 0.0
        var offered: [Set<String>] = cut.services.map { _ in [] }
        for (operation, home) in zip(graph.operations, cut.homes) {
            let touched = Set(operation.reads + operation.writes)
            let foreign = touched.filter { place[$0] != home }
            calls += operation.rate * Double(touched.count)
            crossing += operation.rate * Double(foreign.count)
            for thing in foreign { if let owner = place[thing] { offered[owner].insert(thing) } }
        }
        interPartitionCalls = calls > 0 ? crossing / calls : 0
        interfaceNumber = offered.isEmpty ? 0 : Double(offered.map(\.count).reduce(0, +)) / Double(offered.count)
        let total = cut.services.map(\.count).reduce(0, +)
        let fair = cut.services.filter { $0.count > 1 && $0.count * 2 <= total }.count
        sizeBalance = cut.services.isEmpty ? 0 : Double(fair) / Double(cut.services.count)
        modularity = Self.structural(cut, graph, place)
    }

    private static func structural(_ cut: Cut, _ graph: CouplingGraph, _ place: [String: Int]) -> Double {
        var within = Array(repeating: 0.0, count: cut.services.count)
        var between: [[Double]] = within.map { _ in within }
        var pairs: Set<[String]> = []
        for operation in graph.operations {
            let touched = Array(Set(operation.reads + operation.writes)).sorted()
            for (at, one) in touched.enumerated() {
                for other in touched.dropFirst(at + 1) { pairs.insert([one, other]) }
            }
        }
        for pair in pairs {
            guard let one = place[pair[0]], let other = place[pair[1]] else { continue }
            if one == other { within[one] += 1 } else { between[min(one, other)][max(one, other)] += 1 }
        }
        let sizes = cut.services.map { Double($0.count) }
        let count = Double(sizes.count)
        guard count > 0 else { return 0 }
        let cohesion = zip(within, sizes).map { $0 / ($1 * $1) }.reduce(0, +) / count
        guard count > 1 else { return cohesion }
        var coupling = 0.0
        for one in sizes.indices {
            for other in sizes.indices where other > one {
                coupling += between[one][other] / (2 * sizes[one] * sizes[other])
            }
        }
        return cohesion - coupling / (count * (count - 1) / 2)
    }
}

/// How well two cuts agree about which pairs lie in one service.
public struct CutAgreement: Sendable, Hashable {
    public let precision: Double
    public let recall: Double
    public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

    /// Pairs of things and operations alike; what only one of the cuts knows is left out.
    public init(_ found: [String: Int], against published: [String: Int]) {
        let names = found.keys.filter { published[$0] != nil }.sorted()
        var (both, mine, theirs) = (0.0, 0.0, 0.0)
        for (at, one) in names.enumerated() {
            for other in names.dropFirst(at + 1) {
                let isMine = found[one] == found[other]
                let isTheirs = published[one] == published[other]
                if isMine { mine += 1 }
                if isTheirs { theirs += 1 }
                if isMine && isTheirs { both += 1 }
            }
        }
        precision = mine > 0 ? both / mine : 1
        recall = theirs > 0 ? both / theirs : 1
    }
}

extension Cut {
    /// The service of every thing and every operation, by name.
    public func placement(_ graph: CouplingGraph) -> [String: Int] {
        var placement: [String: Int] = [:]
        for (at, service) in services.enumerated() { for thing in service { placement[thing] = at } }
        for (operation, home) in zip(graph.operations, homes) { placement[operation.id] = home }
        return placement
    }
}
