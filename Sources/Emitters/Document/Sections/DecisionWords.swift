import DesignModel

/// One decision in the words of the decisions table.
struct DecisionWords {
    let decision: Decision

    var chosen: Line {
        let title = decision.options.first { $0.id == decision.chosen }?.title ?? ""
        let settled: Line =
            switch decision.settledBy {
            case .brief: " (the brief says so)"
            case .record: " (an accepted record says so)"
            case .policy: " (the house policy says so)"
            case .pinned: " (pinned in the blueprint)"
            case .constraints: " (nothing else is possible)"
            case .criteria: ""
            }
        return "\(strong: decision.chosen.spaced)"
            + (title.lowercased() == decision.chosen.spaced ? "" : Line(said: title).after(": "))
            + settled
    }

    /// Each other option with what ruled it out, or what it would bring.
    var rejected: Line {
        decision.options.filter { $0.id != decision.chosen }.map { option -> Line in
            let why = option.exclusions.first ?? option.remark
            return ("\(strong: option.id.spaced)" + Line(why).after(": ")).sentence
        }.joined(" ")
    }

    var flips: Line {
        let points = decision.flipPoints.map { flip -> Line in
            let watch = Line(flip.watch).after("; watch: ")
            return "\(code: flip.entry) \(flip.side.words) \(flip.threshold): \(flip.becomes.spaced)" + watch
        }
        return (points.map(\.sentence) + [Line(decision.undo).sentence.after("Undone: ")]).joined(" ")
    }
}
