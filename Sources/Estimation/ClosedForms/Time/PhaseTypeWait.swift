/// The wait in M/G/1 when service passes through exponential phases: a phase-type time itself (Neuts 1981).
///
/// Its tail is the mass left in a chain of phases, computed with positive terms only; no roots, no cancellation.
struct PhaseTypeWait {
    /// Mass in each phase at time zero: the residual service that an arrival meets.
    private let start: [Double]
    /// One step of the uniformised chain, by rows.
    private let step: [[Double]]
    private let rate: Double

    /// Nil for services that are not a few exponential phases.
    init?(arrivals: Double, service: TimeDistribution) {
        guard let phases = Phases(service) else { return nil }
        let load = arrivals * service.mean
        start = phases.residual.map { $0 * load }
        let fastest = phases.rates.max() ?? 1
        rate = fastest
        let start = start
        step = phases.rates.indices.map { row in
            phases.rates.indices.map { column in
                var entry = phases.moves[row][column] / fastest
                entry += phases.exits[row] * start[column] / fastest
                if row == column { entry += 1 - phases.rates[row] / fastest }
                return entry
            }
        }
    }

    /// The wait that a share `quantile` stays under: the longest time after which more than the rest is still waiting.
    func quantile(_ quantile: Double) -> Double {
        let level = 1 - quantile
        guard start.reduce(0, +) > level else { return 0 }
        var powers = [exponential()]
        var mass = start
        while Self.total(Self.row(mass, powers[powers.count - 1])) > level {
            powers.append(Self.product(powers[powers.count - 1], powers[powers.count - 1]))
        }
        var units = 0.0
        for exponent in powers.indices.reversed() {
            let later = Self.row(mass, powers[exponent])
            guard Self.total(later) > level else { continue }
            mass = later
            units += RealFunctions.power(2, Double(exponent))
        }
        let rest = Bisection.root(from: 0, to: 1) { Self.total(advance(mass, by: $0)) - level }
        return (units + rest) / rate
    }

    /// The chain's exponential over one unit of uniformised time, by its series.
    private func exponential() -> [[Double]] {
        step.indices.map { row in
            advance(step.indices.map { $0 == row ? 1 : 0 }, by: 1)
        }
    }

    private func advance(_ mass: [Double], by time: Double) -> [Double] {
        var (term, sum, order) = (mass, mass, 1.0)
        while order < 40 {
            term = Self.row(term, step).map { $0 * time / order }
            for position in sum.indices { sum[position] += term[position] }
            order += 1
        }
        let scale = RealFunctions.exp(-time)
        return sum.map { $0 * scale }
    }

    private static func total(_ mass: [Double]) -> Double { mass.reduce(0, +) }

    private static func row(_ mass: [Double], _ matrix: [[Double]]) -> [Double] {
        var sum = [Double](repeating: 0, count: mass.count)
        for (row, share) in mass.enumerated() where share != 0 {
            for column in sum.indices { sum[column] += share * matrix[row][column] }
        }
        return sum
    }

    private static func product(_ left: [[Double]], _ right: [[Double]]) -> [[Double]] {
        left.map { row($0, right) }
    }
}

/// A service as exponential phases: how fast each ends, where it leads, and in which a random look finds it.
private struct Phases {
    var rates: [Double]
    var moves: [[Double]]
    var exits: [Double]
    var residual: [Double]

    init?(_ service: TimeDistribution) {
        switch service {
        case .exponential(let mean): self.init(parallel: [(1, mean)])
        case .hyperexponential(let share, let mean, let other):
            self.init(parallel: [(share, mean), (1 - share, other)])
        case .erlang(let mean, let phases) where phases <= 100: self.init(chain: phases, mean: mean)
        default: return nil
        }
    }

    private init(parallel branches: [(share: Double, mean: Double)]) {
        let mean = branches.reduce(0) { $0 + $1.share * $1.mean }
        rates = branches.map { 1 / $0.mean }
        exits = rates
        moves = branches.map { _ in branches.map { _ in 0 } }
        residual = branches.map { $0.share * $0.mean / mean }
    }

    private init(chain phases: Int, mean: Double) {
        let rate = Double(phases) / mean
        rates = [Double](repeating: rate, count: phases)
        exits = (0..<phases).map { $0 == phases - 1 ? rate : 0 }
        moves = (0..<phases).map { row in (0..<phases).map { $0 == row + 1 ? rate : 0 } }
        residual = [Double](repeating: 1 / Double(phases), count: phases)
    }
}
