import DesignModel
import Diagnostics

/// A piece of YAML: as it was read, with its place, or as it wants to be written, with its style.
struct Node: Sendable, Hashable {
    indirect enum Content: Sendable, Hashable {
        case scalar(String)
        case list([Node])
        case map([Entry])
    }

    /// One key with its value, and where the key stands.
    struct Entry: Sendable, Hashable {
        var name: String
        var value: Node
        var start: SourceLocation?
    }

    /// How it was written, or how it should be.
    enum Style: Sendable, Hashable {
        /// Not quoted: numbers, truths, quantities, words of the language.
        case plain
        /// A text that must read as a text: quoted where it would look like something else.
        case text
        /// Words for people, folded over several lines when long.
        case prose
        /// A list or map with an element a line.
        case block
        /// A list or map in brackets on one line, as long as it fits.
        case flow
    }

    var content: Content
    var style: Style
    /// Line and column, columns in Unicode scalars as the parser counts them.
    var start: SourceLocation?
    /// Who proposed it, where it came from a patch.
    var origin: Provenance?

    static func scalar(_ text: String, _ style: Style = .text) -> Node { Node(content: .scalar(text), style: style) }
    static func list(_ items: [Node], _ style: Style) -> Node { Node(content: .list(items), style: style) }
    static func map(_ entries: [Entry], _ style: Style) -> Node { Node(content: .map(entries), style: style) }

    var scalar: String? { if case .scalar(let text) = content { text } else { nil } }
    var list: [Node]? { if case .list(let items) = content { items } else { nil } }
    var map: [Entry]? { if case .map(let entries) = content { entries } else { nil } }

    /// Whether nothing stands after the colon.
    var isEmptyScalar: Bool { scalar == "" && style == .plain }

    subscript(name: String) -> Node? { map?.first { $0.name == name }?.value }

    /// Whether both say the same, wherever and however they stand.
    func says(_ other: Node) -> Bool {
        switch (content, other.content) {
        case (.scalar(let a), .scalar(let b)): a == b
        case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.says($1) }
        case (.map(let a), .map(let b)):
            a.count == b.count && zip(a, b).allSatisfy { $0.name == $1.name && $0.value.says($1.value) }
        default: false
        }
    }
}
