import DesignModel
import Knowledge

/// The remaining gaps that a design cannot leave open: who builds it, who is woken, and both sides of a contradiction.
struct Gaps {
    let wording: Wording

    func fill(_ sums: inout Arithmetic, _ brief: Brief) {
        sums.assume(
            "team.size", QualityDefaults.teamSize.value, .count,
            "who builds \(wording.name) is not said; \(QualityDefaults.teamSize.source)",
            affects: ["style", "deployment"])
        if let people = sums.canonical("team.size") {
            let each = "team.people_per_team"
            let size = Quantity(
                QualityDefaults.peoplePerTeam.value, .count, .about, .assumed(why: QualityDefaults.peoplePerTeam.source)
            )
            sums.ledger.enter(LedgerEntry(each, size, meaning: "people that work as one team"))
            sums.derive(
                "team.count", max(1, (people / size.value).rounded(.up)), .count, "team.size ÷ \(each), rounded up",
                from: ["team.size", each], meaning: "teams")
        }
        if !sums.facts.has("team.oncall") {
            sums.assume(
                "team.oncall", "none",
                "nobody is said to watch \(wording.name) at night, so the design must not need anyone",
                affects: ["deployment", "backup"])
        }
        for contradiction in brief.contradictions { settle(contradiction, &sums) }
    }

    /// Until somebody answers, the reading that keeps more is taken: what was deleted cannot be brought back.
    private func settle(_ contradiction: Contradiction, _ sums: inout Arithmetic) {
        let key = contradiction.topic.rawValue
        let facts = sums.facts[key].filter { $0.conflict == contradiction.id }
        guard let taken = facts.first(where: { $0.number == nil }) ?? facts.last else { return }
        let why = "\(wording.name) says both, and this one can still be narrowed later"
        sums.assume(key, "\(taken.value)", Prose(why), affects: ["retention"])
    }
}
