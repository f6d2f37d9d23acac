/// The steady state of a chain that goes up and down one step at a time, such as the number of requests in a system.
///
/// Probabilities are normalised from the most likely state outwards: sums of positive terms only, so ten thousand servers
/// neither overflow nor lose digits. Births must not rise and deaths must not fall with the state.
struct BirthDeathChain {
    /// The state of the first probability kept; those below it are too small to matter.
    private(set) var first = 0
    private(set) var probabilities: [Double] = []
    private static let negligible = 1e-40
    private static let longest = 20_000_000

    /// `last` bounds the chain; nil lets it run until its tail is negligible.
    init(last: Int? = nil, birth: (Int) -> Double, death: (Int) -> Double) {
        let mode = Self.mode(last, birth, death)
        var above: [Double] = [1]
        var (state, weight) = (mode, 1.0)
        while state < last ?? .max, above.count < Self.longest {
            weight *= birth(state) / death(state + 1)
            state += 1
            if weight < Self.negligible { break }
            above.append(weight)
        }
        var below: [Double] = []
        (state, weight) = (mode, 1)
        while state > 0, weight > Self.negligible {
            weight *= death(state) / birth(state - 1)
            state -= 1
            below.append(weight)
        }
        first = mode - below.count
        let weights = below.reversed() + above
        let sum = weights.reduce(0, +)
        probabilities = weights.map { $0 / sum }
    }

    /// The first state from which it is not more likely to go up than down, found by halving.
    private static func mode(_ last: Int?, _ birth: (Int) -> Double, _ death: (Int) -> Double) -> Int {
        var (low, high) = (0, 1)
        let end = last ?? .max / 4
        while high < end, birth(high) > death(high + 1) { (low, high) = (high, high * 2) }
        high = min(high, end)
        while low < high {
            let middle = low + (high - low) / 2
            if birth(middle) > death(middle + 1) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func probability(_ state: Int) -> Double {
        let position = state - first
        return probabilities.indices.contains(position) ? probabilities[position] : 0
    }

    /// The mean of a figure over the states.
    func mean(_ figure: (Int) -> Double) -> Double {
        var sum = 0.0
        for (position, probability) in probabilities.enumerated() { sum += probability * figure(first + position) }
        return sum
    }
}
