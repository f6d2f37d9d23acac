/// What an organisation settles for all of its designs: products allowed, preferred and forbidden, its own prices and limits.
public struct HousePolicy: Sendable, Hashable, Codable {
    /// The file it was read from, as people will look it up.
    public var file: String
    public var allowed: [PolicyRule] = []
    public var preferred: [PolicyRule] = []
    public var forbidden: [PolicyRule] = []
    /// By `provider.item`, such as `aws.egress`.
    public var prices: [PolicyFigure] = []
    /// By `product.limit`, such as `postgresql.commits`.
    public var limits: [PolicyFigure] = []
    /// How decision records are laid out, with `{{title}}`, `{{outcome}}` … where their parts go.
    public var recordTemplate: String?

    public init(file: String) { self.file = file }

    public var isEmpty: Bool {
        allowed.isEmpty && preferred.isEmpty && forbidden.isEmpty && prices.isEmpty && limits.isEmpty
            && recordTemplate == nil
    }

    /// The parts of a record that a template may place.
    public static let recordParts = [
        "title", "context", "drivers", "options", "outcome", "consequences", "flip_points", "undo", "terms",
    ]

    public func limit(_ name: String) -> PolicyFigure? { limits.first { $0.name == name } }
}

/// A product named by a policy, with the reason in the policy's words and the line it stands in.
public struct PolicyRule: Sendable, Hashable, Codable {
    public var technology: String
    public var reason: String
    public var line: Int

    public init(_ technology: String, reason: String = "", line: Int) {
        self.technology = technology
        self.reason = reason
        self.line = line
    }
}

/// A figure of a policy, with where it comes from and since when.
public struct PolicyFigure: Sendable, Hashable, Codable {
    public var name: String
    public var value: Double
    public var source: String
    public var date: String
    public var line: Int

    public init(_ name: String, _ value: Double, source: String, date: String, line: Int) {
        self.name = name
        self.value = value
        self.source = source
        self.date = date
        self.line = line
    }
}
