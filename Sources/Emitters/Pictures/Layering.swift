/// Which layer each box stands in, and the chains of places that arrows pass on their way (after Sugiyama, Tagawa, Toda 1981).
///
/// Boxes stand in even layers, labels of arrows in the odd ones between, so that labels get room like boxes do.
struct Layering {
    /// A place in a layer: a box, the label of an arrow, or a bend where an arrow passes.
    enum Place {
        case box(Int)
        case label(arrow: Int)
        case bend
    }

    private(set) var places: [Place] = []
    private(set) var layers: [[Int]] = []
    /// For each arrow the places from its upper to its lower end.
    private(set) var chains: [[Int]] = []
    /// Whether an arrow points upwards.
    private(set) var isReversed: [Bool] = []

    init(_ picture: Picture) {
        let index = Dictionary(picture.boxes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ends = picture.arrows.map { (index[$0.from] ?? 0, index[$0.to] ?? 0) }
        let ranks = Ranks(picture.boxes, ends).values
        layers = Array(repeating: [], count: 2 * (ranks.max() ?? 0) + 1)
        for box in picture.boxes.indices {
            places.append(.box(box))
            layers[2 * ranks[box]].append(box)
        }
        for (arrow, (from, to)) in ends.enumerated() { thread(arrow, from, to, ranks) }
    }

    private mutating func thread(_ arrow: Int, _ from: Int, _ to: Int, _ ranks: [Int]) {
        isReversed.append(ranks[from] > ranks[to])
        let (upper, lower) = ranks[from] > ranks[to] ? (to, from) : (from, to)
        var chain = [upper]
        let inner = (2 * ranks[upper] + 1)..<max(2 * ranks[lower], 2 * ranks[upper] + 1)
        let labelled = inner.lowerBound + (inner.count / 4) * 2
        for layer in inner {
            layers[layer].append(places.count)
            chain.append(places.count)
            places.append(layer == labelled ? .label(arrow: arrow) : .bend)
        }
        chains.append(chain + [lower])
    }
}

/// Longest-path ranks inside the bands; arrows that would close a cycle are counted the other way round.
private struct Ranks {
    var values: [Int]

    init(_ boxes: [Picture.Box], _ ends: [(Int, Int)]) {
        values = Array(repeating: 0, count: boxes.count)
        let hasTop = boxes.contains { $0.band == .above }
        let inner = ends.filter { boxes[$0.0].band == .inside && boxes[$0.1].band == .inside && $0.0 != $0.1 }
        for box in boxes.indices where boxes[box].band == .inside { values[box] = hasTop ? 1 : 0 }
        let forward = Self.acyclic(inner, count: boxes.count)
        for _ in boxes.indices {
            for (from, to) in forward where values[to] < values[from] + 1 { values[to] = values[from] + 1 }
        }
        let deepest = boxes.indices.filter { boxes[$0].band != .below }.map { values[$0] }.max() ?? -1
        for box in boxes.indices where boxes[box].band == .below { values[box] = deepest + 1 }
    }

    /// The arrows with those turned round that lead back to where a walk came from.
    private static func acyclic(_ ends: [(Int, Int)], count: Int) -> [(Int, Int)] {
        var state = Array(repeating: 0, count: count)
        var forward: [(Int, Int)] = []
        func walk(_ node: Int) {
            state[node] = 1
            for (from, to) in ends where from == node {
                forward.append(state[to] == 1 ? (to, from) : (from, to))
                if state[to] == 0 { walk(to) }
            }
            state[node] = 2
        }
        for node in 0..<count where state[node] == 0 { walk(node) }
        return forward
    }
}
