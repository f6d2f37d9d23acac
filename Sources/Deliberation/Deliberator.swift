import DesignModel

/// Decides every topic: hard constraints first, then the five criteria in order (promise P5).
public struct Deliberator: Sendable {
    public init() {}

    public func decide(_ requirements: Requirements) -> DecisionLog {
        var state = Deliberation(requirements)
        if let language = requirements.constraints.languages.first { state.shape.add(language) }
        for decide in Self.order { decide(&state) }
        return state.log
    }

    /// The topics in order: each sees what those before it chose.
    private static let order: [@Sendable (inout Deliberation) -> Void] = [
        RegionTopic.decide, PrimaryStoreTopic.decide, TenancyTopic.decide, AsyncWorkTopic.decide, StyleTopic.decide,
        BoundaryTopic.decide, ApiStyleTopic.decide, CacheTopic.decide, SearchTopic.decide, MediaTopic.decide,
        PartitioningTopic.decide, AuthenticationTopic.decide, BackupTopic.decide, DeploymentTopic.decide,
        CapacityTopic.decide, FeedDeliveryTopic.decide,
    ]
}
