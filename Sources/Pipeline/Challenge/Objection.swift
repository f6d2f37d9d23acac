import DesignModel

/// A reason to doubt a design, with what it rests on and what would settle it.
public struct Objection: Sendable, Codable, Hashable {
    /// What is doubted: `decisions.style`, `stores.main`, `cost.monthly` …
    public var place: String
    /// The doubt in one sentence.
    public var claim: String
    /// Figures and facts that carry it, each with where it comes from.
    public var evidence: [String] = []
    /// What the design would become instead, where it was made and computed.
    public var alternative: Alternative?
    /// What would settle it: a question, a test, a measurement.
    public var settledBy: String = ""
    /// How much hangs on it, 0 to 100; the ranking.
    public var weight: Double

    public init(_ place: String, _ weight: Double, _ claim: String) {
        self.place = place
        self.weight = weight
        self.claim = claim
    }

    /// The design with one decision turned, beside the design as it stands.
    public struct Alternative: Sendable, Codable, Hashable {
        public var topic: String
        public var option: String
        /// What differs: cost, capacity, availability, parts, decisions that follow.
        public var differences: [String] = []
    }
}

extension Quantity {
    /// Value and source in a line: `120/s (stated, brief.md:25: "…")`.
    var withSource: String { "\(words) (\(provenance.spelt))" }
}
