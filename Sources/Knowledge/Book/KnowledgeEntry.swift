/// One thing the knowledge base knows, as people look it up: a name, a few labelled lines, and what it rests on.
public struct KnowledgeEntry: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case pattern, technology, price, question }

    public var id: String
    public var kind: Kind
    public var title: String
    /// The family of a technology, the module of a pattern, the provider of a price.
    public var group: String
    /// Other names that find it.
    public var aliases: [String] = []
    public var fields: [KnowledgeField] = []
    public var facts: [DatedFact] = []
    /// The file and line in which a user wrote it; nil for what comes with the program.
    public var yours: String?

    public init(_ id: String, _ kind: Kind, _ title: String, group: String) {
        self.id = id
        self.kind = kind
        self.title = title
        self.group = group
    }

    /// Adds a labelled part unless there is nothing to say.
    mutating func add(_ label: String, _ lines: [String]) {
        let said = lines.filter { !$0.isEmpty }
        if !said.isEmpty { fields.append(KnowledgeField(label: label, lines: said)) }
    }

    mutating func add(_ label: String, _ line: String) { add(label, [line]) }
}

/// A labelled part of an entry.
public struct KnowledgeField: Sendable, Hashable, Codable {
    public var label: String
    public var lines: [String]

    public init(label: String, lines: [String]) {
        self.label = label
        self.lines = lines
    }
}
