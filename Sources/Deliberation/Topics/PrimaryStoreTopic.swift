import DesignModel
import Knowledge

/// The store that holds the truth.
enum PrimaryStoreTopic {
    static func decide(_ state: inout Deliberation) {
        let mandate = mandate(state)
        var ids = Topic.all.first { $0.topic == Topic.primaryStore }?.options ?? []
        ids += state.products(of: .store, beside: ids)
        for id in state.needs.constraints.databases where !ids.contains(id) { ids.append(id) }
        if let mandate, !ids.contains(mandate.id) { ids.append(mandate.id) }
        let candidates = ids.map { candidate($0, &state) }
        let name = state.needs.name
        state.settle(
            Topic.primaryStore, "Where the records of \(name) live", candidates, mandate: mandate
        ) { decision, state in
            let title = state.title(of: decision.chosen)
            if decision.reason.template.isEmpty {
                decision.reason =
                    "\(title) holds \(entities(state)) with their rules; \(room(decision.chosen, state))"
                if state.known.contains(decision.chosen) {
                    decision.reason.template += ", and the team knows it"
                }
            }
            decision.undo =
                "the schema is plain SQL where \(title) allows it: dump, load into the other product, switch the driver"
        }
    }

    /// What the brief or a record demands; a mere preference or habit counts as knowledge instead.
    private static func mandate(_ state: Deliberation) -> Mandate? {
        let facts = state.needs.facts.filter { $0.key == "stack.database" }
        // What is there today makes way for what the brief names beside it.
        let isLeft =
            state.needs.kind != .brownfield && facts.contains { $0.strength == .existing }
            && facts.contains { $0.strength != .existing && $0.evidence != .observed }
        for fact in facts
        where fact.evidence == .decided
            || fact.strength != (isLeft ? .existing : .prefer) && fact.evidence != .observed
        {
            guard case .text(let text) = fact.value, state.needs.constraints.databases.contains(text.lowercased())
            else {
                continue
            }
            let title = state.title(of: text.lowercased())
            let by: Settlement = fact.evidence == .decided ? .record : .brief
            let who = by == .record ? "an accepted record" : "the brief of \(state.needs.name)"
            return Mandate(
                id: text.lowercased(), by: by,
                why: Prose("\(who) names \(title), and \(room(text.lowercased(), state))"))
        }
        return nil
    }

    /// How the writes stand to what one primary sustains.
    private static func room(_ id: String, _ state: Deliberation) -> String {
        let writes = "{\(state.figures.writesName)} of writes"
        guard let most = state.technology(id).limits.commits, state.figures.writes > most.value * 0.6 else {
            return "\(writes) leave one primary room"
        }
        return state.figures.writes > most.value
            ? "\(writes) are more than one primary sustains: keys are spread over several"
            : "\(writes) come near what one primary sustains"
    }

    private static func candidate(_ id: String, _ state: inout Deliberation) -> Candidate {
        let technology = state.technology(id)
        var candidate = state.candidate(product: id, state.shape)
        load(id, technology, &candidate, &state)
        if !keepsRules(technology), let rule = invariant(state.needs) {
            candidate.exclude(
                true,
                "'\(rule)' has to hold across rows, which \(technology.title) does not enforce by constraints of its own"
            )
        }
        if id == "sqlite" { embedded(&candidate, state) }
        if candidate.remark.template.isEmpty { candidate.remark = remark(id) }
        return candidate
    }

    /// Whether the product itself can hold a rule across rows; a stranger is given the benefit of the doubt.
    private static func keepsRules(_ technology: Technology) -> Bool {
        guard let family = technology.profile?.family else { return true }
        return family == .relational || family == .timeSeries
    }

    private static func load(
        _ id: String, _ technology: Technology, _ candidate: inout Candidate, _ state: inout Deliberation
    ) {
        let figures = state.figures
        if let commits = technology.limits.commits, figures.writes > commits.value {
            let limit = state.cite(
                "limit.\(id).commits", commits, .perSecond, "commits a second of one \(technology.title) primary")
            candidate.exclude(
                true,
                "{\(figures.writesName)} of writes is above the \(limit) that one \(technology.title) primary sustains")
        }
        if let rows = technology.limits.rows, figures.batchRows > rows.value {
            let limit = state.cite(
                "limit.\(id).rows", rows, .perSecond,
                "rows a second written in batches to one \(technology.title) primary")
            candidate.exclude(
                true,
                "{\(figures.batchName)} of rows is above the \(limit) that one \(technology.title) primary takes in batches"
            )
        }
    }

    /// One file beside one process: good for a few people, wrong as soon as a second machine must answer.
    private static func embedded(_ candidate: inout Candidate, _ state: Deliberation) {
        let figures = state.figures
        candidate.exclude(
            figures.availability >= 0.999 - 1e-9,
            "{\(figures.availabilityName)} needs a second machine, and a SQLite file lives on one")
        candidate.exclude(
            figures.dailyUsers <= 0,
            "nobody says how few people use \(state.needs.name), and SQLite lets in one writer")
        candidate.exclude(
            figures.dailyUsers > 200,
            "{\(figures.dailyUsersName)} people write at the same time, and SQLite lets in one writer")
        candidate.exclude(figures.peak > 20, "{\(figures.peakName)} at the peak would wait for SQLite's single writer")
        if let flow = figures.losslessFlow {
            candidate.exclude(
                true,
                "{\(flow.name)} for \(Phrase.words(flow.flow)) needs a synchronous copy, which a SQLite file has not")
        }
        candidate.exclude(
            state.needs.constraints.tenancy == "multi",
            "customers of \(state.needs.name) share the store, and SQLite has no row-level security")
        candidate.exclude(
            figures.signals.media.isEmpty == false && figures.signals.jobs.count > 1,
            "workers beside the web process would contend for SQLite's single writer")
    }

    /// The slug of a rule that speaks of uniqueness, money or places, in words.
    private static func invariant(_ needs: Requirements) -> String? {
        let marks = [
            "once", "double", "unique", "hold", "never", "fee", "exclusive", "oversell", "sold", "attempts",
            "regression", "invariant",
        ]
        let rule = needs.rules.first { rule in
            !rule.slug.hasPrefix("semantics.")
                && rule.slug.split(separator: "_").contains { marks.contains(String($0)) }
        }
        if let rule { return Phrase.words(rule.slug).filter { !$0.isNumber } }
        let money = needs.entities.first {
            ["Payment", "Order", "Purchase", "Invoice", "Booking", "Appointment", "Account"].contains($0.name)
        }
        return money.map { "one \(Phrase.words($0.name)), one state" }
    }

    private static func entities(_ state: Deliberation) -> String {
        Phrase.list(state.needs.entities.prefix(3).map { Phrase.words($0.name) })
    }

    private static func remark(_ id: String) -> Prose {
        switch id {
        case "sqlite": "nothing to run and nothing to look after, for as long as one process on one machine is enough"
        case "mongodb": "documents without a schema in the database"
        case "dynamodb", "cassandra", "scylladb":
            "writes that spread over nodes, paid for with queries fixed beforehand"
        case "timescaledb": "compression and partitions for time series out of the box"
        case "clickhouse": "fast sums over very many rows, without transactions"
        case "mysql", "mariadb": "as sound a relational store, without extensions for places and ranges"
        default: ""
        }
    }
}
