/// One kind of diagnostic, with the page that explains it: what it means, instead of, use.
public struct DiagnosticCode: Sendable {
    /// Kebab-case, stable, such as `edge-without-timeout`.
    public let id: String
    public let severity: Severity
    public let meaning: String
    public let instead: String
    public let use: String

    public init(_ id: String, _ severity: Severity, meaning: String, instead: String, use: String) {
        self.id = id
        self.severity = severity
        self.meaning = meaning
        self.instead = instead
        self.use = use
    }
}

extension DiagnosticCode: Hashable, Codable, CustomStringConvertible {
    public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
    public var description: String { id }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(id)
    }

    public init(from decoder: any Decoder) throws {
        let id = try decoder.singleValueContainer().decode(String.self)
        guard let known = Self.catalogue.first(where: { $0.id == id }) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "unknown diagnostic code '\(id)'"))
        }
        self = known
    }
}
