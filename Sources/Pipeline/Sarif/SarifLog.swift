/// A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020-03-27), as far as we fill it.
public struct SarifLog: Sendable, Codable {
    public var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    public var version = "2.1.0"
    public var runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    public struct Run: Sendable, Codable {
        public var tool: Tool
        public var results: [Result]
        public var columnKind = "unicodeCodePoints"
    }

    public struct Tool: Sendable, Codable {
        public var driver: Driver
    }

    public struct Driver: Sendable, Codable {
        public var name = "architect"
        public var version: String
        public var rules: [Rule]
    }

    public struct Rule: Sendable, Codable {
        public var id: String
        public var shortDescription: Message
        public var help: Message
        public var defaultConfiguration: Configuration
    }

    public struct Configuration: Sendable, Codable {
        public var level: String
    }

    public struct Message: Sendable, Codable {
        public var text: String
    }

    public struct Result: Sendable, Codable {
        public var ruleId: String
        public var ruleIndex: Int
        public var level: String
        public var message: Message
        public var locations: [Location]
        public var relatedLocations: [Location]?
        public var partialFingerprints: [String: String]
    }

    public struct Location: Sendable, Codable {
        public var id: Int?
        public var message: Message?
        public var physicalLocation: PhysicalLocation
        public var logicalLocations: [LogicalLocation]?
    }

    public struct PhysicalLocation: Sendable, Codable {
        public var artifactLocation: ArtifactLocation
        public var region: Region
    }

    public struct ArtifactLocation: Sendable, Codable {
        public var uri: String
    }

    public struct Region: Sendable, Codable {
        public var startLine: Int
        public var startColumn: Int
        public var endLine: Int
        public var endColumn: Int
    }

    public struct LogicalLocation: Sendable, Codable {
        public var fullyQualifiedName: String
    }
}
