import Foundation
import Ports

/// Copies of databases, and dumps that are restored again.
extension TemporaryCluster {
    public func copy(_ database: String, as copy: String) throws {
        let maintenance = try session(on: "postgres")
        _ = try maintenance.run("create database \"\(copy)\" template \"\(database)\"")
    }

    public func restore(_ database: String, into other: String) throws -> RestoreFigures {
        let maintenance = try session(on: "postgres")
        _ = try maintenance.run("create database \"\(other)\" template template0")
        let file = home.data.appending(path: "\(database).dump")
        let start = ContinuousClock.now
        try program("pg_dump", ["--format=custom", "--file=\(file.path)", database])
        try program("pg_restore", ["--exit-on-error", "--dbname=\(other)", file.path])
        let taken = start.duration(to: .now)
        let size = (try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int) ?? 0
        try? FileManager.default.removeItem(at: file)
        return RestoreFigures(seconds: taken / .seconds(1), bytes: Double(size))
    }

    private func program(_ name: String, _ arguments: [String]) throws {
        let user = try ServerProgram.prefix(endingWithUs: true)
        let place = ["--host=\(home.url.path)", "--username=postgres"]
        _ = try ServerProgram.run(user + [installation.programs.appending(path: name).path] + place + arguments)
    }
}
