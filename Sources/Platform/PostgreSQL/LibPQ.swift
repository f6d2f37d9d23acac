import Foundation
import Glibc
import Ports

/// PostgreSQL's client library, found while the program runs, so that nobody needs it who proves nothing.
final class LibPQ: Sendable {
    typealias Connection = OpaquePointer
    typealias Result = OpaquePointer
    typealias Text = UnsafePointer<CChar>

    let connect: @convention(c) (Text) -> Connection?
    let status: @convention(c) (Connection) -> Int32
    let close: @convention(c) (Connection) -> Void
    let errorMessage: @convention(c) (Connection) -> Text?
    let execute: @convention(c) (Connection, Text) -> Result?
    let send: @convention(c) (Connection, Text) -> Int32
    let next: @convention(c) (Connection) -> Result?
    let resultStatus: @convention(c) (Result) -> Int32
    let resultField: @convention(c) (Result, Int32) -> Text?
    let rowCount: @convention(c) (Result) -> Int32
    let columnCount: @convention(c) (Result) -> Int32
    let value: @convention(c) (Result, Int32, Int32) -> Text?
    let isNull: @convention(c) (Result, Int32, Int32) -> Int32
    let clear: @convention(c) (Result) -> Void
    let putCopyData: @convention(c) (Connection, Text, Int32) -> Int32
    let putCopyEnd: @convention(c) (Connection, Text?) -> Int32

    static let names = ["libpq.so.5", "libpq.so", "libpq.5.dylib"]

    init() throws {
        guard let library = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
            throw PortFailure("no libpq found (looked for \(Self.names.joined(separator: ", ")))")
        }
        func symbol<T>(_ name: String, _: T.Type = T.self) throws -> T {
            guard let found = dlsym(library, name) else { throw PortFailure("libpq lacks \(name)") }
            return unsafeBitCast(found, to: T.self)
        }
        connect = try symbol("PQconnectdb")
        status = try symbol("PQstatus")
        close = try symbol("PQfinish")
        errorMessage = try symbol("PQerrorMessage")
        execute = try symbol("PQexec")
        send = try symbol("PQsendQuery")
        next = try symbol("PQgetResult")
        resultStatus = try symbol("PQresultStatus")
        resultField = try symbol("PQresultErrorField")
        rowCount = try symbol("PQntuples")
        columnCount = try symbol("PQnfields")
        value = try symbol("PQgetvalue")
        isNull = try symbol("PQgetisnull")
        clear = try symbol("PQclear")
        putCopyData = try symbol("PQputCopyData")
        putCopyEnd = try symbol("PQputCopyEnd")
    }
}
