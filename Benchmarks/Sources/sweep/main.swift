import DesignModel
import Diagnostics
import Foundation
import Pipeline

// swift run -c release --package-path Benchmarks sweep [--plots FOLDER] [brief.md …] [> sweep.csv]
//
// The designer over users × team × availability × budget; one CSV line a corner, what is absurd or goes backwards at the
// end of its line. Exit code 1 where anything is. With --plots, pictures of each brief's sweep, as SVG.

let users = [10, 100, 1000, 10_000, 100_000, 1e6, 1e7, 1e8]
let teams = [1, 2, 5, 10, 20, 50, 200.0]
let promises = [0.99, 0.995, 0.999, 0.9995, 0.9999, 0.99999]
let budgets = [20, 200, 2000, 20_000, 200_000, 2e6]

let examples = [
    "neighbourhood-marketplace", "clinic-appointments", "online-courses", "parcel-tracking", "photo-feed",
    "smart-meters",
]
var named = Array(CommandLine.arguments.dropFirst())
let plots = named.first == "--plots" ? named.dropFirst().first : nil
if plots != nil { named.removeFirst(2) }
let briefs = named.isEmpty ? examples.map { "Examples/\($0)/brief.md" } : named
var absurd = 0

func line(_ brief: String, _ outcome: SweepOutcome, _ remarks: [String]) {
    print(outcome.line(brief, remarks))
    if !remarks.isEmpty { absurd += 1 }
}

func draw(_ name: String, _ outcomes: [SweepOutcome], _ folder: String) {
    let plot = SweepPlot(name, outcomes)
    let pictures = [
        ("style", plot.svg("style") { $0.style }), ("deployment", plot.svg("deployment") { $0.deployment }),
        ("store", plot.svg("store and cache") { $0.store + ($0.cache == "none" ? "" : " + " + $0.cache) }),
        ("backup", plot.svg("backup") { $0.backup }), ("queue", plot.svg("queue") { $0.queue }),
        ("cost", plot.svg("cost, EUR a month") { $0.cost ?? 0 }), ("copies", plot.svg("copies") { $0.replicas }),
    ]
    for (what, picture) in pictures {
        try? picture.write(toFile: "\(folder)/\(name)-\(what).svg", atomically: true, encoding: .utf8)
    }
}

print(SweepOutcome.header)
for path in briefs {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        FileHandle.standardError.write(Data("\(path): cannot be read; start from the root of the repository\n".utf8))
        exit(3)
    }
    let sweep = Sweep(DesignPipeline().read(SourceText(name: "brief.md", text: text)))
    let name = path.split(separator: "/").dropLast().last.map(String.init) ?? path
    var outcomes: [SweepOutcome] = []
    for budget in budgets {
        for promise in promises {
            var fewer: [SweepOutcome?] = users.map { _ in nil }
            for team in teams {
                var less: SweepOutcome?
                for (at, count) in users.enumerated() {
                    let point = SweepPoint(users: count, team: team, availability: promise, budget: budget)
                    let outcome = sweep.outcome(point)
                    var remarks = Absurdity.found(outcome)
                    if let less { remarks += Monotone.brokenByUsers(less, outcome) }
                    if let fewer = fewer[at] { remarks += Monotone.brokenByTeam(fewer, outcome) }
                    line(name, outcome, remarks)
                    outcomes.append(outcome)
                    less = outcome
                    fewer[at] = outcome
                }
            }
        }
    }
    if let plots { draw(name, outcomes, plots) }
}
exit(absurd == 0 ? 0 : 1)
