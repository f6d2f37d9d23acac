import Diagnostics

/// One thing the brief (or a file beside it) states, under a key of the fact vocabulary, with the words that carry it.
public struct Fact: Sendable, Hashable, Codable {
    public var key: FactKey
    public var value: FactValue
    public var unit: Unit?
    public var quote: String
    public var span: SourceSpan
    public var bound: Bound?
    public var when: When?
    public var strength: Strength
    /// The id of the contradiction this fact is part of.
    public var conflict: String?
    public var evidence: Evidence

    public init(
        _ key: FactKey, _ value: FactValue, _ unit: Unit? = nil, quote: String, span: SourceSpan, bound: Bound? = nil,
        when: When? = nil, strength: Strength = .must, conflict: String? = nil, evidence: Evidence = .stated
    ) {
        self.key = key
        self.value = value
        self.unit = unit
        self.quote = quote
        self.span = span
        self.bound = bound
        self.when = when
        self.strength = strength
        self.conflict = conflict
        self.evidence = evidence
    }
}

/// How binding a stated fact is.
public enum Strength: String, Sendable, Hashable, Codable, CaseIterable {
    case must, prefer, existing
}

/// What kind of source stands behind a fact.
public enum Evidence: String, Sendable, Hashable, Codable, CaseIterable {
    case stated, observed, decided, answered, assumed
}

/// The value of a fact: a number in the fact's unit, a text, or a truth.
public enum FactValue: Sendable, Hashable {
    case number(Double)
    case text(String)
    case truth(Bool)
}

/// The time a figure holds for: `now`, `launch`, an ISO date or an offset such as `+12 months`.
public struct When: Sendable, Hashable, Codable, RawRepresentable, ExpressibleByStringLiteral {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
}

extension FactValue: Codable, CustomStringConvertible {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let truth = try? container.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .truth(let truth): try container.encode(truth)
        }
    }

    public var description: String {
        switch self {
        case .number(let number): number.formattedPlainly
        case .text(let text): text
        case .truth(let truth): truth ? "yes" : "no"
        }
    }
}

extension FactValue {
    /// The number, where the value is one.
    ///
    /// Kept out of line: inlined into a search over facts, it makes the optimiser of Swift 6.3.1 reject its own code.
    @inline(never)
    public var number: Double? { if case .number(let number) = self { number } else { nil } }
}

extension Fact {
    /// The number it states, in its unit; nil for texts and truths.
    public var number: Double? { value.number }
}
