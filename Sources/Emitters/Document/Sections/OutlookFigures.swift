import DesignModel

/// Figures beyond today: ten times the load, one nine more, the bill of other providers.
extension KeyFigures {
    var outlook: [[Line]] { tenfold + nine }

    private var tenfold: [[Line]] {
        guard let far = dossier.assessment.outlooks.last, !far.needs.isEmpty else { return [] }
        let lacks = far.shortfalls.prefix(3).map { need -> Line in
            let allowed = need.allowed.map { " where \($0) is allowed" as Line } ?? Line()
            return "\(code: need.element) needs \(need.needed)" + Line(said: " " + need.what) + allowed
        }
        let verdict: Line = lacks.isEmpty ? "fits as it is" : lacks.joined("; ")
        return [["\(far.multiple) times the load", Line(), verdict + Line(far.monthly).after("; costs ")]]
    }

    private var nine: [[Line]] {
        guard let plan = dossier.assessment.nextNine, !plan.steps.isEmpty else { return [] }
        let steps = plan.steps.map { "\(code: $0.element)" as Line }.joined(", then ")
        let reach = plan.steps.last.map { " to \($0.availability)" as Line } ?? Line()
        return [
            [
                "One nine more for \(code: plan.operation.rawValue)", Line(plan.goal),
                steps + reach + Line(plan.monthly).after(" for "),
            ]
        ]
    }

    var elsewhere: [[Line]] {
        let lines = dossier.assessment.elsewhere.map { cost -> Line in
            let lacking: Line = cost.missing.isEmpty ? "" : " without what has no price there"
            return "\(cost.monthly) at" + Line(said: " \(cost.provider) \(cost.region)") + lacking
        }
        return lines.isEmpty ? [] : [["The same elsewhere", Line(), lines.joined("; ")]]
    }
}
