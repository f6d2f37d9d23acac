import Foundation
import Glibc
import Ports

/// The `.architect` folder of a project on the real disk.
public struct ProjectFolder: ProjectMemory {
    private let path: String

    /// `root` is the project's folder, in which `.architect` lies or will lie.
    public init(in root: URL) { path = root.standardizedFileURL.appending(path: ".architect").path }

    /// Another folder with the same manners, such as that of a neighbouring convention.
    public init(at folder: URL) { path = folder.standardizedFileURL.path }

    public func read(_ name: String) throws -> [UInt8]? {
        let file = path + "/" + name
        guard access(file, F_OK) == 0 else { return nil }
        guard let bytes = FileBytes.read(file, limit: 1 << 31) else { throw PortFailure("'\(name)' cannot be read") }
        return bytes
    }

    public func replace(_ name: String, with bytes: [UInt8]) throws {
        try makeFolder()
        discardLeftovers(of: name)
        let partial = "\(path)/.\(name).partial-\(getpid())"
        let file = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure("'\(name)' cannot be written") }
        let isWritten = Self.write(bytes, to: file) && fsync(file) == 0
        close(file)
        guard isWritten, rename(partial, path + "/" + name) == 0 else {
            let why = failure("'\(name)' cannot be written")
            unlink(partial)
            throw why
        }
    }

    public func append(_ line: String, to name: String) throws -> AppendOutcome {
        try makeFolder()
        let file = open(path + "/" + name, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure("'\(name)' cannot be written") }
        defer { close(file) }
        while flock(file, LOCK_EX) != 0 { guard errno == EINTR else { throw failure("'\(name)' cannot be locked") } }
        let end = lseek(file, 0, SEEK_END)
        var last: UInt8 = 10
        if end > 0, pread(file, &last, 1, end - 1) != 1 { throw failure("'\(name)' cannot be read") }
        let isHalf = last != 10
        guard Self.write(Array(((isHalf ? "\n" : "") + line + "\n").utf8), to: file) else {
            throw failure("'\(name)' cannot be written")
        }
        return isHalf ? .closedHalfLine : .appended
    }

    public func setAside(_ name: String) throws -> String {
        var number = 1
        while access("\(path)/\(name).damaged-\(number)", F_OK) == 0 { number += 1 }
        let kept = "\(name).damaged-\(number)"
        guard rename(path + "/" + name, path + "/" + kept) == 0 else { throw failure("'\(name)' cannot be moved") }
        return kept
    }

    public func exclusively<Value>(_ work: () throws -> Value) throws -> Value {
        try makeFolder()
        let file = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure("the lock cannot be taken") }
        defer { close(file) }
        while flock(file, LOCK_EX) != 0 { guard errno == EINTR else { throw failure("the lock cannot be taken") } }
        return try work()
    }

    private func makeFolder() throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw PortFailure("the folder \((path as NSString).lastPathComponent) cannot be made")
        }
    }

    /// What a process that was killed left half-written.
    private func discardLeftovers(of name: String) {
        let prefix = ".\(name).partial-"
        for leftover in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        where leftover.hasPrefix(prefix) {
            guard let owner = Int32(leftover.dropFirst(prefix.count)), owner != getpid(), kill(owner, 0) != 0,
                errno == ESRCH
            else { continue }
            unlink(path + "/" + leftover)
        }
    }

    private func failure(_ what: String) -> PortFailure { PortFailure("\(what): \(String(cString: strerror(errno)))") }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(file, $0.baseAddress?.advanced(by: start), bytes.count - start)
            }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return false }
            start += count
        }
        return true
    }
}
