/// Things that are kept, the operations that touch them, and what has to stay together or apart whatever the load.
public struct CouplingGraph: Sendable {
    public var things: [Thing] = []
    public var operations: [Work] = []
    /// Groups whose things one transaction changes: never divided.
    public var together: [[String]] = []
    /// Pairs that a law, a tenant or a matter of trust divides: never joined.
    public var apart: [Parting] = []

    public init() {}

    /// Something that is kept.
    public struct Thing: Sendable, Hashable {
        public var id: String
        /// Who looks after it, where that is known.
        public var owner: String?

        public init(_ id: String, owner: String? = nil) {
            self.id = id
            self.owner = owner
        }
    }

    /// Something that is done, so often a second, and the things it touches.
    public struct Work: Sendable, Hashable {
        public var id: String
        public var rate: Double
        public var reads: [String]
        public var writes: [String]

        public init(_ id: String, rate: Double, reads: [String] = [], writes: [String] = []) {
            self.id = id
            self.rate = rate
            self.reads = reads
            self.writes = writes
        }
    }

    /// Two things that may not lie in one service, and why.
    public struct Parting: Sendable, Hashable {
        public var first: String
        public var second: String
        public var why: String

        public init(_ first: String, _ second: String, because why: String) {
            self.first = first
            self.second = second
            self.why = why
        }
    }
}

/// How strongly touching two things in one operation ties them, and what a border adds and takes away.
public struct CouplingWeights: Sendable {
    /// Changed in one operation.
    public var bothWritten = 10.0
    /// One changed from what the other says.
    public var readAndWritten = 3.0
    /// Looked at side by side; a copy that is behind would do.
    public var bothRead = 1.0
    /// Share of a tie that is left when two teams look after its ends.
    public var foreignOwner = 0.25
    /// How much of the modularity's null model is subtracted: above one, more and smaller services.
    public var resolution = 1.0

    public init() {}
}
