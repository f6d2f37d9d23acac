import DesignModel
import Diagnostics
import Foundation
import Pipeline
import Ports

// swift run -c release --package-path Benchmarks fuzz SECONDS [SEED] [design]
//
// Reads briefs that were cut, doubled, shuffled and sprinkled with odd text, each drawn from seed and round. The round is printed to
// standard error before it starts, so a crash or a hang names itself; replay it with the same seed. With `design`, whole runs instead.

/// SplitMix64 (Steele, Lea, Flood 2014): a stream of numbers from one seed.
struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(sides, 1)))
    }
}

let odd = [
    "---\n", "| a | b |\n|---|---|\n", "> ", "```\n", "# ", "1e999", "99.99999 %", "-5 ms", "0/s", "½", "1,2,3,4",
    "£3k/mo", "\u{0}", "\u{FEFF}",
    "\u{202E}", "👩‍👩‍👧", "must never", "every 0 seconds", "one in zero", "sixty, no, seventy", "[[[[[[[[",
    "{load.peak_rps}", "\r\n", "\t\t", "12:61",
    "between 5 and", "twice that", "p99.9999", "9223372036854775808", "0.0000000000001 GB", "$", "%", "'\"`",
    "<script>", "&amp;", "…", "—",
]

func mutate(_ text: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var text = text
    for _ in 0...dice.roll(12) where !text.isEmpty {
        let at = dice.roll(text.count)
        let end = min(text.count, at + 1 + dice.roll(120))
        switch dice.roll(6) {
        case 0: text.removeSubrange(at..<end)
        case 1: text.insert(contentsOf: text[at..<end], at: dice.roll(text.count))
        case 2: text.insert(contentsOf: Array(odd[dice.roll(odd.count)].utf8), at: at)
        case 3: text[at] = UInt8(dice.roll(256))
        case 4: text.insert(contentsOf: Array(String(dice.roll(1_000_000)).utf8), at: at)
        default: text.replaceSubrange(at..<end, with: text[at..<end].reversed())
        }
    }
    return text
}

let arguments = CommandLine.arguments.dropFirst().map { $0 }
let limit = arguments.first.flatMap(Double.init) ?? 60
let seed = arguments.dropFirst().first.flatMap(UInt64.init) ?? 1
let whole = arguments.contains("design")
let folders = ["Examples", "Examples/Unseen"].flatMap { root in
    ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted().map { "\(root)/\($0)/brief.md" }
}
let briefs = folders.compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } }
guard !briefs.isEmpty else {
    print("no examples here; start from the root of the repository")
    exit(3)
}
let pipeline = DesignPipeline()
let clock = ContinuousClock()
let start = clock.now
var round: UInt64 = 0
var slowest = (milliseconds: 0.0, round: UInt64(0))
while Double((clock.now - start).components.seconds) < limit {
    FileHandle.standardError.write(Data("seed \(seed) round \(round)\r".utf8))
    var dice = Dice(state: seed &* 1_000_003 &+ round)
    let text = String(decoding: mutate(briefs[dice.roll(briefs.count)], &dice), as: UTF8.self)
    let source = SourceText(name: "brief.md", text: text)
    let spent = clock.measure {
        if whole {
            _ = pipeline.advance(Run(), text: source, folder: MemoryTree([:]))
        } else {
            _ = pipeline.read(source)
        }
    }
    let milliseconds = Double(spent.components.seconds) * 1000 + Double(spent.components.attoseconds) * 1e-15
    if milliseconds > slowest.milliseconds { slowest = (milliseconds, round) }
    round += 1
}
print("seed \(seed): \(round) briefs, none crashed; slowest \(Int(slowest.milliseconds)) ms (round \(slowest.round))")
