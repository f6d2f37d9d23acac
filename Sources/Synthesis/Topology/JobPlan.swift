import DesignModel
import Knowledge

/// Work that runs by the clock: what, when, and what a missed run means.
struct JobPlan {
    let id: ComponentID
    let title: String
    let flow: Flow?
    let timing: JobVerbs.Timing
    /// For jobs that every such system needs, said in the brief's nouns.
    let duty: String?

    static func all(_ jobs: [Flow], _ patterns: Set<PatternID>, _ parties: [Party]) -> [JobPlan] {
        var plans: [JobPlan] = []
        for flow in jobs {
            guard let timing = JobVerbs.timing(verb: flow.verb, entity: flow.entity) else { continue }
            let id = ComponentID(Phrase.kebab(flow.verb + " " + Phrase.spaced(flow.entity)))
            guard !plans.contains(where: { $0.id == id }) else { continue }
            let title = Phrase.capitalised(Phrase.spaced(flow.verb) + " " + Phrase.plural(Phrase.spaced(flow.entity)))
            plans.append(JobPlan(id: id, title: title, flow: flow, timing: due(flow) ?? timing, duty: nil))
        }
        for practice in JobPractice.all where practice.applies(patterns, parties.map(\.kind)) {
            guard let timing = JobVerbs.timing(verb: practice.verb) else { continue }
            let isThere = plans.contains { $0.timing.when == timing.when && Self.means($0, practice.verb) }
            if isThere { continue }
            plans.append(
                JobPlan(
                    id: ComponentID(practice.id), title: practice.title, flow: nil, timing: timing, duty: practice.duty)
            )
        }
        return plans
    }

    /// Work by the clock that a decision asks for.
    static func decided(_ log: DecisionLog) -> [JobPlan] {
        guard log.choice("consistency") == "saga" else { return [] }
        return [
            JobPlan(
                id: "finish-steps", title: "Finish what stopped between steps", flow: nil,
                timing: JobVerbs.Timing(
                    when: "* * * * *", meaning: "every minute", deadline: 1,
                    onMissed: "The next run takes what this one left."),
                duty: "Finishes or takes back every <entity> that stopped between two of its steps.")
        ]
    }

    /// Whether a stated job already does what a practice would bring.
    private static func means(_ plan: JobPlan, _ verb: String) -> Bool {
        let erasing = ["delete", "purge", "erase", "anonymise", "anonymize"]
        let own = plan.flow?.verb.lowercased() ?? ""
        return own.hasPrefix(verb) || erasing.contains(verb) && erasing.contains { own.hasPrefix($0) }
    }

    /// A job whose words name the hour by which it must be done starts an hour and a half before.
    private static func due(_ flow: Flow) -> JobVerbs.Timing? {
        let words = flow.quote.split { " .,;()".contains($0) }.map(String.init)
        for (before, word) in zip(words, words.dropFirst()) where ["by", "before", "until"].contains(before) {
            let parts = word.split(separator: ":").compactMap { Int($0) }
            guard parts.count == 2, parts[0] < 24, parts[1] < 60 else { continue }
            let start = (parts[0] * 60 + parts[1] + 1440 - 90) % 1440
            return JobVerbs.Timing(
                when: "\(start % 60) \(start / 60) * * *", meaning: "every day, due at the hour that the brief names",
                deadline: 90, onMissed: JobVerbs.dueMissed)
        }
        return nil
    }
}
