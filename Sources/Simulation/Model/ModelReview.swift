import Diagnostics

/// Says what is wrong with a model before it is run.
struct ModelReview {
    private let model: SimulationModel
    private(set) var diagnostics: [Diagnostic] = []

    init(_ model: SimulationModel) {
        self.model = model
        reviewSources()
        reviewNames("stations", model.stations.map(\.name))
        reviewNames("caches", model.caches.map(\.name))
        reviewNames("handlers", model.handlers.map(\.name))
        reviewNames("calls", model.calls.map(\.name))
        reviewNames("sources", model.sources.map(\.name))
        for station in model.stations { review(station) }
        for cache in model.caches { review(cache) }
        for call in model.calls { review(call) }
        for handler in model.handlers { review(handler) }
        for trigger in model.triggers { review(trigger) }
        guard diagnostics.isEmpty else { return }
        if !Traffic(model).isFinite {
            say(.modelEndlessCycle, "Handlers go round in a circle that nothing ends", "handlers")
        }
    }

    private mutating func say(_ code: DiagnosticCode, _ summary: String, _ path: String, _ fixes: [Fix] = []) {
        diagnostics.append(Diagnostic(code, summary, at: .element(path: path, nil), fixes: fixes))
    }

    private mutating func number(_ isGood: Bool, _ what: String, _ path: String) {
        if !isGood { say(.modelBadNumber, what, path) }
    }

    private mutating func name(_ name: String, _ known: [String], _ path: String) {
        guard !known.contains(name) else { return }
        let meant = DidYouMean.suggestion(for: name, among: known)
        say(.modelUnknownName, "'\(name)' is not in the model", path, meant.map { [Fix("write '\($0)'")] } ?? [])
    }

    private mutating func reviewNames(_ kind: String, _ names: [String]) {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            say(.modelNameTwice, "'\(name)' stands twice among the \(kind)", "\(kind).\(name)")
        }
    }
}

extension ModelReview {
    private mutating func reviewSources() {
        if model.sources.isEmpty { say(.modelEmpty, "No source sends requests", "sources") }
        if model.stations.isEmpty, !model.sources.isEmpty {
            say(.modelEmpty, "No station works on requests", "stations")
        }
        for source in model.sources {
            let path = "sources.\(source.name)"
            number(Self.isSound(source.arrivals), "Arrivals need rates and times that are zero or more", path)
            review(source.steps, path)
        }
    }

    private static func isSound(_ arrivals: Arrivals) -> Bool {
        switch arrivals {
        case .poisson(let rate): rate.isDuration
        case .renewal(let between): between.isSound && between.mean > 0
        case .modulated(let states):
            !states.isEmpty && states.allSatisfy { $0.rate.isDuration && $0.lasts.isDuration && $0.lasts > 0 }
                && states.contains { $0.rate > 0 }
        case .profile(let points, let period):
            !points.isEmpty && points.allSatisfy { $0.rate.isDuration && $0.at.isDuration }
                && zip(points, points.dropFirst()).allSatisfy { $0.at < $1.at } && (period ?? 1) > 0
        case .trace(let moments): moments.allSatisfy(\.isDuration)
        case .closed(let users, let think): (0...10_000_000).contains(users) && think.isSound
        }
    }

    private mutating func review(_ station: Station) {
        let path = "stations.\(station.name)"
        number(station.servers >= 1 && station.servers <= 1_000_000, "A station needs at least one server", path)
        number(station.replicas >= 1 && station.replicas <= 100_000, "A station needs at least one replica", path)
        number(station.queueBound ?? 0 >= 0, "A queue bound is zero or more", path)
        number(station.deadlineMargin.isDuration, "A deadline margin is a time", path)
        number((0...1).contains(station.errorShare), "An error share lies between zero and one", path)
        number(station.batch >= 1, "A batch has at least one job", path)
        number(station.patience?.isSound ?? true, "Patience is a time", path)
        if let leader = station.scalesWith { name(leader, model.stations.map(\.name), path) }
        if let codel = station.codel {
            number(codel.target.isDuration && codel.interval > 0, "CoDel needs a target and an interval", path)
        }
        if let limit = station.adaptiveLimit {
            number(limit.minimum >= 1 && limit.maximum >= limit.minimum, "An adaptive limit is at least one", path)
        }
        if let scaler = station.autoscaler {
            let isOrdered = scaler.minimum >= 1 && scaler.maximum >= scaler.minimum && scaler.maximum <= 100_000
            let isTimed = scaler.interval > 0 && scaler.delay.isDuration
            number(isOrdered && isTimed && scaler.target > 0, "An autoscaler needs bounds, a target and times", path)
        }
        if let limit = station.rateLimit {
            number(limit.rate.isDuration && limit.burst >= 1, "A rate limit lets at least one through", path)
        }
        if let pauses = station.pauses {
            number(pauses.every.isSound && pauses.every.mean > 0 && pauses.length.isSound, "Pauses need times", path)
        }
        if case .choices(let count) = station.balance {
            number(count >= 1, "A choice needs at least one replica", path)
        }
        let shares = station.discipline == .processorSharing
        number(!(shares && station.batch > 1), "Processor sharing does not serve batches", path)
    }

    private mutating func review(_ cache: Cache) {
        let path = "caches.\(cache.name)"
        number((1...10_000_000).contains(cache.keys), "A cache needs at least one key", path)
        number(cache.capacity >= 0 && cache.skew.isDuration, "Capacity and skew are zero or more", path)
        number((cache.timeToLive ?? 1) > 0, "A time to live is more than zero", path)
    }

    private mutating func review(_ call: Call) {
        let path = "calls.\(call.name)"
        name(call.to, model.handlers.map(\.name), path)
        number((call.timeout ?? 1) > 0, "A timeout is more than zero", path)
        number(call.attempts >= 1, "A call is tried at least once", path)
        number(
            (call.connections ?? 1) >= 1 && (call.connectionQueue ?? 0) >= 0, "A pool has at least one connection", path
        )
        number((call.hedgeAfter ?? 0).isDuration, "A hedge waits for a time", path)
        if let breaker = call.breaker {
            number(breaker.failureShare > 0 && breaker.openFor.isDuration, "A breaker needs a share and a time", path)
        }
        if let budget = call.budget {
            number(budget.ratio.isDuration && budget.reserve.isDuration, "A budget is a share", path)
        }
        switch call.backoff {
        case .drawn(let time): number(time.isSound, "A back-off is a time", path)
        case .growing(let base, let factor, let cap, _):
            number(base.isDuration && factor >= 1 && cap.isDuration, "A back-off grows from a time to a cap", path)
        case nil: break
        }
        if call.attempts > 100, Self.isImmediate(call.backoff) {
            say(.modelBadNumber, "So many attempts need a back-off", path, [Fix("give the call a back-off above zero")])
        }
    }

    private static func isImmediate(_ backoff: Backoff?) -> Bool {
        switch backoff {
        case nil: true
        case .drawn(let time): time.mean == 0
        case .growing(let base, _, let cap, _): base == 0 || cap == 0
        }
    }

    private mutating func review(_ handler: Handler) {
        if let station = handler.holds { name(station, model.stations.map(\.name), "handlers.\(handler.name)") }
        review(handler.steps, "handlers.\(handler.name)")
    }

    private mutating func review(_ steps: [Step], _ path: String) {
        for step in steps {
            switch step {
            case .work(let station, let time):
                name(station, model.stations.map(\.name), path)
                number(time.isSound, "Work takes a time that is zero or more", path)
            case .delay(let time): number(time.isSound, "A delay is a time that is zero or more", path)
            case .call(let call, let handler), .send(let call, let handler):
                name(call, model.calls.map(\.name), path)
                if let handler { name(handler, model.handlers.map(\.name), path) }
            case .goOn(let handler): name(handler, model.handlers.map(\.name), path)
            case .fail(let probability): review([probability], path)
            case .together(let branches): branches.forEach { review($0, path) }
            case .either(let branches):
                review(branches.map(\.probability), path)
                branches.forEach { review($0.steps, path) }
            case .cached(let cache, let miss):
                name(cache, model.caches.map(\.name), path)
                review(miss, path)
            case .finish: break
            }
        }
    }

    private mutating func review(_ probabilities: [Double], _ path: String) {
        let isSound = probabilities.allSatisfy { $0 >= 0 && $0 <= 1 } && probabilities.reduce(0, +) <= 1 + 1e-9
        if !isSound {
            say(.modelProbabilities, "Probabilities lie between zero and one and add up to at most one", path)
        }
    }

    private mutating func review(_ trigger: Trigger) {
        let stations = model.stations.map(\.name)
        number(trigger.at.isDuration && trigger.until >= trigger.at, "A trigger ends after it began", "triggers")
        switch trigger.kind {
        case .slow(let station, let factor):
            name(station, stations, "triggers")
            number(factor > 0 && factor.isFinite, "A factor is more than zero", "triggers")
        case .load(let source, let factor):
            if let source { name(source, model.sources.map(\.name), "triggers") }
            number(factor > 0 && factor.isFinite, "A factor is more than zero", "triggers")
        case .errors(let station, let share):
            name(station, stations, "triggers")
            review([share], "triggers")
        case .crash(let station, let replicas):
            name(station, stations, "triggers")
            number(replicas >= 1, "A crash takes at least one replica", "triggers")
        case .pause(let station): name(station, stations, "triggers")
        case .partition(let call): name(call, model.calls.map(\.name), "triggers")
        case .flush(let cache), .hotKey(let cache): name(cache, model.caches.map(\.name), "triggers")
        }
    }
}

extension SimulationModel {
    /// What is wrong with the model; nothing below an error keeps it from being run.
    public var diagnostics: [Diagnostic] { ModelReview(self).diagnostics }
}
