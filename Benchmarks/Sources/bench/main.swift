import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Ports

// swift run -c release --package-path Benchmarks bench [brief.md …]
//
// Figures are runs per second of one core; the thresholds stand beside what they hold.

/// At least so many decide-and-synthesise runs per second on every brief.
let designsPerSecond = 300.0

/// Time of one core, so that whatever else the machine does is left out.
func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

/// Repeats for about a second and answers runs per second.
func rate(_ work: () -> Void) -> Double {
    work()
    var runs = 0.0
    var spent = 0.0
    while spent < 1 {
        spent += seconds(work)
        runs += 1
    }
    return runs / spent
}

let examples = [
    "neighbourhood-marketplace", "clinic-appointments", "online-courses", "parcel-tracking", "photo-feed",
    "smart-meters",
]
let named = Array(CommandLine.arguments.dropFirst())
let briefs = named.isEmpty ? examples.map { "Examples/\($0)/brief.md" } : named
let pipeline = DesignPipeline()
var missed = 0

/// Milliseconds of every stage, once just after the start of the process and once warm.
func stages(_ source: SourceText) {
    for label in ["cold", "warm"] {
        var run = Run()
        let spent = Stage.allCases.map { stage in
            let time = seconds { run = pipeline.advance(run, text: source, folder: MemoryTree([:]), to: stage) }
            let turning = stage == .decisions ? seconds { run = Turning(pipeline).applied(to: run) } : 0
            let flips = stage == .decisions ? ", flip points \(tenths(turning))" : ""
            return "\(stage.rawValue) \(tenths(time))\(flips)"
        }
        print("\(label), ms: \(spent.joined(separator: ", "))")
    }
}

func tenths(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10 }

for path in briefs {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        print("\(path): cannot be read; start the benchmark from the root of the repository")
        exit(3)
    }
    let source = SourceText(name: "brief.md", text: text)
    stages(source)
    let ready = pipeline.advance(Run(), text: source, folder: MemoryTree([:]), to: .requirements)
    guard let requirements = ready.requirements else { continue }
    let reading = rate { _ = pipeline.read(source) }
    let designing = rate { _ = pipeline.design(requirements) }
    let whole = rate { _ = pipeline.advance(Run(), text: source, folder: MemoryTree([:])) }
    let verdict = designing >= designsPerSecond ? "ok" : "below \(Int(designsPerSecond))"
    if designing < designsPerSecond { missed += 1 }
    print(
        "\(path): read \(Int(reading))/s, decide and synthesise \(Int(designing))/s (\(verdict)), whole run \(Int(1000 / whole)) ms"
    )
}
exit(missed == 0 ? 0 : 1)
