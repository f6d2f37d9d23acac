import DesignModel
import Knowledge

/// The styles that need a reason beyond the null hypothesis.
extension StyleTopic {
    static func fewServices(_ state: inout Deliberation) -> Candidate {
        var candidate = Candidate("few_services", "a few services, each split for a stated reason", state.shape)
        candidate.shape.deployables += 3
        candidate.shape.crossed += 1
        candidate.shape.channels += 1
        candidate.shape.hosts += 3
        candidate.shape.undoDays += 20
        candidate.remark = "teams that release apart, with contracts between them to keep"
        let figures = state.figures
        if figures.teams < 3 {
            candidate.exclude(
                true,
                "{team.size} people share one code base: a network between them would replace a function call and nothing else"
            )
        }
        if figures.teams >= 10 {
            let most = state.threshold("limit.teams.few", 9, .count, "teams for which five deployables are enough")
            candidate.exclude(true, "{team.count} teams are more than the \(most) that five deployables can serve")
        }
        excludeOnBrownfield(&candidate, state)
        return candidate
    }

    static func microservices(_ state: inout Deliberation) -> Candidate {
        var candidate = Candidate("microservices", "services by domain", state.shape)
        candidate.shape.deployables += 8
        candidate.shape.crossed += 3
        candidate.shape.channels += 4
        candidate.shape.hosts += 5
        candidate.shape.undoDays += 60
        candidate.remark = "many teams that never wait for each other"
        let least = state.threshold(
            "limit.teams.many", 8, .count, "teams below which services by domain cost more than they free")
        candidate.exclude(
            state.figures.teams < 8,
            "teams: {team.count}, fewer than the \(least) teams that services by domain need")
        excludeOnBrownfield(&candidate, state)
        return candidate
    }

    static func pipeline(_ state: inout Deliberation) -> Candidate {
        var candidate = Candidate("event_pipeline", "ingest, durable log, consumers", state.shape.adding("kafka"))
        candidate.shape.deployables += 3
        candidate.shape.channels += 2
        candidate.shape.hosts += 3
        candidate.shape.undoDays += 15
        candidate.remark = "a log that every consumer can read again from any point"
        let figures = state.figures
        let items = max(figures.batchRows, figures.signals.intake.compactMap { $0.peak?.canonical }.max() ?? 0)
        if items < 20_000 {
            let least = state.threshold(
                "limit.pipeline.items", 20_000, .perSecond,
                "items a second below which one database takes them in directly")
            candidate.exclude(
                true,
                "{\(figures.batchRows > 0 ? figures.batchName : figures.peakName)} of items is below the \(least) at which a log pays for itself"
            )
        }
        candidate.exclude(
            state.needs.constraints.forbidden.contains("kafka"), "the brief rules out the log it would stand on")
        excludeOnBrownfield(&candidate, state)
        return candidate
    }

    static func cluster(_ state: inout Deliberation) -> Candidate {
        var candidate = Candidate("symmetric_cluster", "identical nodes that share the keys", state.shape)
        candidate.shape.deployables += 1
        candidate.shape.crossed += 2
        candidate.shape.hosts += 5
        candidate.shape.undoDays += 30
        candidate.remark = "state in memory beyond one machine, with membership and hand-over to master"
        let present = state.needs.ledger["load.concurrent_connections"]?.canonical ?? 0
        let least = state.threshold(
            "limit.cluster.connections", 500_000, .count, "connections beyond which users are spread over equal nodes")
        candidate.exclude(
            present < 500_000,
            "{\(state.figures.peakName)} at the peak needs no shared memory; below \(least) connections a plain tier holds them"
        )
        excludeOnBrownfield(&candidate, state)
        return candidate
    }

    static func functions(_ state: inout Deliberation) -> Candidate {
        var candidate = Candidate(
            "serverless_functions", "functions and managed steps", state.shape.adding("functions"))
        candidate.shape.deployables += 3
        candidate.shape.channels += 1
        candidate.shape.undoDays += 30
        candidate.remark = "nothing runs while nobody calls"
        candidate.exclude(
            state.needs.constraints.styleMandated != "serverless_functions",
            "nobody asks for it, and \(state.needs.name) would be tied to one provider's functions")
        excludeForTeams(&candidate, &state)
        return candidate
    }
}

/// Work that would take processor time or patience from callers if it ran in their processes.
enum HeavyWork {
    static func sentence(_ state: Deliberation) -> Prose? {
        let signals = state.figures.signals
        if !signals.media.isEmpty, !tiny(state) {
            return
                "files such as \(Phrase.words(signals.media[0].name)) are checked and prepared after the upload, which would take processor time from callers"
        }
        if let flow = signals.intake.first(where: { ($0.peak ?? $0.mean)?.canonical ?? 0 >= 5 || $0.burst != nil }) {
            let name = (flow.peak ?? flow.mean ?? flow.burst)?.name ?? state.figures.peakName
            return "{\(name)} of \(flow.verb) \(Phrase.words(flow.entity)) must be worked off without callers noticing"
        }
        if !signals.outgoing.isEmpty, signals.jobs.count >= 2 {
            return
                "the work to \(Phrase.flows(signals.outgoing)) waits for other people's systems, and callers must not wait with them"
        }
        if signals.jobs.count >= 3 {
            return "the work to \(Phrase.flows(signals.jobs)) runs whether or not anybody calls"
        }
        return nil
    }

    /// A handful of people and files: the one process copes.
    private static func tiny(_ state: Deliberation) -> Bool {
        state.figures.dailyUsers <= 100 && state.figures.peak < 2
    }
}

/// The words around a decision on style.
enum StyleWords {
    static func finish(_ decision: inout Decision, _ state: Deliberation) {
        let name = state.needs.name
        if decision.reason.template.isEmpty { decision.reason = reason(decision.chosen, state) }
        decision.undo = undo(decision.chosen, name)
    }

    private static func reason(_ chosen: String, _ state: Deliberation) -> Prose {
        let peak = "{\(state.figures.peakName)}"
        let name = state.needs.name
        switch chosen {
        case "single_server":
            return
                "\(peak) at the peak and {team.size} people to run it: one machine is enough for \(name), and nothing else has to be understood"
        case "modular_monolith":
            return
                "\(peak) at the peak fit one deployable, and {team.size} people keep its modules apart without a network between them"
        case "monolith_with_workers":
            return
                "\(peak) at the peak fit one code base; \(work(state)) runs in workers of the same code so that callers never wait for them"
        case "monolith_with_edge":
            return
                "{\(EdgeTrigger.found(state) ?? state.figures.peakName)} hang on at once: a tier of its own holds them, and one core decides"
        case "extend_existing": return "the system behind \(name) works and carries \(peak); the change goes into it"
        case "few_services":
            return
                "{team.size} people work in {team.count} teams: each gets a deployable it can release alone, and no more than that"
        case "microservices":
            return
                "{team.size} people in {team.count} teams cannot share a release; each domain becomes a service with an owner"
        case "event_pipeline":
            return
                "\(peak) of items dwarf every request: they flow through a log, and consumers take them at their own pace"
        default: return "constraints of \(name) leave nothing simpler"
        }
    }

    private static func work(_ state: Deliberation) -> String {
        let flows = state.figures.signals.jobs.isEmpty ? state.figures.signals.intake : state.figures.signals.jobs
        return flows.isEmpty
            ? "the work to prepare \(Phrase.plural(Phrase.words(state.figures.signals.media.first?.name ?? "file")))"
            : "the work to \(Phrase.flows(flows))"
    }

    private static func undo(_ chosen: String, _ name: String) -> Prose {
        switch chosen {
        case "single_server":
            "move the database to a machine of its own, then start a second process: configuration, no code"
        case "modular_monolith", "monolith_with_workers", "extend_existing":
            "a module has its own tables and one interface: it leaves \(name) by putting that interface on the network"
        case "monolith_with_edge": "let the core hold the connections itself again: the tier keeps no data of its own"
        default: "fold a service back in as a module: its interface becomes a function call, its tables a schema"
        }
    }
}
