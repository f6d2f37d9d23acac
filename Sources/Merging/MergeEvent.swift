/// What became of a file that a person had worked on.
public struct MergeEvent: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// The person's lines stay, and what the design changed elsewhere is in.
        case merged
        /// The same lines were changed on both sides; the person's stand.
        case conflict([ThreeWayMerge.Conflict])
        /// The person's file stands, the generated one is beside it under this path.
        case setAside(String)
        case moved(to: String)
        case leftOut
        case leftOutThoughChanged
        case restored
        /// The design no longer makes the file; the person's version stays.
        case noLongerGenerated
    }

    /// Relative to the design folder.
    public let path: String
    public let kind: Kind

    init(_ path: String, _ kind: Kind) {
        self.path = path
        self.kind = kind
    }

    /// Whether a person has to look.
    public var isConflict: Bool {
        switch kind {
        case .conflict, .setAside, .leftOutThoughChanged: true
        case .merged, .moved, .leftOut, .restored, .noLongerGenerated: false
        }
    }
}
