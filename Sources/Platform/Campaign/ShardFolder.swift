import Foundation
import Glibc
import Ports

/// The folder in which the shards of a campaign leave their results, each a file of its own.
public struct ShardFolder {
    public let url: URL

    public init(_ path: String) { url = URL(filePath: path).standardizedFileURL }

    /// `shard-003-of-064.jsonl`: sorted by name they stand in order.
    public func name(_ number: Int, of count: Int) -> String {
        let width = String(count).count
        func padded(_ value: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "shard-\(padded(number))-of-\(count).jsonl"
    }

    /// The finished files, sorted by name.
    public var finished: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return names.filter { $0.hasPrefix("shard-") && $0.hasSuffix(".jsonl") }.sorted()
    }

    public func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: url.appending(path: name).path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The lines of a file one after the other, however long it is.
    public func lines(_ name: String) -> () -> String? {
        guard let file = fopen(url.appending(path: name).path, "r") else { return { nil } }
        let reader = LineReader(file)
        return { reader.next() }
    }

    /// Puts a whole file in its place in one step.
    public func put(_ name: String, _ text: String) throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url.appending(path: name), options: .atomic)
    }

    /// Opens what is being written of a shard; nobody else may at the same time.
    public func open(_ name: String) throws -> GrowingFile {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return try GrowingFile(url.appending(path: name))
    }
}

/// Reads a file line by line and closes it when it is read no more.
private final class LineReader {
    private let file: UnsafeMutablePointer<FILE>
    private var buffer: UnsafeMutablePointer<CChar>?
    private var room = 0

    init(_ file: UnsafeMutablePointer<FILE>) { self.file = file }

    deinit {
        fclose(file)
        free(buffer)
    }

    func next() -> String? {
        var count = getline(&buffer, &room, file)
        guard count > 0, let buffer else { return nil }
        if buffer[count - 1] == 10 { count -= 1 }
        return buffer.withMemoryRebound(to: UInt8.self, capacity: count) {
            String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
        }
    }
}

/// A file that grows beside the place it will have, `NAME.partial`, and takes that place when it is whole.
public final class GrowingFile {
    private let place: URL
    private let descriptor: Int32

    init(_ place: URL) throws {
        self.place = place
        descriptor = Glibc.open(place.path + ".partial", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw PortFailure("\(place.path).partial: \(String(cString: strerror(errno)))") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw PortFailure("another process writes \(place.lastPathComponent)")
        }
    }

    deinit { close(descriptor) }

    /// What an earlier process left; empty where there was none.
    public var text: String {
        FileManager.default.contents(atPath: place.path + ".partial").map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Begins anew with these lines.
    public func start(_ text: String) throws {
        guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw failure }
        try append(text)
    }

    public func append(_ text: String) throws {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { throw failure }
            bytes = bytes.dropFirst(written)
        }
    }

    public func finish() throws {
        guard fsync(descriptor) == 0, rename(place.path + ".partial", place.path) == 0 else { throw failure }
    }

    private var failure: PortFailure { PortFailure("\(place.lastPathComponent): \(String(cString: strerror(errno)))") }
}
