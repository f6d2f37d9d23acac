import DesignModel

/// Decisions that stand on figures nobody stated, the nearer to their turning the graver.
struct GuessObjections {
    private let docket: Docket

    init(_ docket: Docket) { self.docket = docket }

    var all: [Objection] { guesses.compactMap(objection) }

    /// Every assumed figure with the turnings it could cause, in order of first appearance.
    private var guesses: [(name: String, turns: [(decision: Decision, point: FlipPoint)])] {
        var found: [(name: String, turns: [(decision: Decision, point: FlipPoint)])] = []
        for decision in docket.design.decisions {
            for point in decision.flipPoints {
                guard let guess = root(point.entry) else { continue }
                if let at = found.firstIndex(where: { $0.name == guess }) {
                    found[at].turns.append((decision, point))
                } else {
                    found.append((guess, [(decision, point)]))
                }
            }
        }
        return found
    }

    /// The assumption that a figure is or follows from directly; nil where it stands on what was said.
    private func root(_ name: String) -> String? {
        switch docket.quantity(name)?.provenance {
        case .assumed: name
        case .derived(_, let inputs):
            inputs.first { input in
                if case .assumed = docket.quantity(input)?.provenance { true } else { false }
            }
        default: nil
        }
    }

    private func objection(_ guess: (name: String, turns: [(decision: Decision, point: FlipPoint)])) -> Objection? {
        let near = guess.turns.map { (turn: $0, times: times($0.point)) }.filter { $0.times <= 10 }
            .sorted { $0.times < $1.times }
        guard let first = near.first, let line = docket.line(guess.name) else { return nil }
        let topics = near.map(\.turn.decision.topic).unique
        var objection = Objection(
            "decisions.\(first.turn.decision.topic)", 25 + 60 / max(1, first.times) + Double(min(5, topics.count)) * 2,
            "Nobody said \(guess.name), and \(topics.joined(separator: ", ")) \(topics.count == 1 ? "hangs" : "hang") on it"
        )
        objection.evidence = [line]
        objection.evidence += near.prefix(4).map { item in
            let point = item.turn.point
            let now = docket.quantity(point.entry).map { "\($0.bare) today" } ?? "not known today"
            return
                "\(point.entry) \(point.turning) (\(now)) makes \(item.turn.decision.topic) \(docket.title(point.becomes, item.turn.decision))"
        }
        let question = docket.design.questions.first { $0.topic.rawValue == guess.name }
        objection.settledBy =
            question.map { "Ask: \($0.text)" }
            ?? "State \(guess.name), or measure it; until then watch: \(docket.cited.words(first.turn.point.watch))"
        return objection
    }

    /// How many times today's figure, in either direction, the threshold is.
    private func times(_ point: FlipPoint) -> Double {
        guard let now = docket.quantity(point.entry) else { return .infinity }
        let isShare = point.threshold.unit.dimension == .fraction
        let pair =
            isShare ? (1 - now.canonical, 1 - point.threshold.canonical) : (now.canonical, point.threshold.canonical)
        guard pair.0 > 0, pair.1 > 0 else { return .infinity }
        return max(pair.0 / pair.1, pair.1 / pair.0)
    }
}

extension Array where Element == String {
    /// Each once, in order of first appearance.
    var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
