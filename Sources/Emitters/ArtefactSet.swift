import DesignModel
import Diagnostics

/// Every file made from a design, in memory and in path order.
public enum ArtefactSet {
    /// `earlier` are the decision records that stand in the folder already.
    public static func make(
        _ design: Design, _ assessment: Assessment, _ findings: [Diagnostic], earlier: [Artefact] = []
    ) -> [Artefact] {
        let details =
            RecordEmitter(design: design, assessment: assessment).artefacts(earlier: earlier)
            + OpenAPIEmitter.artefacts(design) + SchemaEmitter.artefacts(design) + PictureEmitter.artefacts(design)
            + CapacityEmitter.artefacts(design, assessment)
        let document = DocumentEmitter.artefacts(design, assessment, findings, others: details)
        return (details + document).sorted { $0.path < $1.path }
    }
}
