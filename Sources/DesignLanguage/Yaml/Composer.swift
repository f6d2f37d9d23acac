import Diagnostics
import Yams

/// Parses a text into nodes with places; reports what is not YAML, and keys that stand twice.
struct Composer {
    let source: SourceText
    private(set) var diagnostics: [Diagnostic] = []
    private var budget = Composer.nodesMax

    /// More nodes than any blueprint needs; a few bytes of nested aliases could ask for billions.
    static let nodesMax = 400_000

    init(_ source: SourceText) { self.source = source }

    /// The root node, or nil where the text is not YAML.
    mutating func compose() -> Node? {
        var masked: MaskedText?
        while true {
            do {
                let text = (masked?.text ?? source.text).withoutByteOrderMark
                guard let root = try Yams.compose(yaml: text, .basic) else { return Node.map([], .block) }
                return try converted(root)
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                var mask = masked ?? MaskedText(source.text)
                guard let name = names.first, reportRepeats(of: name, first: context.mark, in: &mask) else {
                    return nil
                }
                masked = mask
            } catch {
                diagnostics.append(YamlComplaint(error, source).diagnostic)
                return nil
            }
        }
    }

    /// Reports each repetition of a key and hides it from the parser; false when none was found.
    private mutating func reportRepeats(of name: String, first: Mark, in masked: inout MaskedText) -> Bool {
        let start = SourceLocation(line: first.line, column: first.column)
        let repeats = masked.hideRepeats(of: name, after: start)
        let original = source.span(at: start, length: name.count)
        for place in repeats.isEmpty ? [start] : repeats {
            diagnostics.append(.duplicateKey(name, at: source.span(at: place, length: name.count), first: original))
        }
        return !repeats.isEmpty
    }

    private mutating func converted(_ node: Yams.Node) throws -> Node {
        budget -= 1
        guard budget > 0 else { throw Excess() }
        let start = node.mark.map { SourceLocation(line: $0.line, column: $0.column) }
        switch node {
        case .scalar(let scalar):
            let style: Node.Style = scalar.style == .plain ? .plain : .text
            return Node(content: .scalar(scalar.string), style: style, start: start)
        case .sequence(let sequence):
            var items: [Node] = []
            for item in sequence { items.append(try converted(item)) }
            return Node(content: .list(items), style: sequence.style == .flow ? .flow : .block, start: start)
        case .mapping(let mapping):
            let entries = try entries(of: mapping)
            return Node(content: .map(entries), style: mapping.style == .flow ? .flow : .block, start: start)
        case .alias:
            return Node(content: .scalar(""), style: .plain, start: start)
        }
    }

    private mutating func entries(of mapping: Yams.Node.Mapping) throws -> [Node.Entry] {
        var entries: [Node.Entry] = []
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            guard !MaskedText.isHidden(name) else { continue }
            let start = key.mark.map { SourceLocation(line: $0.line, column: $0.column) }
            entries.append(Node.Entry(name: name, value: try converted(value), start: start))
        }
        return entries
    }

    /// Thrown when aliases multiply the text beyond reason.
    struct Excess: Error {}
}

extension String {
    /// The text without the mark that some editors put before it; the parser would take it for a letter.
    fileprivate var withoutByteOrderMark: String {
        unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
    }
}
