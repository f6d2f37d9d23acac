import DesignModel
import Diagnostics
import Knowledge

/// Parts and stores of the design beside what compose files and manifests run.
struct DeploymentDrift {
    private let design: Design
    private let services: [Sighting]
    private let stores: [(product: String, sighting: Sighting)]

    private static let forms: Set<String> = [
        "compose", "kubernetes", "deployment", "statefulset", "daemonset", "cronjob", "job", "procfile",
    ]

    init(_ design: Design, _ sightings: [Sighting]) {
        self.design = design
        let deployed = sightings.filter { sighting in
            (sighting.kind == .service || sighting.kind == .store)
                && Self.forms.contains(sighting.details["form"]?.lowercased() ?? "")
        }
        services = deployed.filter { $0.kind == .service }
        stores = deployed.filter { $0.kind == .store }.compactMap { sighting in
            ImageBook.mark(ofImage: sighting.details["image"] ?? "").map { (Self.family($0.value), sighting) }
        }
    }

    /// Products that stand for each other on a laptop.
    private static func family(_ technology: String) -> String {
        [
            "timescaledb": "postgresql", "valkey": "redis", "elasticsearch": "opensearch", "mariadb": "mysql",
            "redpanda": "kafka",
        ][technology] ?? technology
    }

    var findings: [Diagnostic] {
        guard !services.isEmpty || !stores.isEmpty else {
            guard let first = design.components.first else { return [] }
            return [
                .notCompared(
                    "What runs", "the repository shows no compose file or manifest", at: "components.\(first.id)")
            ]
        }
        return serviceFindings + storeFindings
    }

    /// Parts that run our code in a process of their own.
    private var planned: [Component] {
        design.components.filter { $0.kind.isOurs && $0.kind != .edgeProxy && $0.kind != .function }
    }

    private var built: [Sighting] {
        services.filter { $0.details["built"] == "yes" || $0.details["form"]?.lowercased() != "compose" }
    }

    private var serviceFindings: [Diagnostic] {
        let planned = planned
        guard !services.isEmpty else { return [] }
        // One part and one service are each other, whatever they are called.
        if planned.count == 1, built.count == 1 { return [] }
        let names = services.map(\.name)
        let lost = planned.filter { part in !names.contains { Self.sameName($0, part.id.rawValue) } }.map {
            part -> Diagnostic in
            .missing(
                .serviceNotInCode, "'\(part.id)' is in the blueprint, and no compose file or manifest runs it",
                at: "components.\(part.id)",
                fix: "Add '\(part.id)' to the deployment files, or call it there as the blueprint does")
        }
        let known = design.components.map(\.id.rawValue)
        return lost
            + built.filter { service in !known.contains { Self.sameName(service.name, $0) } }.map { service in
                .unplanned(
                    .serviceNotInDesign, "Service '\(service.name)' is built and run here and not in the blueprint",
                    at: service, fix: "Add a component '\(service.name)', or call the service as the blueprint does")
            }
    }

    private static func sameName(_ one: String, _ other: String) -> Bool { Naming.key(one) == Naming.key(other) }

    private var storeFindings: [Diagnostic] {
        guard !stores.isEmpty else { return [] }
        let found = Set(stores.map(\.product))
        let lost = design.stores.filter { store in
            store.kind != .object && store.kind != .embedded && !store.technology.isEmpty
                && Self.isKnown(store.technology)
                && !found.contains(Self.family(store.technology))
        }.map { store -> Diagnostic in
            .missing(
                .storeNotInCode, "'\(store.id)' is \(store.technology) in the blueprint, and the repository runs none",
                at: "stores.\(store.id)", fix: "Add \(store.technology) to the deployment files, or change the store")
        }
        let planned = Set((design.stores.map(\.technology) + design.channels.map(\.technology)).map(Self.family))
        var seen: Set<String> = []
        let unplanned = stores.filter { !planned.contains($0.product) && seen.insert($0.product).inserted }
        return lost
            + unplanned.map { store in
                .unplanned(
                    .storeNotInDesign, "\(store.product) runs as '\(store.sighting.name)' and is not in the blueprint",
                    at: store.sighting, fix: "Add a store or channel of \(store.product), or take it out of the file")
            }
    }

    /// Whether an image of the product would be recognised.
    private static func isKnown(_ technology: String) -> Bool { ImageBook.mark(ofImage: imageName(technology)) != nil }

    private static func imageName(_ technology: String) -> String {
        [
            "postgresql": "postgres", "mongodb": "mongo", "opensearch": "opensearch", "sqlserver": "mssql-server",
            "dynamodb": "dynamodb-local", "clickhouse": "clickhouse-server",
        ][technology] ?? technology
    }
}
