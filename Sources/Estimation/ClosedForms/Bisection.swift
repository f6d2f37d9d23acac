/// Finds where a monotone function crosses zero, to the last digit that a `Double` holds.
enum Bisection {
    /// The crossing of a decreasing function between two points that enclose it.
    static func root(from low: Double, to high: Double, of decreasing: (Double) -> Double) -> Double {
        var (low, high) = (low, high)
        for _ in 0..<1100 {
            let middle = low + (high - low) / 2
            if middle <= low || middle >= high { break }
            if decreasing(middle) > 0 { low = middle } else { high = middle }
        }
        return low + (high - low) / 2
    }

    /// The time at which a falling tail reaches `level`, searched upwards from a first guess; 0 when it starts there.
    static func time(of level: Double, from guess: Double, tail: (Double) -> Double) -> Double {
        guard tail(0) > level else { return 0 }
        var high = max(guess, Double.leastNormalMagnitude)
        while tail(high) > level, high < 1e300 { high *= 2 }
        return root(from: 0, to: high) { tail($0) - level }
    }
}
