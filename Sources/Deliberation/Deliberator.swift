import DesignModel
import Knowledge

/// Decides every topic: hard constraints first, then the five criteria in order (promise P5).
public struct Deliberator: Sendable {
    private let technologies: TechnologyShelf

    /// Chooses among the products of the repertoire.
    public init(_ repertoire: Repertoire = .builtIn) { technologies = repertoire.technologies }

    /// The decisions; what a person pinned is taken as it is, and what is decided after it sees it.
    public func decide(_ requirements: Requirements, pins: [String: String] = [:]) -> DecisionLog {
        settled(Deliberation(requirements, pins: pins, technologies)).log
    }

    /// What is chosen by topic, without a word of why: for those who decide hundreds of times.
    public func choices(_ requirements: Requirements, pins: [String: String] = [:]) -> [String: String] {
        let log = settled(Deliberation(requirements, pins: pins, technologies, explains: false)).log
        return Dictionary(log.decisions.map { ($0.topic, $0.chosen) }, uniquingKeysWith: { first, _ in first })
    }

    private func settled(_ deliberation: Deliberation) -> Deliberation {
        var state = deliberation
        if let language = state.needs.constraints.languages.first { state.shape.add(language) }
        for decide in Self.order { decide(&state) }
        return state
    }

    /// The topics in order: each sees what those before it chose.
    private static let order: [@Sendable (inout Deliberation) -> Void] = [
        RegionTopic.decide, PrimaryStoreTopic.decide, TenancyTopic.decide, AsyncWorkTopic.decide, StyleTopic.decide,
        BoundaryTopic.decide, ApiStyleTopic.decide, CacheTopic.decide, SearchTopic.decide, MediaTopic.decide,
        PartitioningTopic.decide, AuthenticationTopic.decide, BackupTopic.decide, DeploymentTopic.decide,
        CapacityTopic.decide, FeedDeliveryTopic.decide, DataPatternTopic.decide, ConsistencyTopic.decide,
        AuthorizationTopic.decide, EncryptionTopic.decide, ObservabilityTopic.decide, ReleaseTopic.decide,
        ApiEvolutionTopic.decide, EnvironmentsTopic.decide,
    ]
}
