import DesignModel

extension ModelOfDesign {
    /// What a disturbance of an element does to the stations, calls and sources that stand for it.
    func triggers(_ disturbance: Disturbance) -> [Trigger] {
        kinds(disturbance).map { Trigger($0, at: disturbance.from, until: disturbance.until) }
    }

    private func kinds(_ disturbance: Disturbance) -> [Trigger.Kind] {
        let (subject, amount) = (disturbance.subject, disturbance.amount)
        switch disturbance.kind {
        case .slow: return working(subject).map { .slow(station: $0, factor: amount) }
        case .errors: return working(subject).map { .errors(station: $0, share: amount) }
        case .crash: return standing(subject).map { .crash(station: $0, replicas: max(1, Int(amount))) }
        case .pause: return working(subject).map { .pause(station: $0) }
        case .unreachable: return callsTo(subject).map { .partition(call: $0) }
        case .flush: return model.caches.filter { $0.name == subject }.map { .flush(cache: $0.name) }
        case .hotKey: return model.caches.filter { $0.name == subject }.map { .hotKey(cache: $0.name) }
        case .load:
            let sources = subject.isEmpty ? [nil] : model.sources.map(\.name).filter { $0 == subject }
            return sources.map { .load(source: $0, factor: amount) }
        }
    }

    /// Where the element's work is done.
    private func working(_ id: String) -> [String] {
        let names = model.stations.map(\.name)
        return names.contains(id + ".cpu") ? [id + ".cpu"] : names.filter { $0 == id }
    }

    /// What stops with the element.
    private func standing(_ id: String) -> [String] { model.stations.map(\.name).filter { $0 == id } }

    private func callsTo(_ id: String) -> [String] {
        let edges = design.edges.filter { $0.to == id }.map(\.id.rawValue)
        return model.calls.map(\.name).filter(edges.contains)
    }
}
