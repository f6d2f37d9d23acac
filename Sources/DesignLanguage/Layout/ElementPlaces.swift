import Diagnostics

extension Layout {
    /// Where an element stands, by its path; the nearest element around it where it stands nowhere itself.
    public func span(ofElement path: String) -> SourceSpan {
        var node = root
        var found = SourceSpan(
            file: source.name, start: SourceLocation(line: 1, column: 1), end: SourceLocation(line: 1, column: 1))
        var rest = path[...]
        while !rest.isEmpty {
            if let (position, remainder) = Self.position(in: rest), let items = node.list,
                items.indices.contains(position)
            {
                node = items[position]
                found = source.span(of: node)
                rest = remainder
            } else if let (entry, remainder) = Self.entry(in: node, rest) {
                found = source.span(at: entry.start ?? SourceLocation(line: 1, column: 1), length: entry.name.count)
                node = entry.value
                rest = remainder
            } else {
                break
            }
        }
        return found
    }

    /// `[3]` at the beginning of a path, and what follows.
    private static func position(in path: Substring) -> (Int, Substring)? {
        guard path.first == "[", let close = path.firstIndex(of: "]") else { return nil }
        guard let position = Int(path[path.index(after: path.startIndex)..<close]) else { return nil }
        return (position, path[path.index(after: close)...].drop { $0 == "." })
    }

    /// The entry, or the list item, whose name begins the path; names may hold dots, so the longest one counts.
    private static func entry(in node: Node, _ path: Substring) -> (Node.Entry, Substring)? {
        let candidates = node.map ?? identified(node.list ?? [])
        var best: (entry: Node.Entry, rest: Substring)?
        for entry in candidates {
            guard let rest = remainder(of: path, after: entry.name) ?? remainder(of: path, after: entry.name.camelCased)
            else { continue }
            if entry.name.count > best?.entry.name.count ?? -1 { best = (entry, rest) }
        }
        return best.map { ($0.entry, $0.rest) }
    }

    /// Items of a list under the value that names them: a key, a topic, an entry.
    private static func identified(_ items: [Node]) -> [Node.Entry] {
        items.compactMap { item in
            let name = ["key", "topic", "entry", "scope", "answer", "table"].lazy.compactMap { item[$0]?.scalar }.first
            return name.map { Node.Entry(name: $0, value: item, start: item.start) }
        }
    }

    private static func remainder(of path: Substring, after name: String) -> Substring? {
        guard path.hasPrefix(name) else { return nil }
        let rest = path.dropFirst(name.count)
        if rest.isEmpty || rest.first == "[" { return rest }
        return rest.first == "." ? rest.dropFirst() : nil
    }
}

extension String {
    /// `stuck_after` becomes `stuckAfter`, as paths that follow the Swift properties say it.
    fileprivate var camelCased: String {
        let parts = split(separator: "_")
        guard parts.count > 1, let first = parts.first else { return self }
        return first + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
