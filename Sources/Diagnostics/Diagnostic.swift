/// Something a person should know, where it stands, and what to do about it.
///
/// The summary is a headline that states the rule or the fact, most specific word first;
/// `explanation` holds the why; every fix is a verb phrase.
public struct Diagnostic: Sendable, Hashable, Codable {
    public var code: DiagnosticCode
    public var severity: Severity
    public var summary: String
    public var place: Place
    public var explanation: String?
    public var notes: [Note]
    public var fixes: [Fix]

    public init(
        _ code: DiagnosticCode, _ severity: Severity? = nil, _ summary: String, at place: Place,
        explanation: String? = nil, notes: [Note] = [], fixes: [Fix] = []
    ) {
        self.code = code
        self.severity = severity ?? code.severity
        self.summary = summary
        self.place = place
        self.explanation = explanation
        self.notes = notes
        self.fixes = fixes
    }

    /// With the severity that the catalogue gives the code.
    public init(
        _ code: DiagnosticCode, _ summary: String, at place: Place, explanation: String? = nil, notes: [Note] = [],
        fixes: [Fix] = []
    ) {
        self.init(code, nil, summary, at: place, explanation: explanation, notes: notes, fixes: fixes)
    }
}

/// A second place that helps to understand a diagnostic.
public struct Note: Sendable, Hashable, Codable {
    public var text: String
    public var place: Place?

    public init(_ text: String, at place: Place? = nil) {
        self.text = text
        self.place = place
    }
}

/// A way to mend what a diagnostic points at; with a span and a replacement it can be applied by a tool.
public struct Fix: Sendable, Hashable, Codable {
    public var title: String
    public var span: SourceSpan?
    public var replacement: String?

    public init(_ title: String, replacing span: SourceSpan? = nil, with replacement: String? = nil) {
        self.title = title
        self.span = span
        self.replacement = replacement
    }
}
