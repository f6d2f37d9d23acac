import DesignModel
import Diagnostics

/// How a blueprint was laid out when it was read: its text, its places, and the design it stood for.
public struct Layout: Sendable {
    public let source: SourceText
    let root: Node
    let design: Design

    /// The text for a design: the same bytes where it is unchanged, and every comment at its element.
    func text(for changed: Design) -> String {
        guard changed != design else { return source.text }
        let (before, after) = (Blueprint.node(for: design), Blueprint.node(for: changed))
        guard root.style == .block, let entries = root.map, !entries.isEmpty else {
            return Blueprint.write(changed)
        }
        var merge = LayoutMerge(source)
        let whole = 0..<source.lineCount
        let lines = merge.lines(of: entries, in: whole, before: before.map ?? [], after: after.map ?? [])
        let text = lines.joined(separator: "\n")
        return text.hasSuffix("\n") ? text : text + "\n"
    }
}
