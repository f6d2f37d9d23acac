/// The published revisions of the protocol, oldest first, with what sets them apart on the wire.
public enum Revision: String, Sendable, Hashable, CaseIterable, Comparable {
    case november2024 = "2024-11-05"
    case march2025 = "2025-03-26"
    case june2025 = "2025-06-18"
    case november2025 = "2025-11-25"
    case july2026 = "2026-07-28"

    /// Revisions that begin with `initialize`.
    public static let legacy: [Revision] = allCases.filter { !$0.isModern }
    /// Revisions in which every request says its version itself.
    public static let modern: [Revision] = allCases.filter(\.isModern)

    public static func < (left: Revision, right: Revision) -> Bool { left.rawValue < right.rawValue }

    public var isModern: Bool { self >= .july2026 }
    /// Batches came with one revision and went with the next.
    var hasBatches: Bool { self == .march2025 }
    var hasAnnotations: Bool { self >= .march2025 }
    var hasAudio: Bool { self >= .march2025 }
    var hasProgressMessages: Bool { self >= .march2025 }
    var hasStructuredContent: Bool { self >= .june2025 }
    var hasResourceLinks: Bool { self >= .june2025 }
    var hasTitles: Bool { self >= .june2025 }
    var hasForms: Bool { self >= .june2025 }
    /// Titled and multiple choices, defaults on all fields.
    var hasRichForms: Bool { self >= .november2025 }
    /// Bad tool input is a result for the model to act on, in every revision we speak.
    var missingResourceCode: Int { isModern ? -32602 : -32002 }
}

/// The reserved names under `_meta`.
enum MetaKey {
    static let version = "io.modelcontextprotocol/protocolVersion"
    static let clientInfo = "io.modelcontextprotocol/clientInfo"
    static let clientCapabilities = "io.modelcontextprotocol/clientCapabilities"
    static let serverInfo = "io.modelcontextprotocol/serverInfo"
    static let logLevel = "io.modelcontextprotocol/logLevel"
    static let subscription = "io.modelcontextprotocol/subscriptionId"
}
