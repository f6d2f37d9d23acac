import Ports

/// A connection through libpq.
final class PostgreSQLSession: SQLSession {
    private let library: LibPQ
    private let connection: LibPQ.Connection
    private static let state: Int32 = 67
    private static let primary: Int32 = 77

    init(_ library: LibPQ, _ parameters: String) throws {
        self.library = library
        guard let connection = library.connect(parameters) else { throw PortFailure("libpq is out of memory") }
        self.connection = connection
        guard library.status(connection) == 0 else {
            throw PortFailure(library.errorMessage(connection).map { String(cString: $0) } ?? "no connection")
        }
    }

    deinit { library.close(connection) }

    func run(_ statement: String) throws(SQLFailure) -> [[String?]] {
        guard let result = library.execute(connection, statement) else { throw lost() }
        defer { library.clear(result) }
        try check(result)
        return (0..<library.rowCount(result)).map { row in
            (0..<library.columnCount(result)).map { column in
                guard library.isNull(result, row, column) == 0 else { return nil }
                return library.value(result, row, column).map { String(cString: $0) }
            }
        }
    }

    func copy(_ statement: String, _ lines: some Sequence<String>) throws(SQLFailure) {
        _ = try run(statement)
        var chunk = ""
        for line in lines {
            chunk += line + "\n"
            if chunk.utf8.count > 65_536 {
                try put(chunk)
                chunk = ""
            }
        }
        try put(chunk)
        guard library.putCopyEnd(connection, nil) == 1 else { throw lost() }
        try finish()
    }

    func start(_ statement: String) throws(SQLFailure) {
        guard library.send(connection, statement) == 1 else { throw lost() }
    }

    func finish() throws(SQLFailure) {
        var failure: SQLFailure?
        while let result = library.next(connection) {
            do { try check(result) } catch { failure = failure ?? error }
            library.clear(result)
        }
        if let failure { throw failure }
    }

    private func put(_ chunk: String) throws(SQLFailure) {
        guard library.putCopyData(connection, chunk, Int32(chunk.utf8.count)) == 1 else { throw lost() }
    }

    /// Empty, done, rows and the two directions of copy are answers; everything else is a failure.
    private func check(_ result: LibPQ.Result) throws(SQLFailure) {
        let status = library.resultStatus(result)
        guard (0...4).contains(status) else {
            throw SQLFailure(
                state: field(result, Self.state) ?? "", message: field(result, Self.primary) ?? lost().message)
        }
    }

    private func field(_ result: LibPQ.Result, _ name: Int32) -> String? {
        library.resultField(result, name).map { String(cString: $0) }
    }

    private func lost() -> SQLFailure {
        SQLFailure(
            state: "08006", message: library.errorMessage(connection).map { String(cString: $0) } ?? "connection lost")
    }
}
