/// How often each handler runs, and how busy that makes each station: arithmetic that needs no run.
struct Traffic {
    /// Runs a second of each handler, by position.
    private(set) var handlers: [Double] = []
    /// Seconds of work that come in for each station in a second, by position, failures and retries left out.
    private(set) var work: [Double] = []
    /// Whether the rates settle; they do not where handlers go round in circles that nothing ends.
    private(set) var isFinite = true
    private let model: SimulationModel
    private let handlerOf: [String: Int]
    private let stationOf: [String: Int]
    private let targetOf: [String: String]

    init(_ model: SimulationModel) {
        self.model = model
        handlerOf = Dictionary(model.handlers.enumerated().map { ($1.name, $0) }) { first, _ in first }
        stationOf = Dictionary(model.stations.enumerated().map { ($1.name, $0) }) { first, _ in first }
        targetOf = Dictionary(model.calls.map { ($0.name, $0.to) }) { first, _ in first }
        settle()
        addUp()
    }

    private mutating func settle() {
        var fromSources = [Double](repeating: 0, count: model.handlers.count)
        for source in model.sources {
            for (handler, times) in reached(source.steps) { fromSources[handler] += times * rate(source) }
        }
        let onward = model.handlers.map { reached($0.steps) }
        var rates = fromSources
        for _ in 0..<5_000 {
            var next = fromSources
            for (handler, rate) in rates.enumerated() where rate > 0 {
                for (target, times) in onward[handler] { next[target] += times * rate }
            }
            let change = zip(next, rates).map { abs($0 - $1) }.max() ?? 0
            rates = next
            isFinite = change <= 1e-4 * (rates.max() ?? 0) && change.isFinite
            if change <= 1e-12 * (rates.max() ?? 0) { break }
        }
        handlers = rates
    }

    /// A closed source with users counts as one of each a second, which only matters for whether things end.
    private func rate(_ source: Source) -> Double { source.arrivals.longRunRate ?? 1 }

    private mutating func addUp() {
        work = [Double](repeating: 0, count: model.stations.count)
        for source in model.sources {
            let rate = source.arrivals.longRunRate ?? 0
            for (station, time) in demands(source.steps) { work[station] += rate * time }
        }
        for (at, handler) in model.handlers.enumerated() {
            for (station, time) in demands(handler.steps) { work[station] += handlers[at] * time }
        }
    }

    /// Handlers that steps lead to, with how many times on average; misses of caches count in full.
    private func reached(_ steps: [Step], times: Double = 1) -> [(Int, Double)] {
        steps.flatMap { step -> [(Int, Double)] in
            switch step {
            case .call(let name, let handler), .send(let name, let handler):
                (handler ?? targetOf[name]).flatMap { handlerOf[$0] }.map { [($0, times)] } ?? []
            case .goOn(let name): handlerOf[name].map { [($0, times)] } ?? []
            case .together(let branches): branches.flatMap { reached($0, times: times) }
            case .either(let branches): branches.flatMap { reached($0.steps, times: times * $0.probability) }
            case .cached(_, let miss): reached(miss, times: times)
            case .work, .delay, .fail, .finish: []
            }
        }
    }

    private func demands(_ steps: [Step], times: Double = 1) -> [(Int, Double)] {
        steps.flatMap { step -> [(Int, Double)] in
            switch step {
            case .work(let name, let time): stationOf[name].map { [($0, times * time.mean / batch($0))] } ?? []
            case .together(let branches): branches.flatMap { demands($0, times: times) }
            case .either(let branches): branches.flatMap { demands($0.steps, times: times * $0.probability) }
            case .cached: []
            case .call, .send, .goOn, .delay, .fail, .finish: []
            }
        }
    }

    private func batch(_ station: Int) -> Double { Double(max(1, model.stations[station].batch)) }
}
