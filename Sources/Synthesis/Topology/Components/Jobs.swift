import DesignModel
import Knowledge

extension Drawing {
    /// Everything that runs by the clock, each with a deadline and a word on missed runs.
    mutating func drawJobs(at place: Int) {
        var jobs: [Component] = []
        for plan in shape.scheduled { jobs.append(job(plan)) }
        if needsHousekeeping { jobs.append(job(housekeeping)) }
        design.components.insert(contentsOf: jobs, at: place)
    }

    private var needsHousekeeping: Bool {
        let forgets = parts.tables.contains {
            $0.retention?.method == "delete_job" || $0.retention?.method == "drop_partition"
        }
        let erases = shape.scheduled.contains {
            ["delete", "purge", "erase"].contains(String($0.id.rawValue.prefix { $0 != "-" }))
        }
        return forgets || shape.usesQueue && !erases
    }

    private var housekeeping: JobPlan {
        JobPlan(
            id: "housekeeping", title: "Housekeeping", flow: nil,
            timing: JobVerbs.timing(verb: "purge")
                ?? JobVerbs.Timing(when: "30 2 * * *", meaning: "every night", deadline: 240, onMissed: ""),
            duty:
                "Removes what has outlived its retention, done work from the queue and old idempotency keys, in small batches."
        )
    }

    private mutating func job(_ plan: JobPlan) -> Component {
        var job = ours(plan.id, .scheduledJob, plan.title, duty(plan))
        let pace = pace(plan)
        job.demands = pace.map { [$0.demand] } ?? []
        job.scaling = scaling(
            plan.id, pace.map { size(of: $0) } ?? Size(minimum: 1, maximum: 1, cores: 0.05, memory: 64), signal: "cpu",
            because: "one run at a time, its share of the process of the \(shape.background)")
        let atOnce = pace.flatMap { callsAtOnce(plan.id, $0) }
        job.concurrency = concurrency(plan.id, workers: 1, queue: nil, pool: pace == nil ? 1 : 4)
        if let atOnce { job.concurrency?.workers = atOnce }
        var schedule = Schedule()
        schedule.when = plan.timing.when
        schedule.deadline = assume(
            "components.\(plan.id).schedule.deadline", plan.timing.deadline, .minutes,
            "latest end of \(plan.id) after its start",
            because: "later than this somebody would notice")
        schedule.onMissed = Prose(
            plan.timing.onMissed
                + " A lock in the database keeps two runs apart; a run whose process dies gives the lock back with its connection."
        )
        job.schedule = schedule
        job.health?.stuckAfter = schedule.deadline
        return job
    }

    private func duty(_ plan: JobPlan) -> Prose {
        let place = "Runs \(plan.timing.meaning), inside the \(shape.background) and not as a deployable of its own."
        if let duty = plan.duty { return Prose((say(duty)?.template ?? plan.title + ".") + " " + place) }
        guard let flow = plan.flow else { return Prose(place) }
        let what = "Has to \(Phrase.spaced(flow.verb)) \(Phrase.plural(Phrase.spaced(flow.entity))) for \(nouns.system)"
        let rules = ruleCitations(flow)
        let rest = rules.isEmpty ? "." : ", by the rules of the brief: \(Phrase.list(rules))."
        let polling =
            flow.verb.hasPrefix("poll")
            ? " Each \(Phrase.spaced(flow.entity) == "carrier" ? "carrier" : source(flow)) has a rate limit, a pause after a refusal and a breaker of its own\(pollRate)."
            : ""
        return Prose(what + rest + polling + " " + place)
    }

    private func source(_ flow: Flow) -> String {
        requirements.entities.map { Phrase.spaced($0.name) }.first {
            flow.quote.lowercased().contains($0) && $0 != Phrase.spaced(flow.entity)
        }
            ?? shape.parties.first { $0.kind == .source }?.title.lowercased() ?? "source"
    }

    private var pollRate: String {
        let entry = design.ledger.entries.first { $0.name.contains("poll") && $0.name.hasSuffix("mean_rps") }
        return entry.map { "; what is asked for comes to {\($0.name)}" } ?? ""
    }

    /// Figures of the brief's rules that speak of the same thing as a flow.
    func ruleCitations(_ flow: Flow) -> [String] {
        let rules = design.ledger.entries.filter { $0.name.hasPrefix("rule.") }
        let stems: (String) -> [String] = { Phrase.words($0).filter { $0.count > 3 }.map { String($0.prefix(6)) } }
        let fitting: ([String]) -> [LedgerEntry] = { words in
            rules.filter { rule in words.contains { rule.name.contains($0) } }
        }
        let own = fitting(stems(flow.verb))
        return (own.isEmpty ? fitting(stems(flow.entity)) : own).prefix(3).map { entry in
            let slug = Phrase.spaced(String(entry.name.dropFirst(5)))
            return "\(slug) {\(entry.name)}"
        }
    }
}
