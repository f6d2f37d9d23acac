/// The wait in M/D/1, by Franx' form of Crommelin's law: positive terms only, where the alternating sum loses all digits.
///
/// For t in [kD - D, kD): P(W <= t) = sum of q(j) · Poisson(λ(kD - t)) at k-1-j, with q(j) the chance of at most j waiting
/// (Franx, Operations Research Letters 2001). Far out the tail is exponential to the last digit.
struct DeterministicWait {
    private let load: Double
    private let service: Double
    /// The chance that at most so many wait, for the first services' time.
    private let cumulative: [Double]
    private let decay: Double
    private let scale: Double
    private static let exactServices = 120

    init(arrivals: Double, service: Double) {
        load = arrivals * service
        self.service = service
        cumulative = Self.waiting(load)
        decay = Self.decay(load)
        scale = (1 - load) / (load * RealFunctions.exp(decay) - 1)
    }

    /// The probability to wait longer than `time`.
    func tail(_ time: Double) -> Double {
        let services = time / service
        guard services < Double(Self.exactServices - 1) else { return scale * RealFunctions.exp(-decay * services) }
        let step = Int(services.rounded(.down)) + 1
        let mean = load * (Double(step) - services)
        var (term, sum) = (RealFunctions.exp(-mean), 0.0)
        for arrived in 0..<step {
            sum += cumulative[step - 1 - arrived] * term
            term *= mean / Double(arrived + 1)
        }
        return 1 - sum
    }

    /// The wait that a share `quantile` stays under.
    func quantile(_ quantile: Double) -> Double { Bisection.time(of: 1 - quantile, from: service, tail: tail) }

    /// The chances of at most 0, 1, 2 … waiting, from the balance between a level and the next: all terms are positive.
    private static func waiting(_ load: Double) -> [Double] {
        let more = exceedances(load)
        var inside = [1 - load]
        for level in 1...exactServices {
            var flow = inside[0] * more[level - 1]
            for lower in 1..<max(1, level) where level - lower < more.count {
                flow += inside[lower] * more[level - lower]
            }
            inside.append(flow / RealFunctions.exp(-load))
        }
        var sum = inside[0]
        return inside.dropFirst().map { share in
            sum += share
            return sum
        }
    }

    /// The chance of more than n arrivals during a service, summed from the far end.
    private static func exceedances(_ load: Double) -> [Double] {
        var terms = [RealFunctions.exp(-load)]
        for count in 1...(exactServices + 40) { terms.append(terms[count - 1] * load / Double(count)) }
        var (sum, more) = (0.0, [Double](repeating: 0, count: terms.count))
        for count in terms.indices.reversed() {
            more[count] = sum
            sum += terms[count]
        }
        return more
    }

    /// The rate θ, in services, with λ(exp θ - 1) = θ.
    private static func decay(_ load: Double) -> Double {
        var high = 1.0
        while load * RealFunctions.expMinusOne(high) < high { high *= 2 }
        var low = 2 * (1 - load) / load * 1e-3
        while load * RealFunctions.expMinusOne(low) > low { low /= 2 }
        return Bisection.root(from: low, to: high) { $0 - load * RealFunctions.expMinusOne($0) }
    }
}
