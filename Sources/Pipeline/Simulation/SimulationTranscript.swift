import DesignModel
import Simulation

/// A simulation as people read it in a terminal: operations, stations, what fills up first, drills, and what was assumed.
public struct SimulationTranscript: Sendable {
    private let result: SimulationResult

    public init(_ result: SimulationResult) { self.result = result }

    public var text: String {
        guard let report = result.report else { return "" }
        let parts = [
            head(report), operations(report), stations(report), first(report), calls(report), drills, policies, changes,
            assumed,
        ]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func head(_ report: SimulationReport) -> [String] {
        [
            "\(result.request.scenario): \(report.replications) runs of \(report.duration.asTime) after \(report.warmUp.asTime) left out, \(Double(report.events).grouped) events; ± is a 95 % interval"
        ]
    }

    private func operations(_ report: SimulationReport) -> [String] {
        let isLost = !report.unstable.isEmpty
        let rows = report.sources.map { source -> [String] in
            let times = [source.meanLatency, source.p50, source.p95, source.p99].map { estimate in
                isLost ? "grows" : estimate.map(Self.time) ?? "-"
            }
            return [source.name, source.offered.value.grouped, source.goodput.value.grouped] + times
                + [Self.percent(source.unsuccessfulShare), Self.percent(source.slowShare)]
        }
        return Grid(["operation", "offered/s", "good/s", "mean", "p50", "p95", "p99", "failed", "late"], rows).lines
    }

    private func stations(_ report: SimulationReport) -> [String] {
        let rows = report.stations.filter { $0.arrivals.value > 0 }.map { station -> [String] in
            let grows = report.unstable.contains(station.name)
            return [
                station.name, Self.percent(station.utilisation), station.throughput.value.grouped,
                grows ? "grows without end" : Self.plain(station.jobs),
                grows ? "" : station.meanWait.map(Self.time) ?? "-", Self.percent(station.turnedAwayShare),
            ]
        }
        return Grid(["station", "busy", "done/s", "jobs there", "wait", "turned away"], rows).lines
    }

    private func first(_ report: SimulationReport) -> [String] {
        if !report.unstable.isEmpty {
            return ["Unstable: work for \(report.unstable.joined(separator: ", ")) comes in faster than it is done."]
        }
        guard let busiest = report.stations.max(by: { $0.utilisation.value < $1.utilisation.value }),
            busiest.utilisation.value > 0.001
        else { return [] }
        if busiest.utilisation.value > 0.999 {
            return ["Full: \(busiest.name) is busy all the time, and what it cannot take waits or is turned away."]
        }
        return [
            "Fills up first: \(busiest.name), \(Self.percent(busiest.utilisation)) busy; this mix can grow to \((1 / busiest.utilisation.value).grouped) times this load before it is full."
        ]
    }

    private func calls(_ report: SimulationReport) -> [String] {
        let rows = report.calls.filter { $0.retries + $0.timeouts + $0.broken + $0.fallbacks + $0.failures > 0 }.map {
            [
                $0.name, Double($0.calls).grouped, Double($0.retries).grouped, Double($0.timeouts).grouped,
                Double($0.broken).grouped, Double($0.fallbacks).grouped, Double($0.failures).grouped,
            ]
        }
        return rows.isEmpty
            ? [] : Grid(["call", "calls", "retries", "timeouts", "breaker", "fallbacks", "given up"], rows).lines
    }

    private var drills: [String] {
        guard !result.drills.isEmpty else { return [] }
        let rows = result.drills.map { drill in
            [
                drill.drill, "\((drill.badDuring * 100).grouped) %", drill.spoilt.rounded().grouped,
                told(drill),
                drill.isMetastable ? "stays down" : drill.recoveredAfter.map(\.asTime) ?? "not within 5 min",
            ]
        }
        return Grid(["drill", "bad during", "spoilt", "told after", "back after"], rows).lines
    }

    /// When the first alert fires, and whether it wakes somebody.
    private func told(_ drill: DrillOutcome) -> String {
        drill.detectedAfter.map { $0.asTime + (drill.pages == true ? "" : ", by ticket") } ?? "no"
    }

    private var policies: [String] {
        guard !result.uses.isEmpty else { return [] }
        let rows = result.uses.map { use in
            [
                use.remedy.rawValue, use.drill, use.with.spoilt.rounded().grouped, use.without.spoilt.rounded().grouped,
                use.without.isMetastable ? "stays down" : "comes back",
            ]
        }
        return Grid(["policy", "matters most when", "spoilt with it", "without it", "and then"], rows).lines
    }

    private var changes: [String] {
        guard let steps = result.trial?.steps, !steps.isEmpty else { return [] }
        func missed(_ multiple: Double) -> String { multiple >= 1_000 ? "without end" : "\(multiple.threeDigits)×" }
        let rows = steps.map { step in
            [
                step.path, step.before, step.after, missed(step.missedBefore), missed(step.missedAfter),
                step.isKept ? "kept" : "taken back",
            ]
        }
        return Grid(["changed", "from", "to", "promise missed by", "then", ""], rows).lines
    }

    private var assumed: [String] {
        result.assumptions.isEmpty ? [] : ["Assumed"] + result.assumptions.map { "  " + $0 }
    }
}

extension SimulationTranscript {
    static func time(_ estimate: Estimate) -> String {
        estimate.value.asTime + (estimate.halfWidth.map { " ±\($0.asTime)" } ?? "")
    }

    static func percent(_ estimate: Estimate) -> String {
        guard let value = perMille(estimate.value) else { return "under 0.001 %" }
        guard let width = estimate.halfWidth.flatMap(perMille), width != "0" else { return value + " %" }
        return "\(value) ±\(width) %"
    }

    /// A share in percent to three decimals; nil where it is above zero and those do not show it.
    private static func perMille(_ share: Double) -> String? {
        let rounded = (share * 100_000).rounded() / 1000
        return rounded == 0 && share > 0 ? nil : rounded.grouped
    }

    static func plain(_ estimate: Estimate) -> String {
        estimate.value.grouped + (estimate.halfWidth.map { " ±\($0.threeDigits.grouped)" } ?? "")
    }
}

/// Columns under their headings: the first to the left, the others to the right.
struct Grid {
    let lines: [String]

    init(_ head: [String], _ rows: [[String]]) {
        let all = [head] + rows
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        lines = all.map { row in
            let cells = row.enumerated().map { column, cell in
                let fill = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + fill : fill + cell
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
