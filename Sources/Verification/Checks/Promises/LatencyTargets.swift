import DesignModel
import Diagnostics

/// The forecast answer is as fast as its target.
struct LatencyTargets: Check {
    func findings(in exhibit: Exhibit) -> [Diagnostic] {
        let forecasts = Dictionary(exhibit.assessment.operations.map { ($0.operation, $0) }) { first, _ in first }
        return exhibit.operations.compactMap { interface, operation in
            guard let target = operation.latency?.limit, let forecast = forecasts[operation.id],
                let tail = forecast.tailLatency, tail.canonical > target.canonical
            else { return nil }
            let hopeless = (forecast.meanLatency?.canonical ?? 0) > target.canonical
            return .finding(
                .latencyAboveTarget,
                "Operation '\(operation.id)' is expected to take \(tail.bare), and \(target.bare) are promised",
                at: Exhibit.path(interface, operation) + ".latency",
                because: "Its path: " + forecast.path.joined(separator: " → ") + ".",
                fix: "Take a call off the path of '\(operation.id)', or ask less of it",
                severity: hopeless ? .error : .warning)
        }
    }
}
