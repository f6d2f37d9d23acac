import DesignLanguage
import DesignModel
import Diagnostics

/// Judges a blueprint, whoever wrote it, by the same rules as our own designs (promise P13).
public struct BlueprintReview: Sendable {
    private let pipeline: DesignPipeline

    public init(_ pipeline: DesignPipeline = DesignPipeline()) { self.pipeline = pipeline }

    /// The run that starts from the blueprint's text; findings carry the line and column of what they are about.
    public func review(_ source: SourceText, earlierRecords: [Artefact] = [], trial: Trial? = nil) -> Run {
        let (blueprint, diagnostics) = Blueprint.read(source)
        var run = Run()
        run.expression = diagnostics
        run.earlierRecords = earlierRecords
        guard let blueprint else { return run }
        run.reading = blueprint
        run.design = blueprint.design
        run.blueprint = source.text
        run.trial = trial
        let assessment = TrialFindings.attached(pipeline.assess(blueprint.design), trial, source.text)
        run.assessment = assessment
        let found = pipeline.verify(blueprint.design, assessment) + TrialFindings.diagnostics(trial, source.text)
        run.findings = found.map(blueprint.located)
        run.artefacts = pipeline.artefacts(run)
        return run
    }
}

extension BlueprintReview {
    /// The JSON Schema (draft 2020-12) of `blueprint.yaml`.
    public static var schema: String { Blueprint.schema }

    /// The reference page of the design language, in Markdown.
    public static var reference: String { Blueprint.reference }
}

extension BlueprintReview {
    /// The choices that a person pinned in a blueprint: decisions with `settled_by: pinned`, by topic.
    public static func pins(in source: SourceText) -> [String: String] {
        let pinned = Blueprint.read(source).blueprint?.design.decisions.filter { $0.settledBy == .pinned } ?? []
        return Dictionary(pinned.map { ($0.topic, $0.chosen) }, uniquingKeysWith: { first, _ in first })
    }
}
