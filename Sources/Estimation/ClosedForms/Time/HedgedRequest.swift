/// A time to answer with a known law: lognormal by its median, or exponential.
public enum AnswerLaw: Sendable, Hashable {
    case lognormal(median: Double, sigma: Double)
    case exponential(mean: Double)

    /// The chance to take longer.
    public func tail(_ time: Double) -> Double {
        guard time > 0 else { return 1 }
        switch self {
        case .lognormal(let median, let sigma): return NormalTail.above(RealFunctions.log(time / median) / sigma)
        case .exponential(let mean): return RealFunctions.exp(-time / mean)
        }
    }

    public func quantile(_ quantile: Double) -> Double {
        switch self {
        case .lognormal(let median, let sigma): median * RealFunctions.exp(sigma * NormalTail.quantile(quantile))
        case .exponential(let mean): -mean * RealFunctions.logOnePlus(-quantile)
        }
    }

    public var mean: Double {
        switch self {
        case .lognormal(let median, let sigma): median * RealFunctions.exp(sigma * sigma / 2)
        case .exponential(let mean): mean
        }
    }

    /// The mean of the answer or the limit, whichever comes first.
    func mean(upTo limit: Double) -> Double {
        switch self {
        case .lognormal(let median, let sigma):
            let z = RealFunctions.log(limit / median) / sigma
            return mean * NormalTail.above(sigma - z) + limit * tail(limit)
        case .exponential(let mean): return -mean * RealFunctions.expMinusOne(-limit / mean)
        }
    }
}

/// A second request to another replica when the first has not answered after a delay; the earlier answer counts
/// (Dean, Barroso 2013). Independent replicas, and no queueing from the extra work.
public struct HedgedRequest: Sendable, Hashable {
    public let answer: AnswerLaw
    public let delay: Double

    public init(answer: AnswerLaw, delay: Double) {
        self.answer = answer
        self.delay = delay
    }

    /// Second requests for one first request.
    public var extraLoad: Double { answer.tail(delay) }

    public func tail(_ time: Double) -> Double {
        time <= delay ? answer.tail(time) : answer.tail(time) * answer.tail(time - delay)
    }

    public func quantile(_ quantile: Double) -> Double {
        Bisection.time(of: 1 - quantile, from: answer.mean, tail: tail)
    }

    /// The answer alone up to the delay, and from there the area under both tails.
    public var mean: Double {
        let scale = answer.quantile(0.5)
        return answer.mean(upTo: delay)
            + HalfLine.integral(scale: scale) { answer.tail(delay + $0) * answer.tail($0) }
    }
}

/// Integrals from zero to infinity by the double exponential rule (Takahasi, Mori 1974).
enum HalfLine {
    static func integral(scale: Double, of function: (Double) -> Double) -> Double {
        let step = 1.0 / 64
        var sum = 0.0
        for point in -320...320 {
            let t = Double(point) * step
            let (up, down) = (RealFunctions.exp(t), RealFunctions.exp(-t))
            let x = RealFunctions.exp(Double.pi / 4 * (up - down))
            guard x.isFinite, x > 0 else { continue }
            let value = function(x * scale)
            if value > 0 { sum += value * x * Double.pi / 4 * (up + down) }
        }
        return sum * step * scale
    }
}
