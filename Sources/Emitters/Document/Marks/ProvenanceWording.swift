import DesignModel

extension Provenance {
    /// Where the value comes from, in words; derived values show what went in with their own marks.
    func words(_ marks: Marks) -> Line {
        switch self {
        case .stated(let span, let quote): "\(code: "\(span.file):\(span.start.line)") “\(quote)”"
        case .observed(let span, let commit):
            "observed in \(code: "\(span.file):\(span.start.line)")"
                + Line(code: commit.map { String($0.prefix(12)) } ?? "").after(" at commit ")
        case .decided(let record): "decided in \(code: record)"
        case .answered(let question): "answered: \(question)"
        case .derived(let formula, let inputs): Self.derived(formula, inputs, marks)
        case .assumed(let why): "assumed because \(why)"
        case .measured(let command, let engine, let date): "measured by \(code: command) with \(engine), \(date)"
        case .published(let source, let date): "published by \(source), \(date)"
        case .proposed(let by, let because): "proposed by \(by), because \(because)"
        }
    }

    private static func derived(_ formula: String, _ inputs: [String], _ marks: Marks) -> Line {
        let known = inputs.compactMap { marks[$0] }
        let shown = known.prefix(6).map { mark -> Line in
            "\(code: mark.entry.name) \(mark.entry.quantity)"
        }
        let rest: Line = known.count > shown.count ? " and more in \(code: "assessment/capacity.json")" : ""
        return "derived: \(formula)" + shown.joined(", ").after("; from ") + rest
    }

    /// What the letter of a mark stands for.
    static func meaning(ofMark letter: String) -> String {
        let meanings = [
            "S": "stated in the brief", "O": "observed in the repository", "R": "decided in a record",
            "Q": "answered", "D": "derived", "A": "assumed", "M": "measured", "P": "published", "E": "proposed",
        ]
        return meanings[letter] ?? ""
    }
}
