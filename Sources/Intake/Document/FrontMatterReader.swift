import Diagnostics
import Yams

/// Reads the YAML between `---` lines at the head of a brief.
struct FrontMatterReader {
    struct Result {
        var entries: [FrontMatterEntry] = []
        /// Where the brief proper begins.
        var bodyStart = 0
        var diagnostics: [Diagnostic] = []
    }

    private static let limits = (bytes: 65_536, scalars: 2_000, nesting: 32)
    private let source: SourceText

    init(_ source: SourceText) { self.source = source }

    func read() -> Result {
        let markSize = byteOrderMarkSize
        guard let first = fence(at: markSize, closing: false) else { return Result(bodyStart: markSize) }
        var lineStart = first
        while lineStart < source.bytes.count {
            if let after = fence(at: lineStart, closing: true) {
                return parse(first..<lineStart, bodyStart: after)
            }
            lineStart = endOfLine(lineStart)
        }
        return unclosed(bodyStart: first)
    }

    private var byteOrderMarkSize: Int { source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// Where the next line starts when this line is `---` (or, closing, `...`).
    private func fence(at start: Int, closing: Bool) -> Int? {
        let end = endOfLine(start)
        guard end - start <= 64 else { return nil }
        let line = source.bytes[start..<end].filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 && $0 != 0x09 }
        return line == Array("---".utf8) || closing && line == Array("...".utf8) ? end : nil
    }

    private func endOfLine(_ start: Int) -> Int {
        (source.bytes[start...].firstIndex(of: 0x0A)).map { $0 + 1 } ?? source.bytes.count
    }

    /// A brief that opens with a ruled line is not front matter; one that opens with `key: value` is.
    private func unclosed(bodyStart: Int) -> Result {
        let line = source.slice(bodyStart..<endOfLine(bodyStart))
        guard line.contains(":"), let key = line.split(separator: ":").first, !key.contains(" ") else {
            return Result(bodyStart: bodyStart)
        }
        let place = source.span((bodyStart - 4 < 0 ? 0 : bodyStart - 4)..<(bodyStart - 1))
        let diagnostic = Diagnostic(
            .unclosedFrontMatter, nil, "Front matter opened on line \(place.start.line) has no closing '---'",
            at: .text(place), explanation: "Everything after the opening line was read as prose.",
            fixes: [Fix("Add a line '---' after the last 'key: value' line")])
        return Result(bodyStart: bodyStart, diagnostics: [diagnostic])
    }

    private func parse(_ range: Range<Int>, bodyStart: Int) -> Result {
        guard range.count <= Self.limits.bytes, flowNesting(range) <= Self.limits.nesting else {
            return Result(bodyStart: bodyStart, diagnostics: [tooDeep(range)])
        }
        do {
            guard let node = try Yams.compose(yaml: source.slice(range)) else { return Result(bodyStart: bodyStart) }
            var walk = FrontMatterWalk(source: source, range: range, remaining: Self.limits.scalars)
            walk.visit(node, path: [], depth: 0)
            return Result(entries: walk.entries, bodyStart: bodyStart)
        } catch {
            return Result(bodyStart: bodyStart, diagnostics: [notYAML(error, range)])
        }
    }

    /// How deeply the author nests, by brackets or by indentation; a parser that recurses must not be fed a tower.
    private func flowNesting(_ range: Range<Int>) -> Int {
        var (depth, deepest, indent, atStart) = (0, 0, 0, true)
        for byte in source.bytes[range] {
            switch byte {
            case 0x5B, 0x7B: depth += 1
            case 0x5D, 0x7D: depth -= 1
            case 0x0A: (indent, atStart) = (0, true)
            case 0x20,
                0x2D where atStart:
                indent += 1
            default: atStart = false
            }
            deepest = max(deepest, depth, indent / 4)
        }
        return deepest
    }

    private func tooDeep(_ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            .frontMatterTooLarge, nil, "Front matter is deeper or longer than settings can be",
            at: .text(source.span(range.lowerBound..<min(range.upperBound, range.lowerBound + 1))),
            explanation: "At most \(Self.limits.bytes) bytes and \(Self.limits.nesting) levels are read as settings.",
            fixes: [Fix("Move long material below the closing '---'")])
    }

    private func notYAML(_ error: any Error, _ range: Range<Int>) -> Diagnostic {
        let (problem, offset) = FrontMatterProblem.describe(error, in: source, range)
        return Diagnostic(
            .frontMatterNotYAML, nil, "Front matter is not YAML: \(problem)",
            at: .text(source.span(offset..<min(offset + 1, source.bytes.count))),
            explanation: "The settings were skipped; the rest of the brief was read.",
            fixes: [Fix("Correct the line, or quote the value that holds a ':' or '#'")])
    }
}
