import DesignModel
import Diagnostics

/// Operations of the design beside the contracts and routes of the code.
struct RouteDrift {
    private let design: Design
    private let routes: [(address: Address, sighting: Sighting)]

    init(_ design: Design, _ sightings: [Sighting]) {
        self.design = design
        routes = sightings.filter { $0.kind == .operation }.compactMap { sighting in
            Address(sighting.name).map { ($0, sighting) }
        }
    }

    private var planned: [(path: String, address: Address, operation: Operation)] {
        design.interfaces.flatMap { interface in
            interface.operations.compactMap { operation in
                guard let method = operation.method, let path = operation.path else { return nil }
                let full = path.hasPrefix(interface.basePath) ? path : interface.basePath + path
                return Address("\(method) \(full)").map {
                    ("interfaces.\(interface.id).operations.\(operation.id)", $0, operation)
                }
            }
        }
    }

    var findings: [Diagnostic] {
        let planned = planned
        guard let first = planned.first else { return [] }
        guard !routes.isEmpty else {
            return [.notCompared("Operations", "the repository shows no contract and no route", at: first.path)]
        }
        let lost = planned.filter { plan in !routes.contains { $0.address.meets(plan.address) } }.map {
            plan -> Diagnostic in
            .missing(
                .operationNotInCode, "\(plan.address.said) is in the blueprint, and no contract or route offers it",
                at: plan.path, fix: "Offer \(plan.address.said), or take '\(plan.operation.id)' out of the blueprint")
        }
        var seen: Set<String> = []
        let unplanned = routes.filter { route in
            !route.address.isPlumbing && !planned.contains { $0.address.meets(route.address) }
                && seen.insert(route.address.said).inserted
        }
        return lost
            + unplanned.map { route in
                .unplanned(
                    .operationNotInDesign, "\(route.address.said) is offered by the code and not in the blueprint",
                    at: route.sighting,
                    fix: "Add the operation with its permission to an interface, or take the route away")
            }
    }
}

/// A method with a path in which the names of parameters do not count.
struct Address: Hashable {
    let said: String
    private let method: String
    private let parts: [String]

    init?(_ name: String) {
        let words = name.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, words[1].hasPrefix("/") else { return nil }
        said = name
        method = words[0].uppercased()
        parts = words[1].prefix { $0 != "?" }.split(separator: "/").map { Self.part(String($0)) }
    }

    private static func part(_ part: String) -> String {
        let isParameter = [":", "{", "<", "[", "*", "("].contains { part.hasPrefix($0) }
        return isParameter ? "*" : part.lowercased()
    }

    /// Whether both are one address: a route may leave out what it is mounted under.
    func meets(_ other: Address) -> Bool {
        guard method == other.method || method == "ANY" || other.method == "ANY" else { return false }
        if parts == other.parts { return true }
        let (short, long) = parts.count < other.parts.count ? (parts, other.parts) : (other.parts, parts)
        let names = short.contains { $0 != "*" }
        return names && long.count > short.count && Array(long.suffix(short.count)) == short
            && long.prefix(long.count - short.count).allSatisfy { $0 != "*" }
    }

    /// What platforms ask for and no caller.
    var isPlumbing: Bool {
        guard let first = parts.first else { return true }
        let plumbing: Set = [
            "health", "healthz", "livez", "readyz", "ready", "live", "metrics", "ping", "status", "favicon.ico",
            "robots.txt",
            "docs", "openapi.json", "swagger", "actuator", "up", "version",
        ]
        return ["HEAD", "OPTIONS"].contains(method) || plumbing.contains(first)
            || parts.last.map(plumbing.contains) == true
    }
}
