/// The products this program knows, by their names in the vocabulary.
public enum TechnologyCatalogue {
    public static func technology(_ id: String) -> Technology? { byID[id] }

    /// The product of that name, or a stranger that is assumed to need a process and its own interface.
    public static func known(_ id: String) -> Technology { byID[id] ?? Technology(id, id, .process, .shared) }

    /// What a product weighs in the criteria: processes a test boots for it, days to leave it.
    public static func weight(_ id: String) -> (processes: Double, days: Double) {
        if let known = weights[id] { return known }
        let stranger = known(id)
        return (stranger.standIn.processes, stranger.lockIn.days)
    }

    private static let weights = byID.mapValues { (processes: $0.standIn.processes, days: $0.lockIn.days) }

    /// The product that people mean by a name: its id, its title, or another name of it, in any case.
    public static func named(_ name: String) -> Technology? { byName[plain(name)] }

    /// Every product, sorted by id.
    public static let all: [Technology] = [
        relational, document, analytical, caches, searchEngines, vectorStores, brokers, cloudBrokers, files, gateways,
        platforms, runtimes, contracts, identity, observability, workflows,
    ].flatMap { $0 }.sorted { $0.id < $1.id }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    private static let byName = names(of: all)

    /// Products by every name that means them.
    static func names(of technologies: [Technology]) -> [String: Technology] {
        var names: [String: Technology] = [:]
        for technology in technologies {
            for name in [technology.id, technology.title] + (technology.profile?.aliases ?? []) {
                names[plain(name)] = technology
            }
        }
        return names
    }

    /// `Service_Bus`, `service bus` and `service-bus` are one name.
    static func plain(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "#" })
    }
}

/// Sources that many entries share.
extension TechnologyCatalogue {
    static let bench = "pgbench tables, kb.ekarisky.com, eight processors with NVMe, lower end"
    static let rule = "heuristic of this project, to be measured with the team's own rows"
    static let commitments = "github mikaelvesavuori/cloud-sla, list of service level agreements"
    static let apache = "LICENSE in the project's repository"

    /// One primary of a relational server.
    static let onePrimary = TechnologyLimits(
        commits: PublishedFigure(8000, bench, "2024"), rows: PublishedFigure(40_000, rule, "2026-11"),
        reads: PublishedFigure(50_000, bench, "2024"), messages: PublishedFigure(3000, rule, "2026-11"))
}
