/// Reads JSON, and the inline forms of YAML and TOML: braces, brackets, quoted and bare scalars.
///
/// Lenient on purpose: comments and trailing commas pass, and a text that breaks off yields what was read so far.
struct FlowReader {
    private let bytes: [UInt8]
    private var position = 0
    private var line: Int

    init(_ bytes: [UInt8], line: Int = 1) {
        self.bytes = bytes
        self.line = line
    }

    static func outline(ofJSON lines: [String]) -> Outline {
        var reader = FlowReader(Array(lines.joined(separator: "\n").utf8))
        return reader.value(0)
    }

    mutating func value(_ depth: Int) -> Outline {
        skipBlanks()
        var node = Outline(line: line)
        guard depth < Outline.depthLimit, position < bytes.count else { return node }
        switch bytes[position] {
        case UInt8(ascii: "{"): node.children = members(UInt8(ascii: "}"), depth, keyed: true)
        case UInt8(ascii: "["): node.children = members(UInt8(ascii: "]"), depth, keyed: false)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): node.value = quoted()
        default: node.value = bare()
        }
        return node
    }

    private mutating func members(_ end: UInt8, _ depth: Int, keyed: Bool) -> [Outline] {
        position += 1
        var children: [Outline] = []
        while true {
            skipBlanks()
            guard position < bytes.count else { return children }
            if bytes[position] == end {
                position += 1
                return children
            }
            let start = position
            children.append(keyed ? member(depth) : value(depth + 1))
            skipBlanks()
            if position < bytes.count, bytes[position] == UInt8(ascii: ",") { position += 1 }
            if position == start { position += 1 }
        }
    }

    private mutating func member(_ depth: Int) -> Outline {
        let start = line
        let isQuoted = bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
        let key = isQuoted ? quoted() : bare()
        skipBlanks()
        guard position < bytes.count, [UInt8(ascii: ":"), UInt8(ascii: "=")].contains(bytes[position]) else {
            return Outline(key: key, line: start)
        }
        position += 1
        var node = value(depth + 1)
        node.key = key
        node.line = start
        return node
    }

    private mutating func quoted() -> String {
        let mark = bytes[position]
        position += 1
        var text: [UInt8] = []
        while position < bytes.count, bytes[position] != mark {
            if bytes[position] == UInt8(ascii: "\\"), mark == UInt8(ascii: "\""), position + 1 < bytes.count {
                position += 1
                text.append(Self.escapes[bytes[position]] ?? bytes[position])
            } else {
                if bytes[position] == 10 { line += 1 }
                text.append(bytes[position])
            }
            position += 1
        }
        position += 1
        return String(decoding: text, as: UTF8.self)
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13,
    ]

    private mutating func bare() -> String {
        let start = position
        let ends = [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "="), 10]
        while position < bytes.count, !ends.contains(bytes[position]) {
            let isColon = bytes[position] == UInt8(ascii: ":")
            if isColon, position + 1 >= bytes.count || bytes[position + 1] <= 32 { break }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self).trimmed
    }

    private mutating func skipBlanks() {
        while position < bytes.count {
            if bytes[position] == 10 { line += 1 }
            if bytes[position] <= 32 {
                position += 1
            } else if isLineComment {
                while position < bytes.count, bytes[position] != 10 { position += 1 }
            } else {
                return
            }
        }
    }

    private var isLineComment: Bool {
        if bytes[position] == UInt8(ascii: "#") { return true }
        let slash = UInt8(ascii: "/")
        return bytes[position] == slash && position + 1 < bytes.count && bytes[position + 1] == slash
    }
}
