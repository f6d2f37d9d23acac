import Foundation
import Glibc

/// A folder that is filled out of sight and takes its place in one step.
struct StagedFolder {
    private let url: URL

    /// Creates `.<name>.partial-<pid>` beside the folder it will become, after removing what an earlier run left there.
    init(beside target: URL) throws {
        let parent = target.deletingLastPathComponent()
        let prefix = ".\(target.lastPathComponent).partial-"
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        let left = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        for name in left.sorted() where name.hasPrefix(prefix) && !Self.isAlive(name.dropFirst(prefix.count)) {
            try Self.clear(parent.appending(path: name), stoppedBefore: target)
        }
        url = parent.appending(path: "\(prefix)\(getpid())")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    }

    /// Removes what a stopped run left; a design that had stepped aside for a new one that never came goes back.
    private static func clear(_ left: URL, stoppedBefore target: URL) throws {
        if left.pathExtension == "old", !FileManager.default.fileExists(atPath: target.path) {
            return try FileManager.default.moveItem(at: left, to: target)
        }
        try? FileManager.default.removeItem(at: left)
    }

    func write(_ text: String, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Brings along everything of the old folder but the paths named.
    func carryOver(from old: URL, except dropped: Set<String>) throws {
        guard let walk = FileManager.default.enumerator(atPath: old.path) else { return }
        for case let path as String in walk where !dropped.contains(path) {
            if [DesignFolder.manifestName, DesignFolder.generatedName].contains(path) { continue }
            let isFolder = walk.fileAttributes?[.type] as? FileAttributeType == .typeDirectory
            if isFolder { continue }
            let target = url.appending(path: path)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: old.appending(path: path), to: target)
        }
    }

    /// Swaps the staged folder with the one in place (`RENAME_EXCHANGE`), or moves it there when there is none.
    func exchange(with target: URL) throws {
        if !FileManager.default.fileExists(atPath: target.path) {
            return try check(rename(url.path, target.path))
        }
        if Self.exchange(url.path, target.path) { return }
        // Not every file system can exchange; then the old folder steps aside first and comes back on failure.
        let aside = url.path + ".old"
        try check(rename(target.path, aside))
        if rename(url.path, target.path) != 0 {
            let failure = errno
            _ = rename(aside, target.path)
            errno = failure
            try check(-1)
        }
        try? FileManager.default.removeItem(atPath: aside)
    }

    func discard() { try? FileManager.default.removeItem(at: url) }

    private func check(_ status: Int32) throws {
        if status != 0 { throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno)) }
    }

    /// Two paths change places in one step where kernel and file system can; glibc has the call, Swift's overlay does not.
    private static func exchange(_ left: String, _ right: String) -> Bool {
        typealias Rename = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
        guard let symbol = dlsym(nil, "renameat2") else { return false }
        let exchangeFlag: UInt32 = 2
        return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, left, AT_FDCWD, right, exchangeFlag) == 0
    }

    private static func isAlive(_ pid: Substring) -> Bool {
        guard let number = Int32(pid.prefix(while: \.isNumber)) else { return false }
        return kill(number, 0) == 0
    }
}
