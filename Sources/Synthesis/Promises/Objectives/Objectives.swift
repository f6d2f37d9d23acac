import DesignModel

extension Drawing {
    mutating func drawObjectives() {
        for component in design.components where component.kind.isOurs {
            if component.kind.answersCallers { promiseAnswers(component) } else { promiseFreshness(component) }
        }
        for flow in requirements.workload.flows { promise(flow) }
        promiseOverallSpeed()
    }

    mutating func add(_ objective: Objective) {
        guard !design.objectives.contains(where: { $0.id == objective.id }) else { return }
        var objective = objective
        objective.window = assume(
            "objectives.window", 30, .days, "window of a promise", because: "a month, as bills and reports go")
        // A promise that allows many errors cannot be broken many times as fast: there are no more errors than requests.
        let allowed = 1 - objective.target.canonical
        objective.alerts = alerts().filter { ($0.factor?.canonical ?? 0) * allowed < 0.9 }
        design.objectives.append(objective)
    }

    private mutating func promiseAnswers(_ component: Component) {
        let target = availability(of: component)
        var objective = Objective(
            id: ObjectiveID("\(component.id)-answers"), subject: component.id.rawValue, indicator: .availability,
            target: target)
        objective.measuredBy =
            component.kind == .edgeProxy
            ? "Requests that the front door answers itself or passes on, of all that arrive"
            : "Answers of \(component.title) without a fault of ours, of all requests, counted at the front door"
        objective.response = Prose(
            "\(duty) Look at the last release first and take it back if it fits the time; then at the database's connections and at the outside systems' breakers."
        )
        add(objective)
    }

    /// The narrowest promise that concerns it: a flow's own before the whole system's.
    private mutating func availability(of component: Component) -> Quantity {
        if component.id == "ingest",
            let own = shape.inbound.compactMap(\.flow.availability).max(by: { $0.canonical < $1.canonical })
        {
            return own
        }
        return requirements.qualities.availability
            ?? assume(
                "quality.availability", 0.995, .fraction, "promised availability",
                because: "what one well-kept machine gives; nobody asked for more")
    }

    private mutating func promiseFreshness(_ component: Component) {
        let target = assume(
            "objectives.in_time", 0.99, .fraction, "share of work done in time",
            because: "late work annoys; what may never be late has a promise of its own")
        let isJob = component.kind == .scheduledJob
        var objective = Objective(
            id: ObjectiveID("\(component.id)-in-time"), subject: component.id.rawValue, indicator: .freshness,
            target: target)
        objective.threshold = isJob ? component.schedule?.deadline : component.health?.stuckAfter
        objective.measuredBy =
            isJob
            ? "Time from the scheduled start to the reported end; a missing report counts as late"
            : "Age of the oldest waiting message, sampled every minute"
        objective.response = Prose(
            isJob
                ? "\(duty) Read the run's report; start it by hand, which is harmless."
                : "\(duty) Look at the outside systems' breakers and the dead letters; a release that slowed the work is taken back."
        )
        add(objective)
    }

    private mutating func promise(_ flow: Flow) {
        let subject = operation(of: flow).map(\.id.rawValue) ?? (flow.kind == .job ? shape.background.rawValue : "api")
        let thing = "\(Phrase.spaced(flow.verb)) \(Phrase.spaced(flow.entity))"
        let id = Phrase.kebab(flow.id)
        if let latency = flow.latency { promiseSpeed(latency, id, subject, thing) }
        if let freshness = flow.freshness {
            var objective = Objective(
                id: ObjectiveID(id + "-fresh"), subject: subject, indicator: .freshness, target: share(0.99))
            objective.threshold = freshness
            objective.measuredBy =
                "Time from the moment a \(Phrase.spaced(flow.entity)) is accepted until it can be seen, stamped on the row"
            objective.response = Prose("\(duty) Look at the age of the queue that feeds it.")
            add(objective)
        }
        if let availability = flow.availability, availability.name != requirements.qualities.availability?.name {
            var objective = Objective(
                id: ObjectiveID(id + "-answers"), subject: subject, indicator: .availability, target: availability)
            objective.measuredBy = "Successful \(thing) of all that were tried"
            objective.response = Prose(
                "\(duty) This path shares no process with the slow work; look at its own copies first.")
            add(objective)
        }
        if flow.rpo?.canonical == 0 { promiseDurability(flow, id, subject) }
    }

    private mutating func promiseSpeed(_ latency: LatencyTarget, _ id: String, _ subject: String, _ thing: String) {
        var objective = Objective(
            id: ObjectiveID(id + "-speed"), subject: subject, indicator: .latency,
            target: share(latency.percentile ?? 0.99))
        objective.threshold = latency.limit
        objective.measuredBy =
            latency.percentile == nil
            ? "Time from the request or arrival to the result, for each \(thing)"
            : "Time at the front door of each \(thing)"
        objective.response = Prose("\(duty) Look for the slowest query of the last hour and for waits on the pool.")
        add(objective)
    }

    private mutating func promiseDurability(_ flow: Flow, _ id: String, _ subject: String) {
        let target = assume(
            "objectives.durability", 1, .fraction, "share of confirmed items that are there later",
            because: "the brief allows no loss")
        var objective = Objective(
            id: ObjectiveID(id + "-kept"), subject: subject, indicator: .durability, target: target)
        objective.measuredBy =
            "A nightly count compares what was confirmed with what is stored, and every failover drill does"
        objective.response = Prose(
            "One missing \(Phrase.spaced(flow.entity)) is an incident: stop the release, find it in the log or the raw copy, and put it back."
        )
        add(objective)
    }

    private mutating func promiseOverallSpeed() {
        guard let latency = requirements.qualities.latency, latency.percentile != nil else { return }
        promiseSpeed(latency, "pages", "api", "page")
    }

    private mutating func share(_ percentile: Double) -> Quantity {
        assume(
            "objectives.share.p\((percentile * 1000).formattedPlainly)", percentile, .fraction,
            "share of requests that keep the limit",
            because: "the percentile of the promise; all but one in a hundred where the brief names none")
    }
}
