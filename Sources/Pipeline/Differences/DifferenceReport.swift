import Diagnostics

/// What `diff --json` prints.
public struct DifferenceReport: Sendable, Codable {
    public struct Moved: Sendable, Codable {
        public var figure: String
        public var before: String?
        public var after: String?
        public var better: Bool?
    }

    public struct Found: Sendable, Codable {
        public var code: String
        public var severity: String
        public var place: String
        public var message: String
    }

    public var inputs: [Change]
    public var decisions: [DesignDifference.Turn]
    public var parts: [Change]
    public var clients: [Change]
    public var data: [Change]
    public var figures: [Moved]
    public var broke: [Found]
    public var mended: [Found]
    public var breaksClients: Bool

    public init(_ difference: DesignDifference) {
        inputs = difference.inputs
        decisions = difference.decisions
        parts = difference.parts
        clients = difference.clients
        data = difference.data
        figures = difference.figures.map {
            Moved(figure: $0.name, before: $0.before?.words, after: $0.after?.words, better: $0.isBetter)
        }
        broke = difference.broke.map(Found.init)
        mended = difference.mended.map(Found.init)
        breaksClients = difference.breaksClients
    }
}

extension DifferenceReport.Found {
    fileprivate init(_ finding: Diagnostic) {
        self.init(
            code: finding.code.id, severity: finding.severity.rawValue, place: "\(finding.place)",
            message: finding.summary)
    }
}
