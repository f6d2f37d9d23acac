/// The order of places in each layer that crosses few arrows: barycentre sweeps, then swaps of neighbours.
enum Ordering {
    static func ordered(_ layering: Layering) -> [[Int]] {
        let links = Links(layering)
        var layers = layering.layers
        var best = layers
        var fewest = links.crossings(layers)
        for sweep in 0..<24 where fewest > 0 {
            sort(&layers, links, downwards: sweep % 2 == 0)
            swapNeighbours(&layers, links)
            let crossings = links.crossings(layers)
            if crossings < fewest { (best, fewest) = (layers, crossings) }
        }
        return best
    }

    private static func sort(_ layers: inout [[Int]], _ links: Links, downwards: Bool) {
        let order = downwards ? Array(layers.indices.dropFirst()) : Array(layers.indices.dropLast().reversed())
        for layer in order {
            let fixed = layers[downwards ? layer - 1 : layer + 1]
            let position = Dictionary(uniqueKeysWithValues: fixed.enumerated().map { ($1, Double($0)) })
            let near = downwards ? links.above : links.below
            let weights = layers[layer].enumerated().map { at, place in
                let found = near[place].compactMap { position[$0] }
                return (place, found.isEmpty ? Double(at) : found.reduce(0, +) / Double(found.count), at)
            }
            layers[layer] = weights.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
        }
    }

    private static func swapNeighbours(_ layers: inout [[Int]], _ links: Links) {
        for layer in layers.indices where layers[layer].count > 1 {
            let above = links.positions(layers, layer - 1)
            let below = links.positions(layers, layer + 1)
            for at in 0..<(layers[layer].count - 1) {
                let (left, right) = (layers[layer][at], layers[layer][at + 1])
                let now = links.crossings(left, right, above, below)
                if links.crossings(right, left, above, below) < now { layers[layer].swapAt(at, at + 1) }
            }
        }
    }
}

/// Who is linked to whom in the layer above and the layer below.
struct Links {
    private(set) var above: [[Int]]
    private(set) var below: [[Int]]

    init(_ layering: Layering) {
        above = Array(repeating: [], count: layering.places.count)
        below = above
        for chain in layering.chains {
            for (upper, lower) in zip(chain, chain.dropFirst()) {
                below[upper].append(lower)
                above[lower].append(upper)
            }
        }
    }

    func crossings(_ layers: [[Int]]) -> Int {
        layers.indices.dropLast().reduce(0) { $0 + crossings(layers[$1], layers[$1 + 1]) }
    }

    /// Where each place stands in a layer, -1 for those of other layers; empty where there is no such layer.
    func positions(_ layers: [[Int]], _ layer: Int) -> [Int] {
        layers.indices.contains(layer) ? positions(layers[layer]) : []
    }

    private func positions(_ layer: [Int]) -> [Int] {
        var positions = Array(repeating: -1, count: below.count)
        for (at, place) in layer.enumerated() { positions[place] = at }
        return positions
    }

    /// Pairs of links of two neighbours that cross while one stands left of the other: all that exchanging them changes.
    func crossings(_ left: Int, _ right: Int, _ above: [Int], _ below: [Int]) -> Int {
        Self.crossings(self.above[left], self.above[right], above)
            + Self.crossings(self.below[left], self.below[right], below)
    }

    private static func crossings(_ left: [Int], _ right: [Int], _ position: [Int]) -> Int {
        guard !position.isEmpty else { return 0 }
        return left.reduce(0) { sum, end in
            position[end] < 0
                ? sum : sum + right.count { position[$0] >= 0 && position[$0] < position[end] }
        }
    }

    /// Pairs of links between two layers that cross.
    private func crossings(_ upper: [Int], _ lower: [Int]) -> Int {
        let position = positions(lower)
        var ends: [Int] = []
        for place in upper {
            let start = ends.count
            for end in below[place] where position[end] >= 0 { ends.append(position[end]) }
            ends[start...].sort()
        }
        var count = 0
        for (at, end) in ends.enumerated() { for later in ends[(at + 1)...] where later < end { count += 1 } }
        return count
    }
}
