import DesignModel
import Estimation

/// One thing that may go wrong with this design, with when it begins and ends.
public struct Drill: Sendable {
    public var name: String
    public var scenario: Scenario
    public var begins: Double
    public var ends: Double

    /// Two minutes to settle, a disturbance of a minute, and five minutes to come back.
    static let begins = 120.0
    static let length = 60.0
    static let after = 300.0

    init(
        _ name: String, impatient: Bool = false, length: Double = Drill.length,
        _ disturb: (_ from: Double, _ until: Double) -> [Disturbance]
    ) {
        self.name = name
        begins = Self.begins
        ends = Self.begins + length
        scenario = Scenario(name)
        scenario.clientAttempts = impatient ? 3 : 1
        scenario.disturbances = disturb(begins, ends)
    }

    public var duration: Double { ends + Self.after }

    public func without(_ remedies: Set<Remedy>) -> Drill {
        var drill = self
        drill.scenario.without = remedies
        return drill
    }
}

/// The drills that a design asks for, from what it is made of.
public enum DrillBook {
    public static func drills(for design: Design) -> [Drill] {
        crowds + design.components.flatMap { drills(for: $0, design) } + design.stores.flatMap(drills)
            + lostZone(design)
    }

    private static let crowds = [
        Drill("flash crowd: three times the peak for a minute") { [Disturbance(.load, "", 3, from: $0, until: $1)] },
        Drill("retry storm: twice the peak for a minute, and everybody tries three times", impatient: true) {
            [Disturbance(.load, "", 2, from: $0, until: $1)]
        },
    ]

    private static func drills(for component: Component, _ design: Design) -> [Drill] {
        let id = component.id.rawValue
        switch component.kind {
        case .thirdParty:
            return [
                Drill("\(id) answers twenty times as slowly") { [Disturbance(.slow, id, 20, from: $0, until: $1)] },
                Drill("\(id) refuses everything, as with an expired certificate") {
                    [Disturbance(.errors, id, 1, from: $0, until: $1)]
                },
                Drill("\(id) does not answer at all") { [Disturbance(.unreachable, id, from: $0, until: $1)] },
            ]
        case .edgeProxy where component.scaling == nil: return []
        case .workerPool, .streamProcessor, .batch, .scheduledJob:
            return [Drill("\(id) is dead") { [Disturbance(.crash, id, 1e6, from: $0, until: $1)] }]
        default:
            let startup = (component.lifecycle?.startup.seconds ?? 30)
            return [
                Drill("one instance of \(id) crashes and restarts", length: startup) {
                    [Disturbance(.crash, id, 1, from: $0, until: $1)]
                },
                Drill("\(id) works five times as slowly, its users try three times", impatient: true) {
                    [Disturbance(.slow, id, 5, from: $0, until: $1)]
                },
            ]
        }
    }

    private static func drills(for store: Store) -> [Drill] {
        let id = store.id.rawValue
        switch store.kind {
        case .cache:
            return [
                Drill("\(id) forgets everything", length: 1) { [Disturbance(.flush, id, from: $0, until: $1)] },
                Drill("everybody asks \(id) for the same thing") { [Disturbance(.hotKey, id, from: $0, until: $1)] },
                Drill("\(id) is gone") { [Disturbance(.errors, id, 1, from: $0, until: $1)] },
            ]
        case .object, .embedded:
            return [Drill("\(id) refuses everything") { [Disturbance(.errors, id, 1, from: $0, until: $1)] }]
        default:
            let failover = min(600, store.replication?.failover.seconds ?? 60)
            return [
                Drill("\(id) answers ten times as slowly, its users try three times", impatient: true) {
                    [Disturbance(.slow, id, 10, from: $0, until: $1)]
                },
                Drill("\(id) fails over", length: failover) { [Disturbance(.errors, id, 1, from: $0, until: $1)] },
                Drill("\(id) does not answer at all") { [Disturbance(.unreachable, id, from: $0, until: $1)] },
            ]
        }
    }

    /// Everything that stands in one of the zones, for a minute; the database fails over.
    private static func lostZone(_ design: Design) -> [Drill] {
        guard let zones = design.sites.lazy.compactMap({ $0.zones.count }).first(where: { $0 >= 2 }) else { return [] }
        let services = design.components.filter { $0.kind == .service && ($0.scaling?.minimum.count ?? 1) >= zones }
        guard !services.isEmpty else { return [] }
        return [
            Drill("one of \(zones) zones is lost") { from, until in
                services.map { service in
                    let share = max(1, (service.scaling?.minimum.count ?? 1) / zones)
                    return Disturbance(.crash, service.id.rawValue, Double(share), from: from, until: until)
                }
            }
        ]
    }
}
