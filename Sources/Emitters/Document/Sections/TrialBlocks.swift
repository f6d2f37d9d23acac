import DesignModel

/// What a simulation of the design showed: promises under load, drills, and what was changed because of it.
struct TrialBlocks {
    let dossier: Dossier

    private var trial: Trial? { dossier.assessment.trial }

    /// For the chapter on reliability.
    var behaviour: [Block] {
        guard let trial else { return [] }
        let promises = Grid.blocks(
            ["Operation", "Requests", "Promise", "Answered within", "Without an answer"],
            trial.operations.map { operation($0, trial) }, all: "operations")
        let drills = Grid(
            ["What goes wrong", "Bad meanwhile", "Spoilt beyond the usual", "First alert after", "As before after"],
            trial.drills.map { drill($0, trial) })
        let lead: [Block] = [
            .heading(3, "Under load and faults, simulated"), .paragraph(lead(trial)), .paragraph(overloaded(trial)),
        ]
        return (lead + promises + [.grid(drills), .grid(policies(trial))]).filter { !$0.isEmpty }
    }

    /// For the chapter on deployment: each change that was tried because a promise was missed.
    var changes: [Block] {
        guard let trial, !trial.steps.isEmpty else { return [] }
        let grid = Grid(
            ["Because", "Place", "From", "To", "Promise missed by, before", "after", "Kept"],
            trial.steps.map { step in
                [
                    Line(said: step.because), Line(code: step.path), Line(code: step.before), Line(code: step.after),
                    times(step.missedBefore, trial), times(step.missedAfter, trial), step.isKept ? "yes" : "no",
                ]
            })
        return [.heading(3, "Changed after simulation"), .grid(grid)]
    }

    private func lead(_ trial: Trial) -> Line {
        "Scenario \(code: trial.scenario), with \(code: trial.command). Every figure is the pooled percentile of independent runs."
    }

    private func overloaded(_ trial: Trial) -> Line {
        Line(codes: trial.overloaded).after("More work comes in than is done at ").closed(
            ": its queue grows without end.")
    }

    private func operation(_ operation: OperationTrial, _ trial: Trial) -> [Line] {
        let name = "simulation.\(operation.operation)"
        let share = Trial.percentileName(operation.percentile)
        let reached = dossier.quantity("\(name).\(share)")
        return [
            Line(code: operation.operation.rawValue), Line(Trial.rate(operation.offered, trial.provenance)),
            Line(dossier.forecast(operation.operation)?.target),
            reached.map { Line(said: share + " ") + Line($0) } ?? "grows",
            Line(dossier.quantity("\(name).failed")),
        ]
    }

    private func drill(_ drill: DrillTrial, _ trial: Trial) -> [Line] {
        let back = drill.recoveredAfter.map { Line(Trial.time($0, trial.provenance)) }
        return [
            Line(said: drill.name), Line(Trial.share(drill.badDuring, trial.provenance)),
            Line(Quantity(drill.spoilt, .count, nil, trial.provenance)),
            drill.detectedAfter.map {
                Line(Trial.time($0, trial.provenance)) + (drill.pages == true ? "" : ", a ticket")
            }
                ?? "none fires",
            drill.isMetastable ? "stays down" : back ?? "not within the drill",
        ]
    }

    private func policies(_ trial: Trial) -> Grid {
        Grid(
            ["Policy", "Matters most when", "Spoilt with it", "Without it", "And then"],
            trial.policies.map { policy in
                [
                    Line(said: policy.policy), Line(said: policy.drill),
                    Line(Quantity(policy.spoiltWith, .count, nil, trial.provenance)),
                    Line(Quantity(policy.spoiltWithout, .count, nil, trial.provenance)),
                    policy.staysDownWithout ? "it stays down" : "it comes back",
                ]
            })
    }

    private func times(_ multiple: Double, _ trial: Trial) -> Line {
        multiple >= 1_000 ? "without end" : Line(Quantity(multiple.threeDigits, .ratio, nil, trial.provenance))
    }
}
