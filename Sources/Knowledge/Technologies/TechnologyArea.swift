/// Products that stand for one another in a design: a policy that allows one of an area rules out the others of it.
public enum TechnologyArea: String, Sendable, Hashable, CaseIterable {
    case store, messaging, cache, search, object, delivery, gateway, runtime, platform, provisioning, contract
    case identity, observability, workflow
}

extension TechnologyFamily {
    public var area: TechnologyArea {
        switch self {
        case .relational, .document, .wideColumn, .graph, .analytical, .timeSeries: .store
        case .broker, .log: .messaging
        case .cache, .coordination: .cache
        case .search, .vector: .search
        case .object: .object
        case .delivery: .delivery
        case .gateway: .gateway
        case .runtime: .runtime
        case .platform: .platform
        case .provisioning: .provisioning
        case .contract: .contract
        case .identity, .authorisation, .secrets: .identity
        case .observability: .observability
        case .workflow, .dataMovement: .workflow
        }
    }
}

extension Technology {
    public var area: TechnologyArea? { profile?.family.area }

    /// With figures of somebody's own in the place of the published ones, by `commits`, `rows`, `reads` and `messages`.
    public func limited(by own: (String) -> PublishedFigure?) -> Technology {
        let limits = TechnologyLimits(
            commits: own("commits") ?? limits.commits, rows: own("rows") ?? limits.rows,
            reads: own("reads") ?? limits.reads, messages: own("messages") ?? limits.messages)
        return Technology(id, title, standIn, lockIn, providers: providers, limits: limits, profile, dialect: dialect)
    }
}

extension TechnologyLimits {
    /// The names by which a policy calls them.
    public static let names = ["commits", "rows", "reads", "messages"]
}
