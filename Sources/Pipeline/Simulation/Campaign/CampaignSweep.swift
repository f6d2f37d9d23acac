import Simulation
import Yams

/// A parameter with the value it takes in one case.
struct CampaignValue {
    var parameter: String
    /// Nil takes the parameter away.
    var node: Node?
    /// The value as people read it.
    var label: String

    init(_ parameter: String, _ node: Node) {
        let isNone = node.null != nil || node.string == "none"
        self.parameter = parameter
        self.node = isNone ? nil : node
        label = isNone ? "none" : Self.flow(node)
    }

    private static func flow(_ node: Node) -> String {
        if let list = node.sequence { return "[" + list.map(flow).joined(separator: ", ") + "]" }
        guard let map = node.mapping else { return node.string ?? "" }
        return "{" + map.map { "\($0.key.string ?? ""): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
}

/// What varies over a campaign: every point of a grid, each with every draw of a random sweep.
struct CampaignSweep {
    private var axes: [(parameter: String, values: [CampaignValue])] = []
    private var ranges: [(parameter: String, range: SweepRange, choices: [Node])] = []
    private var draws = 1
    private var seed: UInt64 = 1
    private let reader: ModelReader

    init(_ grid: Node?, _ random: Node?, _ reader: ModelReader) {
        self.reader = reader
        if let grid { readGrid(grid) }
        if let random { readRandom(random) }
    }

    /// The values of each case, the last parameter of the grid changing fastest, and the draws faster still.
    var cases: [[CampaignValue]] {
        let points = axes.reduce([[]] as [[CampaignValue]]) { points, axis in
            points.flatMap { point in axis.values.map { point + [$0] } }
        }
        var chance = SweepDraws(seed: seed)
        let drawn = (0..<draws).map { _ in ranges.map { draw($0, &chance) } }
        return points.flatMap { point in drawn.map { point + $0 } }
    }

    private func draw(
        _ range: (parameter: String, range: SweepRange, choices: [Node]), _ chance: inout SweepDraws
    ) -> CampaignValue {
        let value = chance.draw(range.range)
        if !range.choices.isEmpty { return CampaignValue(range.parameter, range.choices[Int(value)]) }
        let text = value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : "\(value)"
        return CampaignValue(range.parameter, Node(text))
    }

    private mutating func readGrid(_ node: Node) {
        guard let map = node.mapping else {
            return reader.say("A grid names parameters and lists their values", node.mark)
        }
        for (key, value) in map {
            let name = key.string ?? ""
            guard let list = value.sequence, !list.isEmpty else {
                reader.say("'\(name)' needs a list of values", value.mark)
                continue
            }
            axes.append((name, list.map { CampaignValue(name, $0) }))
        }
    }

    private mutating func readRandom(_ node: Node) {
        guard let map = node.mapping else {
            return reader.say("A random sweep says draws, seed and parameters", node.mark)
        }
        for (key, value) in map {
            let name = key.string ?? ""
            switch name {
            case "draws":
                draws = value.int ?? 0
                if draws < 1 { reader.say("'draws' is a number of cases", value.mark) }
            case "seed":
                seed = value.int.flatMap { UInt64(exactly: $0) } ?? 0
                if value.int == nil { reader.say("'seed' is a whole number", value.mark) }
            default: readRange(name, value)
            }
        }
        draws = min(max(draws, 0), 1_000_000)
    }

    private mutating func readRange(_ name: String, _ node: Node) {
        let choices = node.sequence.map(Array.init) ?? []
        let range = choices.isEmpty ? Self.range(node.string ?? "") : .among(choices.count)
        guard let range, range.isSound else {
            return reader.say(
                "'\(name)' needs a list, or 'uniform 1 to 5', 'log_uniform 1 to 1000', 'whole 1 to 8'", node.mark)
        }
        ranges.append((name, range, choices))
    }

    private static func range(_ text: String) -> SweepRange? {
        let words = text.split(separator: " ")
        guard words.count == 4, words[2] == "to", let low = Double(words[1]), let high = Double(words[3]) else {
            return nil
        }
        switch words[0] {
        case "uniform": return .uniform(from: low, to: high)
        case "log_uniform": return .logarithmic(from: low, to: high)
        case "whole":
            guard let low = Int(exactly: low), let high = Int(exactly: high), low >= -1_000_000_000,
                high <= 1_000_000_000
            else { return nil }
            return .whole(from: low, to: high)
        default: return nil
        }
    }
}
