import DesignModel
import Diagnostics

/// Reads a brief: facts with their spans, operations, entities, and honestly what was not understood.
public struct BriefReader: Sendable {
    public init() {}

    /// Never fails: what cannot be read becomes a diagnostic in the brief.
    public func read(_ source: SourceText) -> Brief {
        let document = BriefDocument(source)
        let actions = ActionReader.read(document: document, facts: [])
        var brief = Brief(
            file: source.name, title: document.title, digest: Digest.fnv1a64(source.text), facts: [],
            operations: actions.operations, entities: actions.entities, diagnostics: document.diagnostics)
        brief.text = source.text
        return brief
    }
}
