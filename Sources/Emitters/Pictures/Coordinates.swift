/// Where each place stands across: near its neighbours, never nearer to the next than both are wide.
enum Coordinates {
    /// Centres by place, leftmost edge at zero.
    static func centres(_ layers: [[Int]], _ links: Links, widths: [Double], gap: Double) -> [Double] {
        var centre = Array(repeating: 0.0, count: widths.count)
        for layer in layers { settle(layer, Array(repeating: 0, count: layer.count), &centre, widths, gap) }
        for pass in 0..<48 {
            let order = pass % 2 == 0 ? Array(layers) : layers.reversed()
            for layer in order {
                let wishes = layer.map { place in
                    let near =
                        pass < 12
                        ? (pass % 2 == 0 ? links.above : links.below)[place] : links.above[place] + links.below[place]
                    return near.isEmpty ? centre[place] : near.reduce(0) { $0 + centre[$1] } / Double(near.count)
                }
                settle(layer, wishes, &centre, widths, gap)
            }
        }
        let left = centre.indices.map { centre[$0] - widths[$0] / 2 }.min() ?? 0
        return centre.map { ($0 - left).rounded() }
    }

    /// The positions closest to the wishes that keep order and distance (least squares, pooling adjacent violators).
    private static func settle(
        _ layer: [Int], _ wishes: [Double], _ centre: inout [Double], _ widths: [Double], _ gap: Double
    ) {
        var offsets: [Double] = []
        for (at, place) in layer.enumerated() {
            let step = at == 0 ? 0 : widths[layer[at - 1]] / 2 + gap + widths[place] / 2
            offsets.append((offsets.last ?? 0) + step)
        }
        var pools: [(sum: Double, count: Double)] = []
        for (at, wish) in wishes.enumerated() {
            pools.append((wish - offsets[at], 1))
            while pools.count > 1, let last = pools.last,
                last.sum / last.count < pools[pools.count - 2].sum / pools[pools.count - 2].count
            {
                pools.removeLast()
                pools[pools.count - 1].sum += last.sum
                pools[pools.count - 1].count += last.count
            }
        }
        let bases = pools.flatMap { Array(repeating: $0.sum / $0.count, count: Int($0.count)) }
        for (at, place) in layer.enumerated() { centre[place] = bases[at] + offsets[at] }
    }
}
