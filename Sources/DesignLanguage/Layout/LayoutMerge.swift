import Diagnostics

/// Lays a changed design out as the text that it was read from: unchanged parts keep their bytes, comments their element.
struct LayoutMerge {
    let lines: SourceLines

    init(_ source: SourceText) { lines = SourceLines(source) }

    /// The lines of a block map that stood in a range of lines.
    func lines(
        of entries: [Node.Entry], in range: Range<Int>, before: [Node.Entry], after: [Node.Entry]
    ) -> [String] {
        let stretches = stretches(of: entries, in: range)
        guard let first = stretches.first, let last = stretches.last else { return lines[range] }
        let (old, new) = (Self.byName(before), Self.byName(after))
        let indent = lines.indent(first.line)
        var result = lines[range.lowerBound..<first.range.lowerBound]
        for name in order(entries.map(\.name), before, after) {
            if let stretch = stretches.first(where: { $0.entry.name == name }) {
                result += self.lines(of: stretch, before: old[name], after: new[name])
            } else if let node = new[name] {
                if indent == 0 { result.append("") }
                result += Emitter.lines(of: Node.Entry(name: name, value: node), indent: indent)
            }
        }
        return result + lines[last.range.upperBound..<range.upperBound]
    }

    private func lines(of stretch: Stretch, before: Node?, after: Node?) -> [String] {
        if let before, let after, !before.says(after) { return changed(stretch, before, after) }
        if before == nil, let after { return replaced(stretch, by: after) }
        if before != nil, after == nil { return [] }
        return lines[stretch.range]
    }

    private func changed(_ stretch: Stretch, _ before: Node, _ after: Node) -> [String] {
        let value = stretch.entry.value
        guard value.style == .block, let first = value.start, first.line - 1 > stretch.line else {
            return replaced(stretch, by: after)
        }
        let body = stretch.line + 1..<stretch.range.upperBound
        let head = lines[stretch.range.lowerBound..<stretch.line + 1]
        if let entries = value.map, let old = before.map, let new = after.map, !entries.isEmpty, !new.isEmpty {
            return head + lines(of: entries, in: body, before: old, after: new)
        }
        if let items = value.list, let old = before.list, let new = after.list, items.count == old.count, !new.isEmpty {
            return head + lines(ofItems: items, in: body, before: old, after: new)
        }
        return replaced(stretch, by: after)
    }

    /// The items of a block list: those that are still there keep their lines, one that changed keeps its comments.
    private func lines(ofItems items: [Node], in range: Range<Int>, before: [Node], after: [Node]) -> [String] {
        let ranges = ranges(of: items, in: range)
        let kept = Self.matches(before, after)
        let indent = lines.indent(ranges[0].line)
        var result: [String] = []
        for (position, node) in after.enumerated() {
            if let old = kept[position] {
                result += lines[ranges[old].range]
            } else {
                let isChange = position < items.count && !kept.contains(position)
                result += isChange ? comments(in: ranges[position].range) : []
                result += Emitter.lines(ofItem: node, indent: indent)
            }
        }
        return result
    }

    private func ranges(of items: [Node], in range: Range<Int>) -> [(line: Int, range: Range<Int>)] {
        let starts = items.map { ($0.start?.line ?? 1) - 1 }
        let leads = starts.enumerated().map { position, line in
            lines.lead(of: line, after: position == 0 ? range.lowerBound - 1 : starts[position - 1])
        }
        let ends = Array(leads.dropFirst()) + [range.upperBound]
        return starts.indices.map { (starts[$0], leads[$0]..<max(leads[$0], ends[$0])) }
    }

    /// For each new item the position of the old one that says the same, each old one once.
    private static func matches(_ before: [Node], _ after: [Node]) -> [Int?] {
        var unused = Array(before.indices)
        return after.map { node in
            unused.firstIndex { before[$0].says(node) }.map { unused.remove(at: $0) }
        }
    }

    /// A key with a new value: its own comments stay, those inside the old value move before it.
    private func replaced(_ stretch: Stretch, by node: Node) -> [String] {
        let lead = lines[stretch.range.lowerBound..<stretch.line]
        let inner = comments(in: stretch.line + 1..<stretch.range.upperBound)
        let indent = lines.indent(stretch.line)
        var fresh = Emitter.lines(of: Node.Entry(name: stretch.entry.name, value: node), indent: indent)
        fresh[0] += lines.trailingComment(stretch.line)
        return lead + inner.map { Emitter.spaces(indent) + $0.drop { $0 == " " } } + fresh
    }

    private func comments(in range: Range<Int>) -> [String] {
        range.filter(lines.isComment).map { lines[$0] }
    }

    /// The names in the order they get: that of the source, with new ones after the name that they follow.
    private func order(_ source: [String], _ before: [Node.Entry], _ after: [Node.Entry]) -> [String] {
        let (old, new) = (before.map(\.name), after.map(\.name))
        let isReordered = old.filter(Set(new).contains) != new.filter(Set(old).contains)
        var names = isReordered ? source.filter { !Set(new).contains($0) } + new.filter(Set(source).contains) : source
        let known = Set(source)
        for (position, name) in new.enumerated() where !known.contains(name) {
            let follows = new[..<position].reversed().first { names.contains($0) }
            let at = follows.flatMap { names.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            names.insert(name, at: at)
        }
        return names
    }

    private static func byName(_ entries: [Node.Entry]) -> [String: Node] {
        Dictionary(entries.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
