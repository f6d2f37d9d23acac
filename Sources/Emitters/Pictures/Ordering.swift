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
            for at in 0..<(layers[layer].count - 1) {
                let before = links.crossings(layers, around: layer)
                layers[layer].swapAt(at, at + 1)
                if links.crossings(layers, around: layer) >= before { layers[layer].swapAt(at, at + 1) }
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

    func crossings(_ layers: [[Int]], around layer: Int) -> Int {
        let up = layer > 0 ? crossings(layers[layer - 1], layers[layer]) : 0
        return up + (layer + 1 < layers.count ? crossings(layers[layer], layers[layer + 1]) : 0)
    }

    /// Pairs of links between two layers that cross.
    private func crossings(_ upper: [Int], _ lower: [Int]) -> Int {
        var position = Array(repeating: -1, count: below.count)
        for (at, place) in lower.enumerated() { position[place] = at }
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
