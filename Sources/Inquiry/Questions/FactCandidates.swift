import DesignModel
import Knowledge

/// Questions for figures and names that had to be assumed, and for those the author calls open.
struct FactCandidates {
    let needs: Requirements
    let wording: Wording

    func candidates() -> [Candidate] {
        var found: [Candidate] = []
        let assumed = Set(needs.assumptions.map(\.key))
        func add(_ question: FactQuestion, if condition: Bool) {
            guard condition else { return }
            var candidate = Candidate(question, wording, needs)
            if isOpen(question.key) { candidate.meaningWeight = 0.3 }
            found.append(candidate)
        }
        add(FactQuestions.loss, if: asksLoss)
        add(FactQuestions.repair, if: isMissing("quality.rto_minutes"))
        add(FactQuestions.availability, if: isMissing("quality.availability"))
        if !states("team.oncall") { found.append(oncall) }
        add(FactQuestions.teamSize, if: assumed.contains("team.size"))
        add(FactQuestions.growth, if: isMissing("load.growth_per_year") && needs.ledger["load.growth_per_year"] != nil)
        add(FactQuestions.budget, if: !states("budget.monthly"))
        add(FactQuestions.signIn, if: needs.constraints.authentication.isEmpty && hasPeople)
        add(FactQuestions.hosting, if: !states("stack.cloud") && !states("stack.hosting") && needs.kind != .brownfield)
        let peak = needs.ledger["load.peak_rps"]?.canonical ?? 0
        add(FactQuestions.peak(assumed: peak), if: isPeakGuessed)
        let users = needs.ledger["load.daily_active_users"]?.canonical ?? 0
        add(FactQuestions.dailyUsers(assumed: users), if: assumed.contains("load.daily_active_users"))
        return found + losses + retentions
    }

    /// Whether the brief, the repository or an answer gives the key.
    private func states(_ key: FactKey) -> Bool { needs.facts.contains { $0.key == key } }

    private func isOpen(_ key: FactKey) -> Bool { needs.openPoints.contains { $0.topic == key } && !isAnswered(key) }

    private func isAnswered(_ key: FactKey) -> Bool {
        needs.facts.contains { $0.key == key && $0.evidence == .answered }
    }

    private func isMissing(_ key: FactKey) -> Bool {
        let narrower = needs.facts.contains { $0.key.family == key.family && $0.key.measure == key.measure }
        return !narrower || isOpen(key)
    }

    private var asksLoss: Bool { isMissing("quality.rpo_minutes") }

    private var hasPeople: Bool {
        needs.workload.flows.contains { $0.actor != "system" && $0.kind != .stream && $0.kind != .job }
            || needs.workload.flows.isEmpty
    }

    /// Whether the peak rests on counted heads or days and on no stated busy hour.
    private var isPeakGuessed: Bool {
        let busy = needs.facts.contains { fact in
            let isRate = fact.key.family == "load" && fact.key.measure == "peak_rps"
            return isRate || fact.key == "load.concurrent_users" || fact.key == "load.concurrent_connections"
        }
        return !busy && needs.ledger["load.peak_rps"] != nil
    }

    /// Intake that is promised more than the rest and says nothing of loss, where loss elsewhere is spoken of.
    private var losses: [Candidate] {
        let speaks = needs.facts.contains { $0.key.measure == "rpo_minutes" }
        guard speaks else { return [] }
        let general = needs.ledger["quality.rpo_minutes"]?.canonical ?? 3_600_000
        var seen: Set<String> = []
        return needs.facts.compactMap { fact in
            guard fact.key.family == "quality", fact.key.measure == "availability", let subject = fact.key.subject,
                !states(FactKey(rawValue: "quality.\(subject).rpo_minutes")), general > 0, isTakenIn(subject),
                seen.insert(subject).inserted
            else { return nil }
            return Candidate(
                FactQuestions.loss(of: subject, Wording.spaced(subject), otherwise: general / 60_000), wording, needs)
        }
    }

    private func isTakenIn(_ subject: String) -> Bool {
        needs.workload.flows.contains { flow in
            flow.kind == .stream && Words.nouns(flow.entity).contains { Words.nouns(subject).contains($0) }
        }
    }

    /// Things about people that are written by people and have no end.
    private var retentions: [Candidate] {
        let people: Set<String> = [
            "user", "account", "person", "patient", "customer", "member", "learner", "student", "employee", "profile",
            "practitioner", "teacher", "driver", "seller", "buyer", "staff", "walker", "player", "consent", "follow",
        ]
        let open = needs.entities.filter { need in
            let nouns = Words.nouns(need.name)
            let isPerson = nouns.last.map(people.contains) ?? false
            return need.personal && !isPerson && need.retention == nil && need.retentionRule == nil && isWritten(need)
        }
        return open.prefix(2).map { need in
            let thing = Wording.spaced(need.name)
            var candidate = Candidate(FactQuestions.retention(subject(of: need), thing), wording, needs)
            candidate.meaningWeight = 0.2
            for position in candidate.trials.indices {
                candidate.trials[position].change =
                    position == 0 ? "ties each \(thing) to its account" : "adds a deletion by age to each \(thing)"
            }
            return candidate
        }
    }

    /// Against a promise of three nines or an hour to be back, the answer also decides whether alerts are pages.
    private var oncall: Candidate {
        var candidate = Candidate(FactQuestions.oncall, wording, needs)
        let availability = needs.ledger["quality.availability"]?.canonical ?? 0
        let repair = needs.ledger["quality.rto_minutes"]?.canonical ?? .infinity
        guard availability >= 0.9989 || repair <= 3_600_000 else { return candidate }
        candidate.meaningWeight = 0.3
        let changes = [
            "has to recover by itself: alerts become tickets for the morning", "alerts page by day and wait by night",
            "alerts become pages with a rota and a runbook",
        ]
        for (position, change) in zip(candidate.trials.indices, changes) { candidate.trials[position].change = change }
        return candidate
    }

    private func isWritten(_ need: EntityNeed) -> Bool {
        needs.workload.flows.contains { $0.entity == need.name && ($0.kind == .write || $0.kind == .stream) }
    }

    /// The slug the brief's facts use for the thing, or its name in snake case.
    private func subject(of need: EntityNeed) -> String {
        let last = Words.nouns(need.name).last
        let used = needs.facts.compactMap(\.key.subject).first { Words.nouns($0).last == last }
        return used ?? Words.snake(need.name)
    }
}
