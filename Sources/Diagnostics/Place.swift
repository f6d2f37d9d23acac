/// Where a diagnostic points: a stretch of text, an element of the design, a fact, a decision, a file or the run itself.
public enum Place: Sendable, Hashable, Codable, CustomStringConvertible {
    case text(SourceSpan)
    /// An element of a design by its path, such as `components.api.scaling`; with its span where the text is at hand.
    case element(path: String, SourceSpan?)
    case fact(key: String, SourceSpan?)
    case decision(topic: String)
    case file(path: String)
    case run

    public var span: SourceSpan? {
        switch self {
        case .text(let span): span
        case .element(_, let span), .fact(_, let span): span
        case .decision, .file, .run: nil
        }
    }

    public var description: String {
        switch self {
        case .text(let span): "\(span)"
        case .element(let path, let span): Self.joined(span, path)
        case .fact(let key, let span): Self.joined(span, key)
        case .decision(let topic): "decision \(topic)"
        case .file(let path): path
        case .run: "architect"
        }
    }

    private static func joined(_ span: SourceSpan?, _ name: String) -> String {
        span.map { "\($0) (\(name))" } ?? name
    }
}
