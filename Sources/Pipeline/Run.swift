import DesignLanguage
import DesignModel
import Diagnostics
import Merging

/// Everything one run has made so far; printed with `--json`, it can be fed back with `--from`.
public struct Run: Sendable, Codable {
    public var answers: [Answer] = []
    /// What the organisation settles for all of its designs.
    public var policy: HousePolicy?
    /// Choices that a person pinned in the blueprint, by topic.
    public var pins: [String: String] = [:]
    public var context: Context?
    public var brief: Brief?
    public var requirements: Requirements?
    /// What arithmetic forbids before anything is designed.
    public var objections: [Diagnostic] = []
    public var decisions: DecisionLog?
    public var design: Design?
    /// The design in the design language, as it stands in `blueprint.yaml`.
    public var blueprint: String?
    /// The blueprint as read, which knows where each element stands; not printed, since the text says the same.
    var reading: Blueprint?
    /// What a reader of the blueprint stumbles over; our own blueprints must leave this empty.
    public var expression: [Diagnostic] = []
    public var assessment: Assessment?
    public var findings: [Diagnostic]?
    public var artefacts: [Artefact]?
    /// What the designer alone wrote, before a person's edits of an earlier one were joined with it.
    public var generatedBlueprint: String?
    /// The design folder as it stands, whose edits are to be kept; not printed.
    public var standing: StandingFolder?
    /// What a simulation showed of the design that stands; not printed, its file says it.
    public var trial: Trial?
    /// What became of a person's edits when the files were written.
    public var merging: [Diagnostic] = []
    /// The decision records that stand in the design folder already.
    public var earlierRecords: [Artefact] = []
    /// What was looked up about the technologies that were chosen.
    public var documentation: [DocumentationNote] = []

    public init() {}

    private enum CodingKeys: String, CodingKey {
        case answers, policy, pins, context, brief, requirements, objections, decisions, design, blueprint
        case expression, assessment, findings, artefacts, earlierRecords, generatedBlueprint
    }

    /// Everything a person should know, in the order in which it was found.
    public var allFindings: [Diagnostic] {
        let all =
            (brief?.diagnostics ?? []) + (context?.diagnostics ?? []) + objections
            + expression + (findings ?? []) + merging
        // The reader of the blueprint and the judge of the design may both see the same open end.
        var seen: Set<String> = []
        return all.filter { seen.insert("\($0.code) \($0.place) \($0.summary)").inserted }
    }
}

/// The stages of a run in their order; the Context Manager is consulted first (promise P1).
public enum Stage: String, Sendable, Codable, CaseIterable, Comparable {
    case context, brief, requirements, decisions, design, assessment, findings, artefacts

    public static func < (left: Stage, right: Stage) -> Bool { left.position < right.position }
    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
