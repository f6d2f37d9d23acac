import DesignModel
import Knowledge

/// Whether rows are overwritten, or what they were is kept; raised where somebody will ask how a value came about.
enum DataPatternTopic {
    static let topic = "data_pattern"

    static func decide(_ state: inout Deliberation) {
        let trail = trail(state)
        let isMoney = state.has(.ledger, .payouts)
        guard trail != nil || isMoney else { return }
        let name = state.needs.name
        var candidates = [current(state, trail, isMoney), history(state, isMoney), ledger(state, isMoney)]
        candidates.append(events(state))
        state.settle(topic, "How \(name) keeps what changes", candidates) { decision, state in
            let thing = subject(state)
            switch decision.chosen {
            case "kept_history":
                decision.reason =
                    "\(trail ?? "what \(thing) were must stay known"); the row holds what is, a table beside it what was, written in one transaction"
            case "ledger":
                decision.reason =
                    "a balance in \(name) is the sum of entries that are only added: a wrong one is reversed by another, never edited"
            default: decision.reason = "\(thing) of \(name) are what they are now, and nobody asks what they were"
            }
            decision.undo =
                "fold the history of \(thing) into the current rows and stop writing it; the reverse cannot be caught up"
        }
    }

    private static func current(_ state: Deliberation, _ trail: String?, _ isMoney: Bool) -> Candidate {
        var candidate = Candidate("current_state", "rows that are overwritten", state.shape)
        if let trail { candidate.exclude(true, Prose("\(trail): an overwritten row cannot tell")) }
        candidate.exclude(
            isMoney, "an overwritten balance of \(state.needs.name) cannot be explained to whoever disputes it")
        return candidate
    }

    private static func history(_ state: Deliberation, _ isMoney: Bool) -> Candidate {
        var candidate = Candidate("kept_history", "current rows, each change kept beside them", state.shape)
        candidate.shape.hosts += 1
        candidate.shape.undoDays += 2
        candidate.remark = "reads as simple as before, and a table that only grows"
        candidate.exclude(
            isMoney, "a history of balances in \(state.needs.name) tells that one changed and not which payment did it")
        return candidate
    }

    private static func ledger(_ state: Deliberation, _ isMoney: Bool) -> Candidate {
        var candidate = Candidate("ledger", "entries that are only added, balances summed from them", state.shape)
        candidate.shape.hosts += 1
        candidate.shape.undoDays += 4
        candidate.remark = "every cent has an entry on either side"
        candidate.exclude(!isMoney, "nothing that \(state.needs.name) keeps is a balance of many entries")
        return candidate
    }

    private static func events(_ state: Deliberation) -> Candidate {
        var candidate = Candidate("event_sourcing", "events as the truth, rows computed from them", state.shape)
        candidate.shape.channels += 1
        candidate.shape.hosts += 2
        candidate.shape.undoDays += 25
        candidate.remark = "any past state can be computed again, and each read is built twice"
        candidate.exclude(
            state.figures.teamSize < 8,
            "{team.size} people would build each view of \(subject(state)) a second time, from events")
        return candidate
    }

    /// Who or what demands that the past stays known, in the brief's words.
    private static func trail(_ state: Deliberation) -> String? {
        let name = state.needs.name
        let marks = ["original", "history", "trail", "audit", "correct", "changelog"]
        let rule = state.needs.rules.first { rule in
            marks.contains { rule.slug.contains($0) } && !rule.slug.hasPrefix("semantics.")
        }
        if let rule { return "the brief of \(name) wants it kept\(Deliberation.quote(rule.quote))" }
        guard state.has(.auditLog) || state.needs.constraints.securityRequirements.contains("audit_log") else {
            return nil
        }
        let said = state.quoted("security.requirement[]", among: ["audit_log"])
        return "who changed \(subject(state)) must be known later\(said)"
    }

    private static func subject(_ state: Deliberation) -> String {
        let changed = state.needs.workload.flows.first { $0.kind == .write && $0.actor != "system" }
        return changed.map { Phrase.plural(Phrase.words($0.entity)) } ?? state.thing()
    }
}
