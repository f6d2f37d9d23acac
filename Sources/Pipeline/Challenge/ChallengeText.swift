import DesignModel

/// The objections as a person reads them: numbered, each with its evidence and what would settle it.
public struct ChallengeText: Sendable {
    private let system: String
    private let objections: [Objection]
    private let isRemade: Bool
    private let shown: Int

    /// `isRemade` tells whether rejected options could be designed anew, which needs the brief.
    public init(_ system: String, _ objections: [Objection], shown: Int, isRemade: Bool) {
        self.system = system
        self.objections = objections
        self.shown = shown
        self.isRemade = isRemade
    }

    public var text: String {
        let head =
            "\(objections.count == 1 ? "1 objection" : "\(objections.count) objections") to the design of \(system), the gravest first"
        var lines = [head + (objections.count > shown ? " (\(shown) shown; --all shows the rest)" : "")]
        for (position, objection) in objections.prefix(shown).enumerated() {
            lines.append("")
            lines += paragraph(position + 1, objection)
        }
        if !isRemade {
            lines += [
                "", "Rejected options were not designed anew: that needs the brief; name it with --brief.",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func paragraph(_ number: Int, _ objection: Objection) -> [String] {
        let head = "\(number). \(objection.claim) [\(objection.place)]"
        let evidence = objection.evidence.map { "     - \($0)" }
        let follows = objection.alternative.map { alternative in
            alternative.differences.isEmpty
                ? []
                : [
                    "     with \(alternative.topic) = \(alternative.option): \(alternative.differences.joined(separator: "; "))"
                ]
        }
        let settled = objection.settledBy.isEmpty ? [] : ["     settled by: \(objection.settledBy)"]
        return [head] + evidence + (follows ?? []) + settled
    }
}
