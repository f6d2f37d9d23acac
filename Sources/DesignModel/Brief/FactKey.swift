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
    public var family: Substring {
        let name = rawValue.utf8
        return rawValue[..<(name.firstIndex(of: Self.dot) ?? name.endIndex)]
    }

    /// The flow or entity in the middle of a three-part key: `webhook` in `load.webhook.peak_rps`.
    public var subject: String? {
        let name = rawValue.utf8
        guard let first = name.firstIndex(of: Self.dot), let last = name.lastIndex(of: Self.dot), first < last else {
            return nil
        }
        let start = name.index(after: first)
        let isSingle = start < last && !name[start..<last].contains(Self.dot)
        return isSingle ? String(rawValue[start..<last]) : nil
    }

    /// The last part: `peak_rps`.
    public var measure: String {
        let name = rawValue.utf8
        guard let last = name.lastIndex(of: Self.dot) else { return rawValue }
        return String(rawValue[name.index(after: last)...])
    }

    /// Keys are asked for their parts in every run, so they are cut by their bytes.
    private static let dot = UInt8(ascii: ".")

    public var repeats: Bool { rawValue.hasSuffix("[]") }
}
