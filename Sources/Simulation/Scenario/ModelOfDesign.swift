import DesignModel
import Estimation
import Knowledge

/// The model that a design stands for: stations from components and stores, handlers from operations, calls from edges.
///
/// A component is two stations: its workers, held while a request is in it, and its processors, shared evenly. Figures that the
/// design does not give are taken from visible defaults and listed.
public struct ModelOfDesign: Sendable {
    public internal(set) var model = SimulationModel()
    public internal(set) var assumptions: [String] = []
    let design: Design
    let index: DesignIndex
    let assessment: Assessment
    let scenario: Scenario

    public init(_ design: Design, _ assessment: Assessment, _ scenario: Scenario = Scenario()) {
        self.design = design
        self.assessment = assessment
        self.scenario = scenario
        index = DesignIndex(design)
        for component in design.components { addStations(component) }
        for store in design.stores { addStation(store) }
        for edge in design.edges where needsCall(edge) { model.calls.append(call(edge)) }
        for channel in design.channels { model.calls.append(delivery(channel)) }
        for (interface, operation) in index.operations { addSource(operation, interface) }
        leaveOutTheUnused()
        model.triggers = scenario.disturbances.flatMap(triggers)
    }

    mutating func assume(_ what: String) {
        if !assumptions.contains(what) { assumptions.append(what) }
    }

    mutating func add(_ station: Station) { model.stations.append(station) }

    /// Stations, calls and caches that no request meets would only lengthen the report.
    private mutating func leaveOutTheUnused() {
        var stations: Set<String> = []
        var calls: Set<String> = []
        var caches: Set<String> = []
        // Every step says which of a component's handlers answers it; the call itself takes the first of them.
        var answering: [String: String] = [:]
        func see(_ steps: [Step]) {
            for step in steps {
                switch step {
                case .work(let station, _): stations.insert(station)
                case .call(let call, let handler), .send(let call, let handler):
                    calls.insert(call)
                    if let handler, answering[call] == nil { answering[call] = handler }
                case .cached(let cache, let miss):
                    caches.insert(cache)
                    see(miss)
                case .together(let branches): branches.forEach(see)
                case .either(let branches): branches.forEach { see($0.steps) }
                case .delay, .fail, .goOn, .finish: break
                }
            }
        }
        for handler in model.handlers {
            if let held = handler.holds { stations.insert(held) }
            see(handler.steps)
        }
        model.sources.forEach { see($0.steps) }
        model.stations.removeAll { !stations.contains($0.name) }
        model.calls.removeAll { !calls.contains($0.name) }
        for at in model.calls.indices { model.calls[at].to = answering[model.calls[at].name] ?? model.calls[at].to }
        model.caches.removeAll { !caches.contains($0.name) }
        for at in model.stations.indices where !stations.contains(model.stations[at].scalesWith ?? "") {
            model.stations[at].scalesWith = nil
        }
    }
}

extension Quantity? {
    /// Seconds, where this is a time that can be reckoned with.
    var seconds: Double? {
        guard let quantity = self, quantity.unit.dimension == .time, quantity.canonical.isFinite, quantity.canonical > 0
        else { return nil }
        return quantity.canonical / 1000
    }

    /// A whole number above zero and below any system.
    var count: Int? {
        guard let value = self?.canonical, value.isFinite, value >= 1, value < 1e7 else { return nil }
        return Int(value)
    }

    var positive: Double? {
        guard let value = self?.canonical, value.isFinite, value > 0 else { return nil }
        return value
    }
}
