import DesignModel
import Foundation
import Pipeline
import TestSupport
import Testing

/// The designer over corners of users, team, promise and budget: nothing absurd, nothing that goes backwards.
///
/// `SWEEP=photo-feed` (or `all`) widens the grid and writes `sweep.csv` and pictures of it to the folder it is started in; the
/// program `sweep` in `Benchmarks/` covers the whole of it.
@Suite struct SanityTests {
    private static let wide = ProcessInfo.processInfo.environment["SWEEP"]
    private static let isWide = wide != nil

    @Test func noCornerIsAbsurdAndNothingGoesBackwards() {
        var remarks: [String] = []
        var lines: [String] = []
        let wanted = Self.wide ?? "neighbourhood-marketplace"
        for brief in ExampleBrief.given where brief.name == wanted || wanted == "all" {
            let sweep = Sweep(DesignPipeline().read(brief.source))
            var outcomes: [SweepOutcome] = []
            for promise in Self.isWide ? [0.99, 0.995, 0.999, 0.9999, 0.99999] : [0.999] {
                for budget in Self.isWide ? [20, 200, 2000, 20_000, 200_000, 2e6] : [2000] {
                    remarks += Self.walk(sweep, brief.name, promise, budget, &lines, &outcomes)
                }
            }
            if Self.isWide { Self.draw(brief.name, outcomes) }
        }
        if Self.isWide {
            try? lines.joined(separator: "\n").write(toFile: "sweep.csv", atomically: true, encoding: .utf8)
        }
        #expect(remarks.isEmpty, "\(remarks.joined(separator: "\n"))")
    }

    private static func draw(_ name: String, _ outcomes: [SweepOutcome]) {
        let plot = SweepPlot(name, outcomes)
        let pictures = [
            ("style", plot.svg("style") { $0.style }), ("deployment", plot.svg("deployment") { $0.deployment }),
            ("store", plot.svg("store and cache") { $0.store + ($0.cache == "none" ? "" : " + " + $0.cache) }),
            ("backup", plot.svg("backup") { $0.backup }), ("queue", plot.svg("queue") { $0.queue }),
            ("cost", plot.svg("cost, EUR a month") { $0.cost ?? 0 }), ("copies", plot.svg("copies") { $0.replicas }),
        ]
        for (what, picture) in pictures {
            try? picture.write(toFile: "\(name)-\(what).svg", atomically: true, encoding: .utf8)
        }
    }

    /// One table of users by team; answers what is wrong in it.
    private static func walk(
        _ sweep: Sweep, _ name: String, _ promise: Double, _ budget: Double, _ lines: inout [String],
        _ outcomes: inout [SweepOutcome]
    ) -> [String] {
        var remarks: [String] = []
        let users: [Double] = isWide ? [10, 100, 1000, 10_000, 100_000, 1e6, 1e7, 1e8] : [10, 10_000, 1e8]
        var fewer: [SweepOutcome?] = users.map { _ in nil }
        for team in isWide ? [1.0, 2, 5, 10, 20, 50, 200] : [2.0, 50] {
            var less: SweepOutcome?
            for (at, count) in users.enumerated() {
                let outcome = sweep.outcome(
                    SweepPoint(users: count, team: team, availability: promise, budget: budget))
                var found = Absurdity.found(outcome)
                if let less { found += Monotone.brokenByUsers(less, outcome) }
                if let before = fewer[at] { found += Monotone.brokenByTeam(before, outcome) }
                remarks += found.map {
                    "\(name): \(Int(count)) users, \(Int(team)) people, \(promise), EUR \(Int(budget)): \($0)"
                }
                lines.append(outcome.line(name, found))
                outcomes.append(outcome)
                less = outcome
                fewer[at] = outcome
            }
        }
        return remarks
    }
}
