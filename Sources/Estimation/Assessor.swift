import DesignModel

/// Computes what a design will do from its own figures: load, utilisation, latency, availability, growth and cost.
public struct Assessor: Sendable {
    public init() {}

    public func assess(_ design: Design) -> Assessment { Assessment() }
}
