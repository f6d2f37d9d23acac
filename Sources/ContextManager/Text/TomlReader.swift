/// Reads TOML: tables, arrays of tables, dotted keys, inline values over several lines.
struct TomlReader {
    private var root = Outline()
    private var table: [String] = []

    static func outline(_ lines: [String]) -> Outline {
        var reader = TomlReader()
        var pending = ""
        var start = 0
        for (index, line) in lines.enumerated() {
            let text = line.trimmed
            if pending.isEmpty {
                if text.isEmpty || text.hasPrefix("#") { continue }
                start = index + 1
            }
            pending += (pending.isEmpty ? "" : "\n") + text
            if isOpen(pending), index + 1 < lines.count, index - start < 400 { continue }
            reader.take(pending, start)
            pending = ""
        }
        return reader.root
    }

    private mutating func take(_ text: String, _ line: Int) {
        if text.hasPrefix("[") {
            let isItem = text.hasPrefix("[[")
            let name = text.before("]").drop { $0 == "[" }.trimmed
            table = Self.keys(name)
            insert(Outline(line: line), at: table, asItem: isItem)
        } else if let (left, right) = text.cut(at: "=") {
            var reader = FlowReader(Array(right.trimmed.utf8), line: line)
            var node = reader.value(0)
            node.line = line
            if right.trimmed.hasPrefix("\"") == false { node.value = node.value.map { $0.before(" #").trimmed } }
            insert(node, at: table + Self.keys(left.trimmed), asItem: false)
        }
    }

    /// Puts the node where its keys lead; of a list of tables, into the last one.
    private mutating func insert(_ node: Outline, at keys: [String], asItem: Bool) {
        Self.insert(node, keys[...], asItem, into: &root)
    }

    private static func insert(_ node: Outline, _ keys: ArraySlice<String>, _ asItem: Bool, into parent: inout Outline)
    {
        guard let key = keys.first else { return }
        if let last = parent.children.last, last.key.isEmpty {
            return insert(node, keys, asItem, into: &parent.children[parent.children.count - 1])
        }
        let known = parent.children.firstIndex { $0.key == key }
        let position = known ?? parent.children.count
        if known == nil { parent.children.append(Outline(key: key, line: node.line)) }
        if keys.count > 1 { return insert(node, keys.dropFirst(), asItem, into: &parent.children[position]) }
        if asItem {
            parent.children[position].children.append(Outline(line: node.line))
        } else if node.value != nil || !node.children.isEmpty {
            parent.children[position].value = node.value
            parent.children[position].children = node.children
            parent.children[position].line = node.line
        }
    }

    private static func keys(_ text: String) -> [String] {
        var keys: [String] = []
        var key = ""
        var isQuoted = false
        for character in text {
            if character == "\"" || character == "'" {
                isQuoted.toggle()
            } else if character == ".", !isQuoted {
                keys.append(key.trimmed)
                key = ""
            } else {
                key.append(character)
            }
        }
        return keys + [key.trimmed]
    }

    private static func isOpen(_ text: String) -> Bool {
        guard !text.hasPrefix("[") else { return false }
        var depth = 0
        var isQuoted = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
        }
        return depth > 0
    }
}
