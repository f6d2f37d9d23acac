import Diagnostics
import Yams

/// Walks a YAML tree and notes every scalar with its path and place.
struct FrontMatterWalk {
    let source: SourceText
    let range: Range<Int>
    /// Aliases can multiply a small text into a huge tree; this many scalars are enough for settings.
    var remaining: Int
    var entries: [FrontMatterEntry] = []

    mutating func visit(_ node: Node, path: [String], depth: Int) {
        guard remaining > 0, depth < 64 else { return }
        switch node {
        case .scalar(let scalar): note(scalar.string, scalar.mark, path)
        case .sequence(let items): for item in items { visit(item, path: path, depth: depth + 1) }
        case .mapping(let pairs):
            for (key, value) in pairs {
                visit(value, path: path + [key.string ?? ""], depth: depth + 1)
            }
        case .alias: remaining -= 1
        }
    }

    private mutating func note(_ text: String, _ mark: Mark?, _ path: [String]) {
        remaining -= 1
        let position = mark.map { Self.offset(of: $0, in: source, range) } ?? range.lowerBound
        let scalar = scalarRange(text, at: position)
        let line = lineContent(around: position)
        entries.append(
            FrontMatterEntry(
                path: path, text: text, range: scalar, quote: BriefDocument.normalised(source.bytes[line]),
                span: source.span(scalar), tokens: Lexer(source).tokens([scalar]),
                lineTokens: Lexer(source).tokens([line])))
    }

    /// The scalar's own bytes where it is written plainly or in quotes, otherwise the rest of its line.
    private func scalarRange(_ text: String, at position: Int) -> Range<Int> {
        let written = Array(text.utf8)
        for start in [position, position + 1] where start + written.count <= range.upperBound {
            if source.bytes[start..<start + written.count].elementsEqual(written) {
                return start..<start + written.count
            }
        }
        return position..<max(position, lineContent(around: position).upperBound)
    }

    private func lineContent(around offset: Int) -> Range<Int> {
        var start = min(offset, source.bytes.count)
        while start > range.lowerBound, source.bytes[start - 1] != 0x0A { start -= 1 }
        var end = min(offset, source.bytes.count)
        while end < range.upperBound, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D { end += 1 }
        while start < end, source.bytes[start] == 0x20 || source.bytes[start] == 0x2D { start += 1 }
        return start..<end
    }

    /// The UTF-8 offset of a YAML mark, whose line and column count characters from 1.
    static func offset(of mark: Mark, in source: SourceText, _ range: Range<Int>) -> Int {
        var (offset, line) = (range.lowerBound, 1)
        while line < mark.line, offset < range.upperBound {
            if source.bytes[offset] == 0x0A { line += 1 }
            offset += 1
        }
        var column = 1
        while column < mark.column, offset < range.upperBound, source.bytes[offset] != 0x0A {
            offset += 1
            while offset < range.upperBound, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        return offset
    }
}

/// Says in a few words what a YAML parser objected to, and where.
enum FrontMatterProblem {
    static func describe(_ error: any Error, in source: SourceText, _ range: Range<Int>) -> (String, Int) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return (problem, FrontMatterWalk.offset(of: mark, in: source, range))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.map { "\($0)" }.sorted().joined(separator: ", ")
            return ("key given twice (\(keys))", FrontMatterWalk.offset(of: context.mark, in: source, range))
        default: return ("it cannot be parsed", range.lowerBound)
        }
    }
}
