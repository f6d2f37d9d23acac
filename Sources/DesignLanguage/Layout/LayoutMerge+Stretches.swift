/// Which lines of the source belong to which key.
extension LayoutMerge {
    /// A key of the source with all the lines that belong to it.
    struct Stretch {
        var entry: Node.Entry
        var line: Int
        var range: Range<Int>
    }

    func stretches(of entries: [Node.Entry], in range: Range<Int>) -> [Stretch] {
        let starts = entries.map { ($0.start?.line ?? 1) - 1 }
        var result: [Stretch] = []
        for (position, entry) in entries.enumerated() {
            let previous = position == 0 ? range.lowerBound - 1 : starts[position - 1]
            let isHead = position == 0 && range.lowerBound == 0
            let lead = isHead ? headEnd(before: starts[0]) : lines.lead(of: starts[position], after: previous)
            if position > 0 { result[position - 1].range = result[position - 1].range.lowerBound..<lead }
            result.append(Stretch(entry: entry, line: starts[position], range: lead..<range.upperBound))
        }
        if range.lowerBound == 0, let last = result.last {
            result[result.count - 1].range = last.range.lowerBound..<footStart(after: last.line)
        }
        return result
    }

    /// The line after the comment that heads the file, which stays even when the first key goes.
    private func headEnd(before line: Int) -> Int {
        var end = line
        while end > 0, lines.isComment(end - 1), lines.indent(end - 1) == 0 { end -= 1 }
        return end == 0 || !lines.isBlank(end - 1) ? line : end
    }

    /// The first of the lines at the end of the file that belong to no key.
    private func footStart(after line: Int) -> Int {
        var start = lines.count
        while start - 1 > line, lines.isBlank(start - 1) || (lines.isComment(start - 1) && lines.indent(start - 1) == 0)
        {
            start -= 1
        }
        return start
    }
}
