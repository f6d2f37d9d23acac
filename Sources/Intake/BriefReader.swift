import DesignModel
import Diagnostics

/// Reads a brief: facts with their spans, operations, entities, and honestly what was not understood.
public struct BriefReader: Sendable {
    public init() {}

    /// Never fails: what cannot be read becomes a diagnostic in the brief.
    public func read(_ source: SourceText) -> Brief {
        let document = BriefDocument(source)
        let reading = FactReader.read(document)
        let actions = ActionReader.read(document: document, facts: reading.facts)
        var brief = Brief(
            file: source.name, title: document.title, digest: Digest.fnv1a64(source.text), facts: reading.facts,
            operations: actions.operations, entities: actions.entities, contradictions: reading.contradictions,
            unread: reading.unread, openPoints: reading.openPoints)
        brief.text = source.text
        brief.diagnostics = document.diagnostics + BriefDiagnostics(document: document, brief: brief).all()
        return brief
    }
}
