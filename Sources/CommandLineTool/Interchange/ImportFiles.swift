import Diagnostics
import Foundation
import Platform
import Ports

/// The texts that a person named, folders walked.
struct ImportFiles {
    private(set) var texts: [SourceText] = []
    /// Files that merely lie in a folder.
    private(set) var passing: Set<String> = []

    /// A contract of a large provider has ten megabytes.
    private static let limit = 64_000_000
    private static let endings: Set<String> = ["sql", "ddl", "pgsql", "dsl", "md", "markdown", "yaml", "yml", "json"]
    private static let locks: Set<String> = [
        "package-lock.json", "pnpm-lock.yaml", "composer.lock", "package.json", "tsconfig.json",
    ]

    init(_ paths: [String]) throws {
        for path in paths {
            if DesignPath(path).isFolder { try takeFolder(path) } else { try take(path) }
        }
    }

    private mutating func take(_ path: String) throws {
        switch TextFile.read(path, limit: Self.limit) {
        case .success(let text): texts.append(SourceText(name: path, text: text.text))
        case .failure(let refusal):
            Console.say(refusal.diagnostic)
            throw Ending.missing.exit
        }
    }

    private mutating func takeFolder(_ path: String) throws {
        let files: [TreeFile]
        do { files = try DiskTree(URL(filePath: path)).files() } catch {
            Console.say(Diagnostic(.unreadableFile, "'\(path)' cannot be listed", at: .file(path: path)))
            throw Ending.missing.exit
        }
        let root = path.hasSuffix("/") ? path : path + "/"
        for file in files where Self.endings.contains(file.ending) && !Self.locks.contains(file.base) {
            guard case .success(let text) = TextFile.read(root + file.path, limit: Self.limit) else { continue }
            texts.append(SourceText(name: root + file.path, text: text.text))
            passing.insert(root + file.path)
        }
    }
}

/// Writes one file with the folders around it, or ends the command with its diagnostic.
enum WrittenFile {
    static func write(_ text: String, to path: String) throws {
        let url = URL(filePath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            Console.say(
                Diagnostic(
                    .cannotWrite, "'\(path)' could not be written: \(error.localizedDescription)",
                    at: .file(path: path),
                    fixes: [Fix("name a place that may be written with --output")]))
            throw Ending.missing.exit
        }
    }
}
