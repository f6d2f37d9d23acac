/// A number with its unit, its bound and where it comes from.
///
/// A design holds hundreds and hands them on all the time, so each is one reference to parts that never change.
public struct Quantity: Sendable {
    private var parts: Parts

    public init(
        _ value: Double, _ unit: Unit, _ bound: Bound? = nil, _ provenance: Provenance, name: String? = nil
    ) {
        parts = Parts(Figure(value: value, unit: unit, bound: bound, provenance: provenance, name: name))
    }

    public var value: Double {
        get { parts.figure.value }
        set { change { $0.value = newValue } }
    }
    public var unit: Unit {
        get { parts.figure.unit }
        set { change { $0.unit = newValue } }
    }
    public var bound: Bound? {
        get { parts.figure.bound }
        set { change { $0.bound = newValue } }
    }
    public var provenance: Provenance {
        get { parts.figure.provenance }
        set { change { $0.provenance = newValue } }
    }
    /// The ledger entry this quantity is, where it has a name there.
    public var name: String? {
        get { parts.figure.name }
        set { change { $0.name = newValue } }
    }

    private mutating func change(_ edit: (inout Figure) -> Void) {
        var figure = parts.figure
        edit(&figure)
        parts = Parts(figure)
    }

    /// The value in the canonical unit of its dimension.
    public var canonical: Double { value * unit.factor }

    /// The value expressed in another unit of the same dimension; nil when the dimensions differ.
    public func converted(to other: Unit) -> Double? {
        unit.dimension == other.dimension ? canonical / other.factor : nil
    }
}

extension Quantity: Hashable, Codable {
    public static func == (left: Quantity, right: Quantity) -> Bool {
        left.parts === right.parts || left.parts.figure == right.parts.figure
    }

    public func hash(into hasher: inout Hasher) { parts.figure.hash(into: &hasher) }

    public init(from decoder: any Decoder) throws { parts = Parts(try Figure(from: decoder)) }

    public func encode(to encoder: any Encoder) throws { try parts.figure.encode(to: encoder) }

    private struct Figure: Sendable, Hashable, Codable {
        var value: Double
        var unit: Unit
        var bound: Bound?
        var provenance: Provenance
        var name: String?
    }

    private final class Parts: Sendable {
        let figure: Figure
        init(_ figure: Figure) { self.figure = figure }
    }
}

/// Whether a figure is a ceiling, a floor or a rough one.
public enum Bound: String, Sendable, Hashable, Codable, CaseIterable {
    case max, min, about
}
