import Diagnostics

/// Something that somebody does with the system, as the brief says it: actor, verb, entity, kind.
public struct StatedOperation: Sendable, Hashable, Codable {
    public var actor: String
    public var verb: String
    /// Singular, in Pascal case: `Listing`, `WaitingListEntry`.
    public var entity: String
    public var kind: OperationKind
    public var quote: String
    public var span: SourceSpan

    public init(
        actor: String, verb: String, entity: String, kind: OperationKind, quote: String, span: SourceSpan
    ) {
        self.actor = actor
        self.verb = verb
        self.entity = entity
        self.kind = kind
        self.quote = quote
        self.span = span
    }
}

/// How an operation meets the system.
public enum OperationKind: String, Sendable, Hashable, Codable, CaseIterable {
    case read, write
    /// A query with free text or filters.
    case search
    /// A long-lived flow: sockets, ingestion, live updates.
    case stream
    /// Scheduled or queued work without a waiting caller.
    case job
}

/// A thing the system keeps, as the brief names it.
public struct StatedEntity: Sendable, Hashable, Codable {
    /// Singular, in Pascal case.
    public var name: String
    public var attributes: [StatedAttribute]
    public var quote: String
    public var span: SourceSpan

    public init(name: String, attributes: [StatedAttribute] = [], quote: String, span: SourceSpan) {
        self.name = name
        self.attributes = attributes
        self.quote = quote
        self.span = span
    }
}

/// A property of an entity that the brief names, such as a listing's price.
public struct StatedAttribute: Sendable, Hashable, Codable {
    /// Singular, in snake case.
    public var name: String
    public var quote: String
    public var span: SourceSpan

    public init(name: String, quote: String, span: SourceSpan) {
        self.name = name
        self.quote = quote
        self.span = span
    }
}
