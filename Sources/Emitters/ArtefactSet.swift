import DesignModel
import Diagnostics
import Ports

/// Every file made from a design, in memory and in path order.
public enum ArtefactSet {
    /// `earlier` are the decision records that stand in the folder already.
    public static func make(
        _ design: Design, _ assessment: Assessment, _ findings: [Diagnostic], earlier: [Artefact] = [],
        cores: Cores = .one
    ) -> [Artefact] {
        let makers = makers(design, assessment, earlier)
        var details = cores.map(makers.count) { makers[$0]() }.flatMap(\.self)
        details += DeploymentEmitter.artefacts(Roster(design), others: details)
        let document = DocumentEmitter.artefacts(design, assessment, findings, others: details, cores: cores)
        return (details + document + MigrationEmitter.artefacts(design)).sorted { $0.path < $1.path }
    }

    /// What needs nothing but the design, the longest work first.
    private static func makers(
        _ design: Design, _ assessment: Assessment, _ earlier: [Artefact]
    ) -> [@Sendable () -> [Artefact]] {
        let roster = Roster(design)
        return [
            { PictureEmitter.artefacts(roster, assessment) },
            { OpenAPIEmitter.artefacts(design) },
            { RecordEmitter(design: design, assessment: assessment).artefacts(earlier: earlier) },
            { AsyncAPIEmitter.artefacts(roster) + EventSchemas.artefacts(design) },
            { ProtoEmitter.artefacts(design) + GraphQLEmitter.artefacts(design) },
            { SchemaEmitter.artefacts(design) },
            { BacklogEmitter.artefacts(design, assessment) },
            { CapacityEmitter.artefacts(design, assessment) },
            { ReliabilityEmitter.artefacts(roster) },
            { CollectorEmitter.artefacts(design) + SecurityEmitter.artefacts(roster) },
        ]
    }
}
