/// Throughput of `n` workers that wait for and keep consistent with each other (Gunther 2007):
/// X(n) = λn / (1 + σ(n - 1) + κn(n - 1)). A law for measured curves; beyond what was measured it is a guess.
public struct ScalabilityLaw: Sendable, Hashable {
    /// Throughput of one.
    public let single: Double
    /// The share of work that only one can do at a time.
    public let contention: Double
    /// The cost of keeping two consistent.
    public let coherence: Double

    public init(single: Double, contention: Double, coherence: Double) {
        self.single = single
        self.contention = contention
        self.coherence = coherence
    }

    public func throughput(_ workers: Double) -> Double {
        single * workers / (1 + contention * (workers - 1) + coherence * workers * (workers - 1))
    }

    /// The number of workers at which throughput is largest; nil when more always help.
    public var peak: Double? {
        guard coherence > 0 else { return nil }
        return contention < 1 ? max(1, ((1 - contention) / coherence).squareRoot()) : 1
    }

    /// The best whole number of workers.
    public var wholePeak: Double? {
        peak.map { peak in
            let (low, high) = (max(1, peak.rounded(.down)), peak.rounded(.up))
            return throughput(high) > throughput(low) ? high : low
        }
    }

    /// The most throughput that any number of workers reaches; infinite when nothing holds it back.
    public var limit: Double {
        peak.map(throughput) ?? (contention > 0 ? single / contention : .infinity)
    }

    /// The fewest workers that reach a throughput; nil when none do.
    public func workers(for target: Double) -> Int? {
        let most = min(1e9, wholePeak ?? 1e9)
        guard throughput(most) >= target else { return nil }
        return FewestServers.search(most: Int(most)) { throughput(Double($0)) >= target }
    }

    /// The law that lies closest to measured throughputs, by least squares on n / X(n), which is linear in the unknowns.
    public static func fit(_ points: [(workers: Double, throughput: Double)]) -> ScalabilityLaw? {
        guard points.count >= 3, points.allSatisfy({ $0.workers >= 1 && $0.throughput > 0 }) else { return nil }
        var (squares, right) = (Matrix(3), [0.0, 0, 0])
        for point in points {
            let terms = [1, point.workers - 1, point.workers * (point.workers - 1)]
            // Weighted by the throughput, so that errors count relatively.
            let weight = point.throughput / point.workers
            for row in 0..<3 {
                right[row] += terms[row] * weight
                for column in 0..<3 { squares[row, column] += terms[row] * terms[column] * weight * weight }
            }
        }
        let solution = squares.inverse.applied(to: right)
        guard solution.allSatisfy(\.isFinite), solution[0] > 0 else { return nil }
        return ScalabilityLaw(
            single: 1 / solution[0], contention: solution[1] / solution[0], coherence: solution[2] / solution[0])
    }
}
