import Diagnostics

extension Worksheet {
    /// A distribution: its shape in words with figures beside it, `"lognormal"` and `"scv": 4`, or all in one,
    /// `"logn,1,4"`; the figures' own names come before the shared ones.
    mutating func distribution(_ name: String, mean names: [String], usually usual: String? = nil) -> TimeDistribution {
        guard
            let (found, datum) = input([name]) ?? usual.map({ (name, Datum(content: .text($0), range: vector.range)) })
        else {
            miss(name, "a distribution such as \"exponential\" or \"erl,1,2\"")
            return .exponential(mean: 1)
        }
        let shape = Shape(datum.text ?? "")
        let mean = shape.figures.isEmpty ? number(anyOf: names) : shape.figures[0]
        guard let distribution = build(shape, mean) else {
            refuse(found, datum, "one of \(Shape.examples)")
            return .exponential(mean: 1)
        }
        return distribution
    }

    private mutating func number(anyOf names: [String]) -> Double {
        for name in names where has(name) { return number(name) }
        return has("low", "min", "share", "p", "least", "xm") ? .nan : number(names[0])
    }

    private mutating func build(_ shape: Shape, _ mean: Double) -> TimeDistribution? {
        switch shape.family {
        case .deterministic: return Self.sound(.deterministic(mean: mean))
        case .exponential: return Self.sound(.exponential(mean: mean))
        case .erlang:
            let phases = shape.figure(1) ?? Double(count("k", "phases", "stages", to: 1_000_000, usually: shape.order))
            guard let whole = Int(exactly: phases), whole >= 1 else { return nil }
            return Self.sound(.erlang(mean: mean, phases: whole))
        case .lognormal: return Self.sound(.lognormal(mean: mean, squaredVariation: variation(shape)))
        case .gamma: return Self.sound(.gamma(mean: mean, squaredVariation: variation(shape)))
        case .hyperexponential: return hyperexponential(shape, mean)
        case .uniform:
            let (low, high) = (
                shape.figure(0) ?? number("low", "min", "a", is: .notNegative),
                shape.figure(1) ?? number("high", "max", "b")
            )
            return low >= 0 && high > low ? .uniform(low: low, high: high) : nil
        case .pareto:
            let power = shape.figure(1) ?? number("shape", "alpha")
            guard power > 1 else { return nil }
            let least = shape.figures.isEmpty && mean.isNaN ? number("least", "xm") : mean * (power - 1) / power
            return least > 0 ? .pareto(least: least, shape: power) : nil
        case nil: return nil
        }
    }

    private mutating func variation(_ shape: Shape, is range: InputRange = .positive) -> Double {
        shape.figure(1) ?? shape.variation ?? number("scv", "cv2", "cs2", "ca2", is: range)
    }

    /// By share and two means, by share and two rates, or by mean and variation with balanced means.
    private mutating func hyperexponential(_ shape: Shape, _ mean: Double) -> TimeDistribution? {
        if shape.figures.count == 3 { return Self.mixture(shape.figures[0], shape.figures[1], shape.figures[2]) }
        if has("p", "p1", "share") {
            let share = number("p", "p1", "share", is: .share)
            if has("mu1") { return Self.mixture(share, 1 / number("mu1"), 1 / number("mu2")) }
            if has("rate1") { return Self.mixture(share, 1 / number("rate1"), 1 / number("rate2")) }
            return Self.mixture(share, number("mean1", "m1"), number("mean2", "m2"))
        }
        let variation = variation(shape, is: .atLeastOne)
        return variation >= 1 ? .balanced(mean: mean, squaredVariation: variation) : nil
    }

    private static func mixture(_ share: Double, _ first: Double, _ second: Double) -> TimeDistribution? {
        guard share >= 0, share <= 1, first > 0, second > 0 else { return nil }
        return .hyperexponential(share: share, mean: first, otherMean: second)
    }

    private static func sound(_ distribution: TimeDistribution) -> TimeDistribution? {
        let isSound = distribution.mean > 0 && distribution.mean.isFinite && distribution.squaredVariation >= 0
        return isSound ? distribution : nil
    }
}

/// The name of a distribution as people write it, and the figures that stand with it.
private struct Shape {
    enum Family { case deterministic, exponential, erlang, lognormal, gamma, hyperexponential, uniform, pareto }

    var family: Family?
    var figures: [Double] = []
    /// The number that follows the name, as in `erlang-3` or `erlang k 3`.
    var order: Int?
    /// The number after `scv`, as in `lognormal scv 4`.
    var variation: Double?

    static let examples =
        "deterministic, exponential, erlang (k), lognormal (scv), gamma (scv), h2 (scv, or p, mean1, mean2), uniform, pareto"

    private static let names: [(prefix: String, family: Family)] = [
        ("det", .deterministic), ("const", .deterministic), ("m/d", .deterministic), ("exp", .exponential),
        ("poisson", .exponential), ("erl", .erlang), ("logn", .lognormal), ("gamma", .gamma), ("h2", .hyperexponential),
        ("hyper", .hyperexponential), ("unif", .uniform), ("pareto", .pareto),
    ]

    init(_ text: String) {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "/") }
        guard let first = words.first else { return }
        family = Self.names.first { first.hasPrefix($0.prefix) }?.family
        if text.contains(",") { figures = words.dropFirst().compactMap { Double($0) } }
        if let at = words.firstIndex(of: "scv"), at + 1 < words.count { variation = Double(words[at + 1]) }
        if family == .erlang {
            order = Int(first.drop { !$0.isNumber }) ?? words.dropFirst().lazy.compactMap { Int($0) }.first
        }
    }

    func figure(_ position: Int) -> Double? { figures.indices.contains(position) ? figures[position] : nil }
}
