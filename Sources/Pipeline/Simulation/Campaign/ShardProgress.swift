import Diagnostics
import Simulation

/// How far a shard is: the runs whose lines are whole, in order, and those still to do.
public struct ShardProgress: Sendable {
    public let head: ShardText.Head
    /// The lines that can be kept, the head first.
    public private(set) var lines: [String] = []
    public private(set) var isDone = false
    private let wanted: [Int]
    private var next = 0

    public init(_ campaign: Campaign, _ shard: Shard) {
        head = ShardText.Head(campaign, shard)
        wanted = shard.runs(of: campaign)
        lines = [ShardText.line(head)]
    }

    /// Takes over what an earlier run of the same shard left, up to the first line that is not whole.
    public mutating func resume(_ text: String) {
        for (at, line) in text.split(separator: "\n").enumerated() {
            switch ShardText.read(line) {
            case .head(let found) where at == 0 && found == head: continue
            case .run(let run, _) where at > 0 && next < wanted.count && run == wanted[next]:
                lines.append(String(line))
                next += 1
            case .end(let runs) where runs == wanted.count && next == wanted.count:
                lines.append(String(line))
                isDone = true
            default: return
            }
        }
    }

    /// The runs still to do.
    public var left: ArraySlice<Int> { wanted[next...] }

    /// Notes the results of the next runs and answers their lines.
    public mutating func take(_ seen: [Observation]) -> [String] {
        let new = seen.map { observation in
            defer { next += 1 }
            return ShardText.line(wanted[next], observation)
        }
        lines += new
        return new
    }

    /// The line that closes the file; only when nothing is left.
    public mutating func close() -> String {
        let line = ShardText.line(end: wanted.count)
        lines.append(line)
        isDone = true
        return line
    }

    public var text: String { lines.joined(separator: "\n") + "\n" }
}
