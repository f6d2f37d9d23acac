import Foundation
import Ports

/// The history of a folder, as git tells it; bounded, and without any program that the repository's settings name.
public struct GitChronicle: RepositoryChronicle {
    private let root: String
    /// More output than this is cut; the commits before the cut still count.
    private static let limit = 24_000_000

    /// Nil where the folder is not the root of a work tree.
    public init?(_ root: URL) {
        self.root = root.standardizedFileURL.path
        guard FileManager.default.fileExists(atPath: self.root + "/.git") else { return nil }
    }

    public func head() -> String? {
        let folder = gitFolder
        guard let head = text(folder + "/HEAD") else { return nil }
        guard head.hasPrefix("ref: ") else { return head.isEmpty ? nil : head }
        let name = String(head.dropFirst(5))
        let common = text(folder + "/commondir").map { $0.hasPrefix("/") ? $0 : folder + "/" + $0 } ?? folder
        for place in [folder, common] { if let commit = text(place + "/" + name) { return commit } }
        let packed = text(common + "/packed-refs") ?? ""
        return packed.split(separator: "\n").first { $0.hasSuffix(" " + name) }.map { String($0.prefix { $0 != " " }) }
    }

    public func commits(limit: Int) throws -> [ChronicleCommit] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "git", "-C", root, "--no-pager", "-c", "log.showSignature=false", "-c", "core.quotePath=false",
            "-c", "diff.external=", "log", "--no-merges", "-n", "\(limit)", "--date=short", "--name-only",
            "--no-renames", "--no-ext-diff", "--format=%x01%H%x02%aN%x02%ad",
        ]
        var environment = ProcessInfo.processInfo.environment
        environment["GIT_OPTIONAL_LOCKS"] = "0"
        environment["GIT_TERMINAL_PROMPT"] = "0"
        environment["LC_ALL"] = "C.UTF-8"
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        do { try process.run() } catch { throw PortFailure("git cannot be started") }
        let output = try pipe.fileHandleForReading.read(upToCount: Self.limit) ?? Data()
        if output.count >= Self.limit { process.terminate() }
        process.waitUntilExit()
        return Self.commits(in: String(decoding: output, as: UTF8.self))
    }

    private static func commits(in text: String) -> [ChronicleCommit] {
        text.split(separator: "\u{1}").compactMap { part in
            let lines = part.split(separator: "\n")
            let head = (lines.first ?? "").split(separator: "\u{2}", omittingEmptySubsequences: false).map(String.init)
            guard head.count == 3 else { return nil }
            return ChronicleCommit(
                id: head[0], author: head[1], day: head[2], files: lines.dropFirst().map(String.init))
        }
    }

    /// `.git`, or where the file of that name points to in a linked work tree.
    private var gitFolder: String {
        guard let pointer = text(root + "/.git"), pointer.hasPrefix("gitdir: ") else { return root + "/.git" }
        let path = String(pointer.dropFirst(8))
        return path.hasPrefix("/") ? path : root + "/" + path
    }

    private func text(_ path: String) -> String? {
        guard let bytes = FileBytes.read(path, limit: 4_000_000) else { return nil }
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
