/// A system to simulate: stations, caches, handlers, the calls between them, where requests come from, and what happens to them.
public struct SimulationModel: Sendable {
    public var stations: [Station] = []
    public var caches: [Cache] = []
    public var handlers: [Handler] = []
    public var calls: [Call] = []
    public var sources: [Source] = []
    public var triggers: [Trigger] = []

    public init() {}

    /// A network without calls: jobs go from station to station by chance.
    public init(
        stations: [Station], service: [Distribution], routing: [[Double]], arrivals: [Double]
    ) {
        self.stations = stations
        for (at, station) in stations.enumerated() {
            let onward = routing[at].enumerated().filter { $0.element > 0 }.map {
                Branch($0.element, [.goOn(stations[$0.offset].name)])
            }
            handlers.append(
                Handler(station.name, [.work(station.name, service[at])] + (onward.isEmpty ? [] : [.either(onward)])))
            if arrivals[at] > 0 {
                sources.append(Source(station.name, .poisson(rate: arrivals[at]), [.goOn(station.name)]))
            }
        }
    }

    /// One station that everybody asks.
    public init(_ station: Station, _ arrivals: Arrivals, service: Distribution) {
        stations = [station]
        sources = [Source("requests", arrivals, [.work(station.name, service)])]
    }
}
