import Foundation
import Ports

/// A project's memory without a disk, which can be damaged on purpose.
final class KeptFolder: ProjectMemory, @unchecked Sendable {
    private let lock = NSLock()
    private var files: [String: [UInt8]] = [:]
    private(set) var writes = 0

    subscript(name: String) -> String? {
        get { lock.withLock { files[name].map { String(decoding: $0, as: UTF8.self) } } }
        set { lock.withLock { files[name] = newValue.map { Array($0.utf8) } } }
    }

    var names: [String] { lock.withLock { files.keys.sorted() } }

    func read(_ name: String) -> [UInt8]? { lock.withLock { files[name] } }

    func replace(_ name: String, with bytes: [UInt8]) {
        lock.withLock {
            files[name] = bytes
            writes += 1
        }
    }

    func append(_ line: String, to name: String) -> AppendOutcome {
        lock.withLock {
            let old = files[name] ?? []
            let isHalf = old.last.map { $0 != 10 } ?? false
            files[name] = old + Array(((isHalf ? "\n" : "") + line + "\n").utf8)
            return isHalf ? .closedHalfLine : .appended
        }
    }

    func setAside(_ name: String) -> String {
        lock.withLock {
            files[name + ".damaged-1"] = files.removeValue(forKey: name)
            return name + ".damaged-1"
        }
    }

    func exclusively<Value>(_ work: () throws -> Value) rethrows -> Value { try work() }
}

/// A tree whose files have times, and which counts what is opened.
final class TimedTree: FileTree, @unchecked Sendable {
    let name = "shop"
    var texts: [String: (text: String, time: Int64)]
    private(set) var opened: [String] = []

    init(_ texts: [String: String]) { self.texts = texts.mapValues { ($0, 1) } }

    func files() -> [TreeFile] {
        texts.map { TreeFile(path: $0.key, size: $0.value.text.utf8.count, modified: $0.value.time) }
            .sorted { $0.path < $1.path }
    }

    func read(_ path: String, limit: Int) throws -> [UInt8] {
        guard let text = texts[path]?.text else { throw PortFailure("it is gone") }
        opened.append(path)
        return Array(text.utf8)
    }

    func forget() { opened = [] }
}
