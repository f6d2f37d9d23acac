import DesignModel
import Diagnostics

/// Every file made from a design, in memory and in path order.
public enum ArtefactSet {
    /// `earlier` are the decision records that stand in the folder already.
    public static func make(
        _ design: Design, _ assessment: Assessment, _ findings: [Diagnostic], earlier: [Artefact] = []
    ) -> [Artefact] {
        var details = RecordEmitter(design: design, assessment: assessment).artefacts(earlier: earlier)
        let roster = Roster(design)
        details += OpenAPIEmitter.artefacts(design)
        details += AsyncAPIEmitter.artefacts(roster) + EventSchemas.artefacts(design)
        details += ProtoEmitter.artefacts(design) + GraphQLEmitter.artefacts(design)
        details += SchemaEmitter.artefacts(design)
        details += PictureEmitter.artefacts(roster, assessment)
        details += BacklogEmitter.artefacts(design, assessment)
        details += CapacityEmitter.artefacts(design, assessment)
        details += ReliabilityEmitter.artefacts(roster)
        details += SecurityEmitter.artefacts(roster)
        details += DeploymentEmitter.artefacts(roster, others: details)
        let document = DocumentEmitter.artefacts(design, assessment, findings, others: details)
        return (details + document + MigrationEmitter.artefacts(design)).sorted { $0.path < $1.path }
    }
}
