import Foundation
import Glibc
import Ports

/// The server programs of a PostgreSQL that is installed here.
struct PostgreSQLInstallation {
    let programs: URL
    let library: LibPQ

    /// The newest installation in the usual places, else the one on the path; the failure says where it looked.
    static func find() throws -> PostgreSQLInstallation {
        guard let programs = candidates().first(where: hasServer) else {
            throw PortFailure("no PostgreSQL found: no initdb in \(roots.joined(separator: ", ")) or on the path")
        }
        return PostgreSQLInstallation(programs: programs, library: try LibPQ())
    }

    private static let roots = ["/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt", "/usr/local/pgsql"]

    private static func candidates() -> [URL] {
        let installed = roots.flatMap { root in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
            return names.sorted { number($0) > number($1) }.map { URL(filePath: root).appending(path: $0 + "/bin") }
                + [URL(filePath: root).appending(path: "bin")]
        }
        let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return installed + path.map { URL(filePath: String($0)) }
    }

    private static func number(_ name: String) -> Double { Double(name.drop { !$0.isNumber }) ?? 0 }

    private static func hasServer(_ folder: URL) -> Bool {
        ["initdb", "postgres", "pg_ctl"].allSatisfy {
            FileManager.default.isExecutableFile(atPath: folder.appending(path: $0).path)
        }
    }
}

/// Programs run to their end, as a user that PostgreSQL accepts: it refuses to run as root.
enum ServerProgram {
    /// What goes before a program and its arguments so that it does not run as root, and ends when this program does.
    static func prefix(endingWithUs: Bool) throws -> [String] {
        let setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].first(where: FileManager.default.isExecutableFile)
        var words: [String] = []
        if getuid() == 0 {
            guard setpriv != nil, getpwnam("postgres") != nil else {
                throw PortFailure("PostgreSQL does not run as root, and there is no user 'postgres' to run it as")
            }
            words += ["--reuid=postgres", "--regid=postgres", "--clear-groups"]
        }
        if endingWithUs, setpriv != nil { words += ["--pdeathsig", "QUIT"] }
        guard let setpriv, !words.isEmpty else { return [] }
        return [setpriv] + words
    }

    /// Runs a program; a failure carries what it said.
    static func run(_ words: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = URL(filePath: "/")
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let name = words.last { $0.contains("/bin/") } ?? words[0]
            throw PortFailure("\((name as NSString).lastPathComponent) failed: \(said.suffix(400))")
        }
        return said
    }
}
