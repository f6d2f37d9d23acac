import DesignModel
import ModelContextProtocol
import Pipeline

/// The figures by which a design is judged at a glance, by their names in the ledger.
struct KeyFigures {
    let design: Design
    let assessment: Assessment

    init?(_ run: Run) {
        guard let design = run.design, let assessment = run.assessment else { return nil }
        (self.design, self.assessment) = (design, assessment)
    }

    var json: JSON {
        .present([
            "cost": assessment.ledger["cost.monthly"].map { .string($0.words) },
            "headroom": assessment.bottleneck.map {
                .string("bears \($0.multiple.bare) times the peak; \($0.element) is full first")
            },
            "tightest_latency": tightest.map(JSON.string), "lowest_availability": lowest.map(JSON.string),
            "not_computed": assessment.unknowns.isEmpty ? nil : .integer(assessment.unknowns.count),
        ])
    }

    /// The operation closest to its latency target, or furthest beyond it.
    private var tightest: String? {
        let promised = assessment.operations.compactMap { forecast -> (share: Double, words: String)? in
            guard let target = forecast.target, let tail = forecast.tailLatency, target.limit.canonical > 0 else {
                return nil
            }
            let words = "\(forecast.operation) \(tail.bare), allowed \(target.limit.words)"
            return (tail.canonical / target.limit.canonical, words)
        }
        return promised.max { $0.share < $1.share }?.words
    }

    private var lowest: String? {
        let known = assessment.operations.compactMap { forecast in
            forecast.availability.map { (value: $0.canonical, words: "\($0.bare) for \(forecast.operation)") }
        }
        return known.min { $0.value < $1.value }?.words
    }
}
