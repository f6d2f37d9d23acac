import Foundation
import Glibc
import Ports

/// A private PostgreSQL cluster on a unix socket, run by an ordinary user and gone when `stop` returns.
///
/// A run that was killed leaves its folder; its server ends with it where `setpriv` is there, and the next run removes
/// the rest.
public final class TemporaryCluster: PrivateCluster {
    public let version: String
    let installation: PostgreSQLInstallation
    let home: ClusterHome
    private let server: Process
    private var isStopped = false

    /// Takes a few seconds: the cluster is made anew. The failure says what is missing.
    public init() throws {
        ClusterHome.sweep()
        installation = try PostgreSQLInstallation.find()
        home = try ClusterHome.make()
        do {
            version = try Self.initialise(installation, home)
            server = try Self.start(installation, home)
            try Self.await(installation, home, server)
        } catch {
            home.remove()
            throw error
        }
        Interruption.shared.onEnd = { [home] in home.remove() }
    }

    deinit { stop() }

    /// Why no cluster can be made here, or nil when one can.
    public static var obstacle: String? {
        do {
            _ = try PostgreSQLInstallation.find()
            _ = try ServerProgram.prefix(endingWithUs: false)
            return nil
        } catch { return "\(error)" }
    }

    public func stop() {
        guard !isStopped else { return }
        isStopped = true
        Interruption.shared.onEnd = nil
        server.interrupt()
        server.waitUntilExit()
        home.remove()
    }

    public func session(onNew database: String) throws -> any SQLSession {
        let maintenance = try session(on: "postgres")
        _ = try maintenance.run("create database \"\(database)\"")
        return try session(on: database)
    }

    public func session(on database: String) throws -> any SQLSession {
        try PostgreSQLSession(installation.library, Self.parameters(home, database))
    }

    private static func parameters(_ home: ClusterHome, _ database: String) -> String {
        "host='\(home.url.path)' user=postgres dbname='\(database)'"
    }

    private static func initialise(_ installation: PostgreSQLInstallation, _ home: ClusterHome) throws -> String {
        let user = try ServerProgram.prefix(endingWithUs: false)
        let programs = installation.programs
        let version = try ServerProgram.run([programs.appending(path: "postgres").path, "--version"])
        _ = try ServerProgram.run(
            user + [
                programs.appending(path: "initdb").path, "-D", home.data.path, "-U", "postgres", "-A", "trust",
                "--no-sync",
                "-E", "UTF8", "--locale=C.UTF-8",
            ])
        let marker = home.data.appending(path: ClusterMarker.file)
        try "made by architect; catalogues may be written here\n".write(to: marker, atomically: false, encoding: .utf8)
        return version.split(separator: " ").first { $0.first?.isNumber == true }.map { $0.filter { $0 != "\n" } } ?? ""
    }

    /// No port, no background work that would disturb injected statistics, and no care for a crash: nothing is kept.
    private static func settings(_ home: ClusterHome) -> [String: String] {
        [
            "listen_addresses": "", "unix_socket_directories": home.url.path, "fsync": "off",
            "synchronous_commit": "off",
            "full_page_writes": "off", "autovacuum": "off", "jit": "off", "wal_level": "minimal",
            "max_wal_senders": "0",
            "timezone": "UTC", "max_files_per_process": "4000", "max_locks_per_transaction": "256",
        ]
    }

    private static func start(_ installation: PostgreSQLInstallation, _ home: ClusterHome) throws -> Process {
        var words = try ServerProgram.prefix(endingWithUs: true)
        words += [installation.programs.appending(path: "postgres").path, "-D", home.data.path]
        words += settings(home).sorted { $0.key < $1.key }.flatMap { ["-c", "\($0.key)=\($0.value)"] }
        let server = Process()
        server.executableURL = URL(filePath: words[0])
        server.arguments = Array(words.dropFirst())
        server.currentDirectoryURL = URL(filePath: "/")
        let log = home.url.appending(path: "log")
        try Data().write(to: log)
        let handle = try FileHandle(forWritingTo: log)
        server.standardOutput = handle
        server.standardError = handle
        server.standardInput = FileHandle.nullDevice
        try server.run()
        return server
    }

    private static func await(
        _ installation: PostgreSQLInstallation, _ home: ClusterHome, _ server: Process
    ) throws {
        for _ in 0..<600 where server.isRunning {
            if (try? PostgreSQLSession(installation.library, parameters(home, "postgres"))) != nil { return }
            usleep(50_000)
        }
        let log = (try? String(contentsOf: home.url.appending(path: "log"), encoding: .utf8)) ?? ""
        throw PortFailure("the private cluster did not start: \(log.suffix(400))")
    }
}
