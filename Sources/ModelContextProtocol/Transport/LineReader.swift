import Glibc

/// Cuts a stream of bytes into lines, and gives up on a line that grows past a limit without keeping it.
public struct LineReader {
    public enum Item: Equatable {
        case line([UInt8])
        /// A line that was too long; all of it was skipped.
        case tooLong
    }

    private let limit: Int
    private var pending: [UInt8] = []
    /// Whether a line is on its way that is too long already.
    private(set) var isSkipping = false

    public init(limit: Int) { self.limit = limit }

    /// The lines that are complete with these bytes; blank ones and a final carriage return are left out.
    public mutating func take(_ bytes: UnsafeRawBufferPointer, _ deliver: (Item) -> Void) {
        var rest = bytes[...]
        while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress {
            guard let found = memchr(start, 0x0A, rest.count) else { return keep(rest) }
            let length = UnsafeRawPointer(found) - start
            keep(rest.prefix(length))
            finish(deliver)
            rest = rest.dropFirst(length + 1)
            if rest.isEmpty { return }
        }
    }

    private mutating func keep(_ bytes: Slice<UnsafeRawBufferPointer>) {
        guard !isSkipping else { return }
        if pending.count + bytes.count > limit {
            isSkipping = true
            pending = []
        } else {
            pending.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes))
        }
    }

    private mutating func finish(_ deliver: (Item) -> Void) {
        if isSkipping {
            isSkipping = false
            return deliver(.tooLong)
        }
        var line = pending
        pending.removeAll(keepingCapacity: pending.capacity <= 1 << 16)
        if line.last == 0x0D { line.removeLast() }
        if line.contains(where: { $0 != 0x20 && $0 != 0x09 }) { deliver(.line(line)) }
    }
}
