/// Reads YAML by its indentation, leniently: templates, anchors and tags pass as text, and every node keeps its line.
struct YamlReader {
    private struct Entry {
        var indent: Int
        var text: String
        var line: Int
    }

    private var entries: [Entry] = []
    private var position = 0

    /// The documents of the text, cut at `---`.
    static func documents(_ lines: [String]) -> [Outline] {
        var documents: [Outline] = []
        var reader = YamlReader()
        for (index, line) in (lines + ["---"]).enumerated() {
            if line.hasPrefix("---") {
                if !reader.entries.isEmpty { documents.append(reader.document()) }
                reader = YamlReader()
            } else if let text = content(of: line) {
                reader.entries.append(Entry(indent: line.indentation, text: text, line: index + 1))
            }
        }
        return documents
    }

    private mutating func document() -> Outline {
        Outline(line: entries.first?.line ?? 1, children: block(entries.first?.indent ?? 0, 0))
    }

    private static func content(of line: String) -> String? {
        let text = line.trimmed
        if text.isEmpty || text.hasPrefix("#") || text.hasPrefix("%") { return nil }
        if text.hasPrefix("{{"), text.hasSuffix("}}") { return nil }
        return text
    }

    private mutating func block(_ indent: Int, _ depth: Int) -> [Outline] {
        var children: [Outline] = []
        while position < entries.count, entries[position].indent >= indent, depth < Outline.depthLimit {
            let entry = entries[position]
            if entry.text == "-" || entry.text.hasPrefix("- ") {
                children.append(item(entry, depth))
            } else {
                children.append(pair(entry, depth))
            }
        }
        return children
    }

    private mutating func item(_ entry: Entry, _ depth: Int) -> Outline {
        let rest = entry.text.dropFirst().trimmed
        let offset = entry.indent + max(2, entry.text.count - rest.count)
        if rest.isEmpty {
            position += 1
            return Outline(line: entry.line, children: block(entry.indent + 1, depth + 1))
        }
        if Self.split(rest) == nil, !rest.hasPrefix("- ") {
            position += 1
            var node = scalar(rest, entry)
            node.line = entry.line
            return node
        }
        entries[position] = Entry(indent: offset, text: rest, line: entry.line)
        return Outline(line: entry.line, children: block(offset, depth + 1))
    }

    private mutating func pair(_ entry: Entry, _ depth: Int) -> Outline {
        position += 1
        guard let (key, rest) = Self.split(entry.text) else { return Outline(value: entry.text, line: entry.line) }
        var node = Outline(key: key, line: entry.line)
        let value = Self.plain(rest)
        if value.isEmpty {
            node.children = nested(below: entry.indent, depth)
        } else if value.hasPrefix("|") || value.hasPrefix(">") {
            node.value = blockText(below: entry.indent)
        } else {
            let inline = scalar(rest, entry)
            (node.value, node.children) = (inline.value, inline.children)
        }
        return node
    }

    /// Deeper lines, or list items that stand at the same depth as their key.
    private mutating func nested(below indent: Int, _ depth: Int) -> [Outline] {
        guard position < entries.count else { return [] }
        let next = entries[position]
        if next.indent > indent { return block(next.indent, depth + 1) }
        guard next.indent == indent, next.text.hasPrefix("- ") else { return [] }
        var items: [Outline] = []
        while position < entries.count, entries[position].indent == indent, entries[position].text.hasPrefix("-") {
            items.append(item(entries[position], depth + 1))
        }
        return items
    }

    private mutating func blockText(below indent: Int) -> String {
        var lines: [String] = []
        while position < entries.count, entries[position].indent > indent {
            lines.append(entries[position].text)
            position += 1
        }
        return lines.joined(separator: "\n")
    }

    private mutating func scalar(_ text: String, _ entry: Entry) -> Outline {
        let plain = Self.plain(text)
        let isFlow = plain.hasPrefix("[") || plain.hasPrefix("{") && !plain.hasPrefix("{{")
        return isFlow ? flow(plain, entry) : Outline(value: plain.unquoted)
    }

    /// An inline list or map, which may run over the next lines until its brackets close.
    private mutating func flow(_ text: String, _ entry: Entry) -> Outline {
        var whole = text
        while Self.isOpen(whole), position < entries.count, entries[position].indent > entry.indent {
            whole += "\n" + entries[position].text
            position += 1
        }
        var reader = FlowReader(Array(whole.utf8), line: entry.line)
        return reader.value(0)
    }

    private static func isOpen(_ text: String) -> Bool {
        var depth = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
        }
        return depth > 0
    }

    /// Without a comment at its end, an anchor or a tag at its beginning.
    private static func plain(_ text: String) -> String {
        var text = text.trimmed
        while let mark = text.first, mark == "&" || mark == "!" {
            text = text.drop { $0 != " " }.trimmed
        }
        guard let first = text.first, first != "\"", first != "'" else { return text.quoteOnly }
        return text.before(" #").trimmed
    }

    private static func split(_ text: String) -> (key: String, rest: String)? {
        if let mark = text.first, mark == "\"" || mark == "'" {
            let body = text.dropFirst()
            guard let end = body.firstIndex(of: mark), body[body.index(after: end)...].hasPrefix(":") else {
                return nil
            }
            return (String(body[..<end]), String(body[body.index(end, offsetBy: 2)...]))
        }
        if text.hasPrefix("{") || text.hasPrefix("[") { return nil }
        if let (key, rest) = text.cut(at: ": ") { return (key.trimmed, String(rest)) }
        return text.hasSuffix(":") ? (text.dropLast().trimmed, "") : nil
    }
}

extension String {
    /// A quoted text without what follows its closing mark.
    fileprivate var quoteOnly: String {
        guard let mark = first else { return self }
        guard let end = dropFirst().firstIndex(of: mark) else { return self }
        return String(self[...end])
    }
}
