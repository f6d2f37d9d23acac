/// A key of the fact vocabulary, dotted, such as `load.webhook.peak_rps`; a key that ends in `[]` may repeat.
public struct FactKey: Sendable, Hashable, Codable, RawRepresentable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The parts between the dots.
    public var parts: [Substring] { rawValue.split(separator: ".") }

    /// The first part: `load`, `data`, `quality`, `team`, `rule` …
    public var family: Substring { parts.first ?? "" }

    /// The flow or entity in the middle of a three-part key: `webhook` in `load.webhook.peak_rps`.
    public var subject: String? { parts.count == 3 ? String(parts[1]) : nil }

    /// The last part: `peak_rps`.
    public var measure: String { parts.last.map(String.init) ?? "" }

    public var repeats: Bool { rawValue.hasSuffix("[]") }
}
