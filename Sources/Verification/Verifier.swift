import DesignModel
import Diagnostics

/// Judges any design, whoever proposed it: consistency, provenance, failure behaviour, agreement of the artefacts.
public struct Verifier: Sendable {
    public init() {}

    /// Findings in the order of the checks; places are element paths such as `edges.api-stripe.policy`.
    public func check(_ design: Design, _ assessment: Assessment) -> [Diagnostic] { [] }
}
