/// Prints nodes as YAML lines: blocks by default, one line where a compact value fits.
struct Emitter {
    /// Where long lines are folded.
    static let width = 110

    /// The lines of a whole document, with a blank line between its parts.
    static func document(_ root: Node) -> [String] {
        var lines: [String] = []
        for (position, entry) in (root.map ?? []).enumerated() {
            if position > 0 { lines.append("") }
            lines += Self.lines(of: entry, indent: 0)
        }
        return lines
    }

    /// The lines of one key with its value.
    static func lines(of entry: Node.Entry, indent: Int) -> [String] {
        let head = spaces(indent) + ScalarText(entry.name, .text, isInFlow: false).text + ":"
        return lines(of: entry.value, after: head, indent: indent)
    }

    /// The lines of one element of a list.
    static func lines(ofItem item: Node, indent: Int) -> [String] {
        let dash = spaces(indent) + "-"
        if let line = oneLine(item, after: dash) { return [line] }
        guard let entries = item.map, !entries.isEmpty else { return lines(of: item, after: dash, indent: indent) }
        var lines = entries.flatMap { Self.lines(of: $0, indent: indent + 2) }
        lines[0] = dash + " " + lines[0].dropFirst(indent + 2)
        return lines
    }

    private static func lines(of value: Node, after head: String, indent: Int) -> [String] {
        if let line = oneLine(value, after: head) { return [line] }
        switch value.content {
        case .scalar(let text): return ScalarText(text, value.style, isInFlow: false).lines(after: head, indent: indent)
        case .list(let items): return [head] + items.flatMap { lines(ofItem: $0, indent: indent + 2) }
        case .map(let entries): return [head] + entries.flatMap { lines(of: $0, indent: indent + 2) }
        }
    }

    /// Head and value on one line, where the value allows it and it fits.
    private static func oneLine(_ value: Node, after head: String) -> String? {
        guard case .scalar(let content) = value.content else {
            return flow(value).map { head + " " + $0 }.flatMap { $0.count <= width ? $0 : nil }
        }
        let scalar = ScalarText(content, value.style, isInFlow: false)
        guard scalar.isOneLine else { return nil }
        let line = head + " " + scalar.text
        return !scalar.canFold || line.count <= width ? line : nil
    }

    /// The value without line breaks; nil for block maps, block lists and texts of several lines.
    private static func flow(_ value: Node) -> String? {
        switch value.content {
        case .scalar(let text):
            let scalar = ScalarText(text, value.style, isInFlow: true)
            return scalar.isOneLine ? scalar.text : nil
        case .list(let items):
            if items.isEmpty { return "[]" }
            guard value.style == .flow else { return nil }
            return bracketed("[", items.map { flow($0) }, "]")
        case .map(let entries):
            if entries.isEmpty { return "{}" }
            guard value.style == .flow else { return nil }
            let parts = entries.map { entry in
                flow(entry.value).map { "\(ScalarText(entry.name, .text, isInFlow: true).text): \($0)" }
            }
            return bracketed("{", parts, "}")
        }
    }

    private static func bracketed(_ open: String, _ parts: [String?], _ close: String) -> String? {
        let known = parts.compactMap(\.self)
        return known.count == parts.count ? open + known.joined(separator: ", ") + close : nil
    }

    static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
