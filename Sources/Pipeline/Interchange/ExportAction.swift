import DesignModel
import Diagnostics
import Interchange

/// Hands a blueprint over in the files of a neighbour.
public struct ExportAction: Sendable {
    private let review: BlueprintReview

    public init(_ pipeline: DesignPipeline = DesignPipeline()) { review = BlueprintReview(pipeline) }

    /// The files, with paths from the root of the repository; the run tells what is wrong with the blueprint.
    public func files(
        from source: SourceText, for form: NeighbourForm, earlierRecords: [Artefact] = []
    ) -> (files: [Artefact], diagnostics: [Diagnostic]) {
        let run = review.review(source, earlierRecords: earlierRecords)
        guard let design = run.design, let assessment = run.assessment else { return ([], run.allFindings) }
        let files = Exporter(design, assessment, made: run.artefacts ?? []).files(for: form)
        guard files.isEmpty else { return (files, run.expression) }
        let nothing = Diagnostic(
            .exportEmpty, "\(design.system.name) has nothing that \(form.rawValue) could carry",
            at: .file(path: source.name),
            fixes: [Fix("add decisions to the blueprint, or choose another form")])
        return ([], run.expression + [nothing])
    }
}

/// The forms by the names that doors offer.
public typealias ExportForm = NeighbourForm
