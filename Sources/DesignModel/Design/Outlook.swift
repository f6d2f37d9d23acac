/// Something that may go wrong, with what is done about it.
public struct Risk: Sendable, Hashable, Codable {
    public enum Level: String, Sendable, Hashable, Codable, CaseIterable { case low, medium, high }
    public var id: String
    public var title: Prose
    public var likelihood: Level = .medium
    public var impact: Level = .medium
    public var mitigation: Prose = ""
    public var owner: String = ""
    /// What to watch.
    public var trigger: Prose?

    public init(id: String, title: Prose) {
        self.id = id
        self.title = title
    }
}

/// A piece of work with the test that says it is done.
public struct NextStep: Sendable, Hashable, Codable {
    public var id: String
    public var title: Prose
    public var accepted: Prose = ""
    public var kind: Kind = .proof
    /// The operations that it makes work, or that it proves.
    public var operations: [OperationID] = []
    /// Why it comes when it does: the risk it lowers, the value it brings.
    public var why: Prose = ""

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// One act through every part, deployed.
        case skeleton
        /// Something people can do, from the front door to the store.
        case slice
        /// A doubt that is laid to rest.
        case proof
        /// The old gives way to the new.
        case migration
        /// What has to hold before people come.
        case gate
    }

    public init(id: String, title: Prose) {
        self.id = id
        self.title = title
    }
}
