/// A number with its unit, its bound and where it comes from.
public struct Quantity: Sendable, Hashable, Codable {
    public var value: Double
    public var unit: Unit
    public var bound: Bound?
    public var provenance: Provenance
    /// The ledger entry this quantity is, where it has a name there.
    public var name: String?

    public init(
        _ value: Double, _ unit: Unit, _ bound: Bound? = nil, _ provenance: Provenance, name: String? = nil
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.bound = bound
        self.provenance = provenance
    }

    /// The value in the canonical unit of its dimension.
    public var canonical: Double { value * unit.factor }

    /// The value expressed in another unit of the same dimension; nil when the dimensions differ.
    public func converted(to other: Unit) -> Double? {
        unit.dimension == other.dimension ? canonical / other.factor : nil
    }
}

/// Whether a figure is a ceiling, a floor or a rough one.
public enum Bound: String, Sendable, Hashable, Codable, CaseIterable {
    case max, min, about
}
