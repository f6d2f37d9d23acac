/// Buzen's convolution for stations with several servers (Buzen 1973), with weights scaled to the expected throughput, so
/// that neither ten thousand users nor ten thousand servers leave the range of a `Double`.
struct Convolution {
    private let scale: Double
    private let users: Int
    private let thinking: [Double]
    private let stations: [Station]

    /// A station's weight with so many users at it; with one server each is the last times a constant ratio.
    private struct Station {
        var ratio: Double?
        var weights: [Double]
    }

    init(demands: [Double], servers: [Int], thinking: Double, users: Int) {
        let slowest = demands.indices.map { demands[$0] / Double(servers[$0]) }.max() ?? 0
        let scale = min(1 / slowest, Double(users) / demands.reduce(thinking, +))
        self.scale = scale
        self.users = users
        self.thinking = Self.weights(users) { thinking * scale / Double($0) }
        stations = demands.indices.map { position in
            let demand = demands[position] * scale
            guard servers[position] > 1 else { return Station(ratio: demand, weights: []) }
            return Station(weights: Self.weights(users) { demand / Double(min($0, servers[position])) })
        }
    }

    /// Rounds in a unit of time, and how many users are at each station.
    var solution: (throughput: Double, inside: [Double]) {
        let whole = stations.contains { $0.ratio != nil } ? sums(without: nil) : []
        var (last, before) = (whole.last ?? 0, whole.dropLast().last ?? 0)
        let inside = stations.indices.map { position in
            if let ratio = stations[position].ratio { return ratio * Self.series(whole, ratio) }
            let (others, weights) = (sums(without: position), stations[position].weights)
            (last, before) = (Self.dot(others, weights, users), Self.dot(others, weights, users - 1))
            return (0...users).reduce(0.0) { $0 + Double($1) * weights[$1] * others[users - $1] }
        }
        return (scale * before / last, inside.map { $0 / last })
    }

    /// The ways to spread so many users over two parts.
    private static func dot(_ left: [Double], _ right: [Double], _ users: Int) -> Double {
        (0...users).reduce(0) { $0 + left[users - $1] * right[$1] }
    }

    /// The sum over k of ratio^k all[users - 1 - k], by Horner's rule.
    private static func series(_ all: [Double], _ ratio: Double) -> Double {
        all.dropLast().reduce(0) { $0 * ratio + $1 }
    }

    private func sums(without left: Int?) -> [Double] {
        var sums = thinking
        for (position, station) in stations.enumerated() where position != left {
            if let ratio = station.ratio {
                for count in 1...users { sums[count] += ratio * sums[count - 1] }
            } else {
                sums = Self.convolve(sums, station.weights)
            }
        }
        return sums
    }

    /// Products of the ratios, the largest set to one and the others followed from there.
    private static func weights(_ users: Int, _ ratio: (Int) -> Double) -> [Double] {
        var (logarithm, highest, peak) = (0.0, 0.0, 0)
        for count in 1...users {
            logarithm += RealFunctions.log(ratio(count))
            if logarithm > highest { (highest, peak) = (logarithm, count) }
        }
        var weights = [Double](repeating: 0, count: users + 1)
        weights[peak] = 1
        for count in stride(from: peak + 1, through: users, by: 1) {
            weights[count] = weights[count - 1] * ratio(count)
        }
        for count in stride(from: peak, to: 0, by: -1) { weights[count - 1] = weights[count] / ratio(count) }
        return weights
    }

    private static func convolve(_ left: [Double], _ right: [Double]) -> [Double] {
        let count = left.count
        var sum = [Double](repeating: 0, count: count)
        sum.withUnsafeMutableBufferPointer { sum in
            right.withUnsafeBufferPointer { right in
                for low in 0..<count where left[low] != 0 {
                    let share = left[low]
                    for high in 0..<(count - low) { sum[low + high] += share * right[high] }
                }
            }
        }
        return sum
    }
}
