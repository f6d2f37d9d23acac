/// One connection to a PostgreSQL server; statements run one after the other.
public protocol SQLSession: AnyObject {
    /// Runs a statement and answers its rows as text, nil for null.
    func run(_ statement: String) throws(SQLFailure) -> [[String?]]
    /// Sends lines to `copy … from stdin`.
    func copy(_ statement: String, _ lines: some Sequence<String>) throws(SQLFailure)
    /// Sends a statement without waiting for what it answers; `finish` waits.
    func start(_ statement: String) throws(SQLFailure)
    func finish() throws(SQLFailure)
}

/// Why a statement failed, with the five letters by which PostgreSQL names the reason.
public struct SQLFailure: Error, Hashable, CustomStringConvertible {
    public let state: String
    public let message: String
    public var description: String { message }

    public init(state: String, message: String) {
        self.state = state
        self.message = message
    }
}

/// A PostgreSQL cluster that this program made for itself, without a network port, and that it takes away again.
public protocol PrivateCluster: AnyObject {
    /// `15.18`
    var version: String { get }
    /// A session on a database of this name, which is created empty.
    func session(onNew database: String) throws -> any SQLSession
    /// One more session on a database that is there.
    func session(on database: String) throws -> any SQLSession
    /// A database that starts as a copy of another, on which nobody may be connected.
    func copy(_ database: String, as copy: String) throws
    /// Dumps a database and restores it into a new one; the failure carries what the programs said.
    func restore(_ database: String, into other: String) throws -> RestoreFigures
    func stop()
}

/// How long a dump and its restore took, and how large the dump was.
public struct RestoreFigures: Sendable, Hashable {
    public var seconds: Double
    public var bytes: Double

    public init(seconds: Double, bytes: Double) {
        self.seconds = seconds
        self.bytes = bytes
    }
}

/// The name of the file in the data directory by which such a cluster is known; catalogues are written nowhere else.
public enum ClusterMarker {
    public static let file = "architect-private-cluster"

    /// Refuses every server that this program did not make.
    public static func check(_ session: any SQLSession) throws {
        let found = try? session.run("select pg_read_file('\(file)')")
        guard found?.first?.first?.flatMap({ $0 }) != nil else {
            throw PortFailure("the server carries no marker of a cluster that this program made")
        }
    }
}
