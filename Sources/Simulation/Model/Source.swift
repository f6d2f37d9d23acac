/// Where requests come from, and what each of them does.
public struct Source: Sendable {
    public var name: String
    public var arrivals: Arrivals
    public var steps: [Step]
    /// Lower is more important; matters to stations that serve by priority.
    public var priority = 0
    /// The answer time above which a request counts as bad.
    public var threshold: Double?

    public init(_ name: String, _ arrivals: Arrivals, _ steps: [Step]) {
        self.name = name
        self.arrivals = arrivals
        self.steps = steps
    }
}

/// How requests come in.
public enum Arrivals: Sendable {
    case poisson(rate: Double)
    /// Independent times between arrivals.
    case renewal(Distribution)
    /// A Markov-modulated Poisson process that goes through its states in a circle.
    case modulated([ArrivalState])
    /// Poisson with a rate that follows straight lines between points, again and again after `period`; says days and crowds.
    case profile([RatePoint], period: Double?)
    /// These moments.
    case trace([Double])
    /// So many users, each asking again when it has thought about the answer.
    case closed(users: Int, think: Distribution)
}

/// A state of a modulated process: its rate, and how long it lasts on average.
public struct ArrivalState: Sendable {
    public var rate: Double
    public var lasts: Double
    public init(rate: Double, lasts: Double) {
        self.rate = rate
        self.lasts = lasts
    }
}

/// The rate at a moment.
public struct RatePoint: Sendable {
    public var at: Double
    public var rate: Double
    public init(at: Double, rate: Double) {
        self.at = at
        self.rate = rate
    }
}

extension Arrivals {
    /// A day: a sine around the mean with a peak of `peak`, over `period` seconds, as straight lines.
    public static func diurnal(mean: Double, peak: Double, period: Double = 86_400) -> Arrivals {
        let points = (0...48).map { step in
            let turn = Double(step) / 48
            return RatePoint(at: turn * period, rate: mean - (peak - mean) * RealFunctions.cosine(of: turn))
        }
        return .profile(points, period: period)
    }

    /// A crowd that comes within `rise` seconds at `at`, stays for `stay`, and goes within `fall`.
    public static func flashCrowd(
        usual: Double, crowd: Double, at start: Double, rise: Double, stay: Double, fall: Double
    ) -> Arrivals {
        let points = [
            RatePoint(at: start, rate: usual), RatePoint(at: start + rise, rate: crowd),
            RatePoint(at: start + rise + stay, rate: crowd), RatePoint(at: start + rise + stay + fall, rate: usual),
        ]
        return .profile(points, period: nil)
    }

    /// Requests a second in the long run; nil where answers decide it, or time runs out.
    var longRunRate: Double? {
        switch self {
        case .poisson(let rate): return rate
        case .renewal(let between): return between.mean > 0 ? 1 / between.mean : .infinity
        case .modulated(let states):
            let time = states.reduce(0) { $0 + $1.lasts }
            return time > 0 ? states.reduce(0) { $0 + $1.rate * $1.lasts } / time : 0
        case .profile(let points, let period?):
            let area = zip(points, points.dropFirst()).reduce(0.0) {
                $0 + ($1.0.rate + $1.1.rate) / 2 * ($1.1.at - $1.0.at)
            }
            return period > 0 ? area / period : nil
        case .profile(let points, nil): return points.last?.rate
        case .trace, .closed: return nil
        }
    }
}
