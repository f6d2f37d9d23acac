/// A named text that can tell the line and column of any of its UTF-8 offsets.
public struct SourceText: Sendable, Hashable {
    public let name: String
    public let text: String
    public let bytes: [UInt8]
    private let lineStarts: [Int]

    /// Indexes `text`; `name` is the path shown to people.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
        self.bytes = Array(text.utf8)
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
        self.lineStarts = starts
    }

    public var lineCount: Int { lineStarts.count }

    /// The place of a UTF-8 offset; offsets past the end answer the end.
    public func location(ofByte offset: Int) -> SourceLocation {
        let clamped = min(max(offset, 0), bytes.count)
        let line = lineIndex(ofByte: clamped)
        let prefix = bytes[lineStarts[line]..<clamped]
        return SourceLocation(line: line + 1, column: String(decoding: prefix, as: UTF8.self).count + 1)
    }

    /// The span of a range of UTF-8 offsets.
    public func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(file: name, start: location(ofByte: range.lowerBound), end: location(ofByte: range.upperBound))
    }

    /// The text between two UTF-8 offsets.
    public func slice(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// A line without its line break, numbered from 1; empty when there is no such line.
    public func line(_ number: Int) -> String {
        guard number >= 1, number <= lineStarts.count else { return "" }
        let start = lineStarts[number - 1]
        let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        let text = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
        return text.hasSuffix("\r") ? String(text.dropLast()) : text
    }

    private func lineIndex(ofByte offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
