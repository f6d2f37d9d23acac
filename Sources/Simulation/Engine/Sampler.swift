/// A distribution made ready for drawing: a kind and three numbers.
struct Sampler {
    enum Kind: UInt8 { case exponential, constant, erlang, hyperexponential, lognormal, pareto, uniform, empirical }
    var kind: Kind
    var a = 0.0
    var b = 0.0
    var c = 0.0

    static let nothing = Sampler(kind: .constant)

    /// `values` keeps the tables of empirical distributions.
    init(_ distribution: Distribution, values: inout [Double]) {
        switch distribution {
        case .constant(let value): self.init(kind: .constant, a: value)
        case .exponential(let mean): self.init(kind: .exponential, a: mean)
        case .erlang(let phases, let mean): self.init(kind: .erlang, a: mean / Double(phases), b: Double(phases))
        case .hyperexponential(let share, let first, let second):
            self.init(kind: .hyperexponential, a: first, b: second, c: share)
        case .lognormal(let mean, let scv):
            let variance = RealFunctions.logarithm(1 + scv)
            self.init(
                kind: mean > 0 ? .lognormal : .constant,
                a: mean > 0 ? RealFunctions.logarithm(mean) - variance / 2 : 0, b: variance.squareRoot())
        case .pareto(let mean, let shape):
            self.init(kind: .pareto, a: mean * (shape - 1) / shape, b: -1 / shape)
        case .uniform(let low, let high): self.init(kind: .uniform, a: low, b: high - low)
        case .empirical(let table):
            self.init(kind: .empirical, a: Double(values.count), b: Double(table.count))
            values += table
        }
    }

    private init(kind: Kind, a: Double = 0, b: Double = 0, c: Double = 0) {
        self.kind = kind
        self.a = a
        self.b = b
        self.c = c
    }
}

/// A stream with the laws drawn from it.
struct Chance: ~Copyable {
    var stream: RandomStream
    private let exponentials: Ziggurat
    private let values: Memory<Double>

    init(_ stream: RandomStream, values: [Double]) {
        self.stream = stream
        self.values = Memory(values)
        exponentials = Ziggurat()
    }

    @inline(__always)
    mutating func draw(_ sampler: Sampler) -> Double {
        sampler.kind == .exponential ? exponentials.sample(&stream) * sampler.a : other(sampler)
    }

    @inline(__always)
    mutating func exponential() -> Double { exponentials.sample(&stream) }

    @inline(never)
    private mutating func other(_ sampler: Sampler) -> Double {
        switch sampler.kind {
        case .exponential: return exponentials.sample(&stream) * sampler.a
        case .constant: return sampler.a
        case .erlang:
            return (0..<Int(sampler.b)).reduce(0.0) { sum, _ in sum + exponentials.sample(&stream) } * sampler.a
        case .hyperexponential:
            let mean = stream.unit() < sampler.c ? sampler.a : sampler.b
            return exponentials.sample(&stream) * mean
        case .lognormal: return RealFunctions.exponential(sampler.a + sampler.b * normal())
        case .pareto: return sampler.a * RealFunctions.power(1 - stream.unit(), sampler.b)
        case .uniform: return sampler.a + sampler.b * stream.unit()
        case .empirical: return values[Int(sampler.a) + stream.below(Int(sampler.b))]
        }
    }

    /// A standard normal number by Marsaglia's polar method.
    private mutating func normal() -> Double {
        while true {
            let x = 2 * stream.unit() - 1
            let y = 2 * stream.unit() - 1
            let s = x * x + y * y
            if s > 0, s < 1 { return x * (-2 * RealFunctions.logarithm(s) / s).squareRoot() }
        }
    }
}

/// Exponential numbers of mean one by the ziggurat of Marsaglia and Tsang with 256 layers.
struct Ziggurat: ~Copyable {
    private let edges: Memory<Double>
    private let heights: Memory<Double>
    private static let tail = 7.697_117_470_131_049_72
    private static let area = 0.003_949_659_822_581_557_2

    init() {
        edges = Memory(repeating: 0.0, count: 257)
        heights = Memory(repeating: 0.0, count: 257)
        edges[0] = Self.area / RealFunctions.exponential(-Self.tail)
        edges[1] = Self.tail
        for layer in 1..<255 {
            let height = Self.area / edges[layer] + RealFunctions.exponential(-edges[layer])
            edges[layer + 1] = -RealFunctions.logarithm(height)
        }
        for layer in 0...256 { heights[layer] = RealFunctions.exponential(-edges[layer]) }
    }

    @inline(__always)
    func sample(_ stream: inout RandomStream) -> Double {
        let bits = stream.next()
        let layer = Int(truncatingIfNeeded: bits & 255)
        let value = Double(bits >> 11) * 0x1p-53 * edges[layer]
        return value < edges[layer &+ 1] ? value : edge(layer, value, &stream)
    }

    /// The one draw in ninety that falls beside a layer's certain part.
    @inline(never)
    private func edge(_ layer: Int, _ value: Double, _ stream: inout RandomStream) -> Double {
        var (layer, value, beyond) = (layer, value, 0.0)
        while true {
            if layer == 0 {
                beyond += Self.tail
            } else if heights[layer] + stream.unit() * (heights[layer + 1] - heights[layer])
                < RealFunctions.exponential(-value)
            {
                return beyond + value
            }
            let bits = stream.next()
            layer = Int(truncatingIfNeeded: bits & 255)
            value = Double(bits >> 11) * 0x1p-53 * edges[layer]
            if value < edges[layer + 1] { return beyond + value }
        }
    }
}

extension Sampler {
    /// Whether it ever answers anything but zero.
    var isSomething: Bool { kind != .constant || a > 0 }
}
