import Foundation
import Glibc
import Ports

/// The folder of a private cluster, which says whose it is, so that the next run can take away what a killed one left.
struct ClusterHome {
    let url: URL
    var data: URL { url.appending(path: "data") }
    private static let prefix = "architect-postgres-"
    private static let ownerFile = "owner"

    /// A new folder for this process.
    static func make() throws -> ClusterHome {
        var template = Array((place + "/" + prefix + "XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw PortFailure("no folder can be made in \(place)") }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let home = ClusterHome(url: URL(filePath: path))
        try owner(getpid()).write(to: home.url.appending(path: ownerFile), atomically: true, encoding: .utf8)
        if getuid() == 0, let user = getpwnam("postgres") { chown(path, user.pointee.pw_uid, user.pointee.pw_gid) }
        return home
    }

    /// A socket's path may have some hundred bytes, so a long `TMPDIR` does not serve.
    private static var place: String { "/tmp" }

    /// Stops and removes every cluster whose owner has ended.
    static func sweep() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        for name in names.sorted() where name.hasPrefix(prefix) {
            let home = ClusterHome(url: URL(filePath: place).appending(path: name))
            if !home.hasOwner { home.remove() }
        }
    }

    private var hasOwner: Bool {
        guard let text = try? String(contentsOf: url.appending(path: Self.ownerFile), encoding: .utf8) else {
            return isNew
        }
        guard let process = Int32(text.prefix { $0 != " " }) else { return false }
        return text == Self.owner(process)
    }

    /// Another run may be about to write down whose it is.
    private var isNew: Bool {
        let made = (try? url.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
        return made.map { $0.timeIntervalSinceNow > -60 } ?? false
    }

    /// A process by its number and the moment it began, as numbers come round again.
    private static func owner(_ process: Int32) -> String {
        let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        let fields = status.drop { $0 != ")" }.split(separator: " ")
        return fields.count > 20 ? "\(process) \(fields[20])" : "\(process) gone"
    }

    /// Ends the server that runs in this folder, if one does, and removes the folder.
    func remove() {
        if let server = serverProcess { Self.end(server) }
        // What a killed run started may still write for a moment, and a folder that is written to is not removed.
        for _ in 0..<50 {
            try? FileManager.default.removeItem(at: url)
            guard FileManager.default.fileExists(atPath: url.path) else { return }
            usleep(100_000)
        }
    }

    /// The server's process, made sure of by its command line: the number may have gone to another.
    private var serverProcess: Int32? {
        guard let text = try? String(contentsOf: data.appending(path: "postmaster.pid"), encoding: .utf8),
            let process = Int32(text.prefix { $0 != "\n" }),
            let command = FileManager.default.contents(atPath: "/proc/\(process)/cmdline"),
            String(decoding: command, as: UTF8.self).contains(url.path)
        else { return nil }
        return process
    }

    private static func end(_ process: Int32) {
        kill(process, SIGQUIT)
        for _ in 0..<100 where kill(process, 0) == 0 { usleep(20_000) }
        if kill(process, 0) == 0 { kill(process, SIGKILL) }
    }
}
