import DesignModel
import Knowledge

/// The main style: one deployable until a figure says otherwise (promise P6).
enum StyleTopic {
    static func decide(_ state: inout Deliberation) {
        let forbidden = Set(
            [state.needs.constraints.styleForbidden].compactMap { $0?.lowercased() } + state.needs.constraints.forbidden
        )
        var candidates = [
            singleServer(&state), monolith(&state), withWorkers(&state), withEdge(&state), fewServices(&state),
            microservices(&state), pipeline(&state), cluster(&state), functions(&state),
        ]
        if state.needs.kind == .brownfield { candidates.insert(extended(state), at: 0) }
        for position in candidates.indices where forbidden.contains(candidates[position].id) {
            candidates[position].exclude(true, "the brief of \(state.needs.name) does not want it")
        }
        let mandate = mandate(state, candidates)
        let name = state.needs.name
        state.settle(Topic.style, "The shape of \(name) as a whole", candidates, mandate: mandate) { decision, state in
            StyleWords.finish(&decision, state)
        }
    }

    private static func mandate(_ state: Deliberation, _ candidates: [Candidate]) -> Mandate? {
        let name = state.needs.name
        if let style = state.needs.constraints.styleMandated {
            return Mandate(
                id: style, by: .brief,
                why:
                    "the brief of \(name) settles it, and {\(state.figures.peakName)} at the peak does not argue against it"
            )
        }
        if let style = state.needs.constraints.stylePreferred,
            candidates.contains(where: { $0.id == style && $0.exclusions.isEmpty })
        {
            return Mandate(
                id: style, by: .brief, why: "the brief of \(name) prefers it, and no constraint rules it out")
        }
        return nil
    }

    private static func extended(_ state: Deliberation) -> Candidate {
        Candidate("extend_existing", "an extension of the system that is there", state.shape)
    }

    private static func singleServer(_ state: inout Deliberation) -> Candidate {
        var candidate = Candidate("single_server", "one process and its database on one machine", state.shape)
        let figures = state.figures
        candidate.remark = "the least to look after: one machine, one backup"
        if figures.availability > 0.995 + 1e-9 {
            let most = state.cite(
                "limit.machine.availability",
                PublishedFigure(0.995, "AWS service level agreement for a single instance", "2023-01"), .fraction,
                "availability promised for one machine")
            candidate.exclude(true, "{\(figures.availabilityName)} is more than the \(most) promised for one machine")
        }
        if figures.peak > 300 {
            let most = state.threshold(
                "limit.machine.requests", 300, .perSecond,
                "requests with database work that one small machine carries at half load")
            candidate.exclude(true, "{\(figures.peakName)} at the peak is above the \(most) of one machine")
        }
        if let flow = figures.losslessFlow {
            candidate.exclude(
                true, "{\(flow.name)} for \(Phrase.words(flow.flow)) cannot be kept when its only machine burns")
        }
        if figures.rto < 120, !figures.isWatchedAtNight {
            candidate.exclude(
                true, "{\(figures.rtoName)} to be back is too short for one machine that nobody watches at night")
        }
        excludeOnBrownfield(&candidate, state)
        candidate.exclude(figures.teams >= 5, "{team.count} teams would queue for one release")
        return candidate
    }

    private static func monolith(_ state: inout Deliberation) -> Candidate {
        var candidate = Candidate("modular_monolith", "one deployable with modules", state.shape)
        candidate.shape.hosts += 2
        candidate.remark = "one thing to build, test and deploy"
        if let heavy = HeavyWork.sentence(state) { candidate.exclude(true, heavy) }
        if let isolation = IsolationTrigger.found(state) {
            candidate.exclude(
                true,
                "{\(isolation.name)} for \(Phrase.words(isolation.flow)) is more than {quality.availability} for the rest: one process would promise both"
            )
        }
        excludeForTeams(&candidate, &state)
        excludeOnBrownfield(&candidate, state)
        excludeForConnections(&candidate, &state)
        return candidate
    }

    private static func withWorkers(_ state: inout Deliberation) -> Candidate {
        var candidate = Candidate("monolith_with_workers", "one code base as web processes and workers", state.shape)
        candidate.shape.deployables += 1
        candidate.shape.hosts += 2
        candidate.remark = "background work that cannot slow callers down, still one code base"
        excludeForTeams(&candidate, &state)
        excludeOnBrownfield(&candidate, state)
        excludeForConnections(&candidate, &state)
        let idle =
            state.figures.signals.jobs.isEmpty && state.figures.signals.intake.isEmpty
            && HeavyWork.sentence(state) == nil
        candidate.exclude(idle, "no operation of \(state.needs.name) runs without a waiting caller")
        return candidate
    }

    private static func withEdge(_ state: inout Deliberation) -> Candidate {
        var candidate = Candidate(
            "monolith_with_edge", "a core and a tier that holds connections or admits people", state.shape)
        candidate.shape.deployables += 2
        candidate.shape.hosts += 2
        candidate.shape.crossed += 1
        candidate.shape.undoDays += 8
        candidate.remark = "a tier that can be sized and restarted apart from the core"
        excludeForTeams(&candidate, &state)
        excludeOnBrownfield(&candidate, state)
        candidate.exclude(
            EdgeTrigger.found(state) == nil,
            "nothing in \(state.needs.name) holds connections or crowds by the ten thousand")
        return candidate
    }

    private static func excludeForConnections(_ candidate: inout Candidate, _ state: inout Deliberation) {
        guard let name = EdgeTrigger.found(state) else { return }
        let most = state.threshold(
            "limit.process.connections", EdgeTrigger.connections, .count,
            "people held at once beyond which a restart of the core must not drop them")
        candidate.exclude(
            true,
            "{\(name)} at the same time are above the \(most) that should hang on processes which change with every release"
        )
    }

    static func excludeForTeams(_ candidate: inout Candidate, _ state: inout Deliberation) {
        guard state.figures.teams >= 5 else { return }
        let most = state.threshold(
            "limit.teams.deployable", 4, .count, "teams that share one release train without waiting for each other")
        candidate.exclude(true, "{team.count} is more than the \(most) teams that share one release")
    }

    static func excludeOnBrownfield(_ candidate: inout Candidate, _ state: Deliberation) {
        candidate.exclude(
            state.needs.kind == .brownfield && state.needs.constraints.styleMandated == nil,
            "\(state.needs.name) has a system that works: a second one would have to be reconciled with it")
    }
}

/// Whether so many people or devices hang on at once that holding them is a job of its own.
enum EdgeTrigger {
    static let connections = 10_000.0

    static func found(_ state: Deliberation) -> String? {
        let present = ["load.concurrent_connections", "load.concurrent_users"]
        return present.first { name in
            guard let count = state.needs.ledger[name]?.canonical else { return false }
            return count > connections
        }
    }
}
