/// Join the shorter of two queues: a chain over the shorter queue's length (level) and how much longer the other is (phase).
///
/// Levels form a quasi birth-death process, solved by logarithmic reduction (Latouche, Ramaswami 1993). Time is in services.
struct ShorterOfTwo {
    /// Mean number in both queues.
    let meanInside: Double

    /// The other queue is longer by so much with a chance below the last digit.
    private static let gaps = 40

    init(load: Double) {
        let arrivals = 2 * load
        let (up, same, down) = Self.moves(arrivals)
        let climb = Self.climb(up: up, same: same, down: down)
        let first = Self.firstLevel(arrivals, climb, up: up, down: down)
        meanInside = Self.inside(first, climb)
    }

    /// Rates one level up, within, and down, for levels above zero.
    private static func moves(_ arrivals: Double) -> (up: Matrix, same: Matrix, down: Matrix) {
        var (up, same, down) = (Matrix(gaps + 1), Matrix(gaps + 1), Matrix(gaps + 1))
        for gap in 0...gaps {
            if gap == 0 { same[0, 1] += arrivals } else { up[gap, gap - 1] += arrivals }
            // With equal queues either of two services leaves one behind.
            down[gap, min(gap + 1, gaps)] += gap == 0 ? 2 : 1
            if gap > 0 { same[gap, gap - 1] += 1 }
            same[gap, gap] -= arrivals + 2
        }
        return (up, same, down)
    }

    /// R: the mean visits one level up, for each visit here. Found from G, the phase in which the level below is entered.
    private static func climb(up: Matrix, same: Matrix, down: Matrix) -> Matrix {
        let inverse = same.negated.inverse
        var (high, low) = (inverse * up, inverse * down)
        var (sum, product) = (low, high)
        for _ in 0..<60 {
            let both = (high * low + low * high).identityMinus.inverse
            (high, low) = (both * (high * high), both * (low * low))
            let step = product * low
            sum = sum + step
            product = product * high
            if step.largest < 1e-18 { break }
        }
        return up * (same + up * sum).negated.inverse
    }

    /// The chances of level zero: balance within it, with what comes down from level one.
    private static func firstLevel(_ arrivals: Double, _ climb: Matrix, up: Matrix, down: Matrix) -> [Double] {
        var within = Matrix(gaps + 1)
        for gap in 0...gaps {
            if gap == 0 { within[0, 1] += arrivals }
            if gap > 0 { within[gap, gap - 1] += 1 }
            within[gap, gap] -= gap == 0 ? arrivals : arrivals + 1
        }
        let balance = within + climb * down
        return balance.stationary
    }

    /// Two times the level plus the gap, averaged: sums over levels are those of a geometric series of matrices.
    private static func inside(_ first: [Double], _ climb: Matrix) -> Double {
        let all = climb.identityMinus.inverse
        let levels = all.applied(to: first)
        let higher = all.applied(to: climb.applied(to: levels))
        let mass = levels.reduce(0, +)
        let gap = levels.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
        return (2 * higher.reduce(0, +) + gap) / mass
    }
}
