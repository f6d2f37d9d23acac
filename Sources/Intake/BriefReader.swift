import DesignModel
import Diagnostics

/// Reads a brief: facts with their spans, operations, entities, and honestly what was not understood.
public struct BriefReader: Sendable {
    public init() {}

    /// Never fails: what cannot be read becomes a diagnostic in the brief.
    public func read(_ source: SourceText) -> Brief {
        Brief(file: source.name, digest: Digest.fnv1a64(source.text))
    }
}
