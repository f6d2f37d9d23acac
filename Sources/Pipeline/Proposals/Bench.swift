import DesignLanguage
import DesignModel
import Diagnostics

/// Where changes to a design are tried: whoever proposes, the engine judges (promise P13).
public struct Bench: Sendable {
    private let source: SourceText
    private let records: [Artefact]
    private let review: BlueprintReview
    public let before: Run

    public init(_ blueprint: SourceText, records: [Artefact] = [], pipeline: DesignPipeline = DesignPipeline()) {
        source = blueprint
        self.records = records
        review = BlueprintReview(pipeline)
        before = review.review(blueprint, earlierRecords: records)
    }

    /// Judges a patch in the design language; the after-run holds the new blueprint and its artefacts.
    public func judge(patch: String, by: String, because: String) -> Verdict {
        let origin = Provenance.proposed(by: by, because: because)
        let patch = SourceText(name: "proposal", text: patch)
        let (text, diagnostics) = Blueprint.amend(source, with: patch, origin: origin)
        guard let text else { return Verdict(before: before, after: Run(), unreadable: diagnostics) }
        return judge(text)
    }

    /// Judges a whole other text of the blueprint.
    public func judge(_ text: String) -> Verdict {
        let after = review.review(SourceText(name: source.name, text: text), earlierRecords: records)
        return Verdict(before: before, after: after, unreadable: after.design == nil ? after.expression : [])
    }

    /// Judges words for the document's slots: what is asserted without a source, invented, or said against the design.
    public func judge(_ narratives: [Narrative]) -> (verdict: Verdict, refusals: [NarrativeRefusal]) {
        guard let design = before.design, let text = Blueprint.narrate(source, narratives) else {
            return (Verdict(before: before, after: Run(), unreadable: before.expression), [])
        }
        let verdict = judge(text)
        let guarded = NarrativeGuard(design)
        let figures = figures(verdict, narratives)
        var seen: Set<String> = []
        // The reader of the text and the judge of the design may both see the same figure.
        let distinct = figures.filter { seen.insert($0.slot + ($0.says.split(separator: "'").first ?? "")).inserted }
        return (verdict, narratives.flatMap(guarded.refusals) + distinct)
    }

    /// The figures and citations of these slots that the checks of every design refuse.
    private func figures(_ verdict: Verdict, _ narratives: [Narrative]) -> [NarrativeRefusal] {
        let codes: Set<DiagnosticCode> = [.uncitedFigure, .unknownCitation]
        return verdict.after.allFindings.filter { codes.contains($0.code) }.compactMap { finding in
            guard case .element(let path, _) = finding.place,
                let slot = narratives.first(where: { path.hasPrefix("narratives.\($0.slot)") })?.slot
            else { return nil }
            return NarrativeRefusal(
                slot: slot, says: finding.summary, mend: finding.fixes.first?.title ?? "Cite the ledger")
        }
    }
}
