import DesignModel
import Diagnostics

/// How a blueprint was laid out when it was read: its text, its places, and the design it stood for.
public struct Layout: Sendable {
    public let source: SourceText
    let root: Node
    let design: Design

    /// The text for a design: the same bytes where it is unchanged, and every comment at its element.
    ///
    /// A layout so unusual that the merged text would say something else is given up, never the design.
    func text(for changed: Design) -> String {
        guard changed != design else { return source.text }
        guard let merged = merged(with: changed) else { return Blueprint.write(changed) }
        let check = Blueprint.read(SourceText(name: source.name, text: merged))
        return check.blueprint?.design == changed ? merged : Blueprint.write(changed)
    }

    /// The source's lines with the changed elements written anew; nil where the source is no block map.
    func merged(with changed: Design) -> String? {
        let (before, after) = (Blueprint.node(for: design), Blueprint.node(for: changed))
        guard root.style == .block, let entries = root.map, !entries.isEmpty else { return nil }
        let lines = LayoutMerge(source).lines(
            of: entries, in: 0..<source.lineCount, before: before.map ?? [], after: after.map ?? [])
        let text = lines.joined(separator: "\n")
        return text.hasSuffix("\n") ? text : text + "\n"
    }
}
