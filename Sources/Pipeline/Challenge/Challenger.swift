import DesignModel
import Diagnostics

/// Makes the strongest case against a design, whoever made it, its own included; each objection with its evidence.
public struct Challenger: Sendable {
    private let pipeline: DesignPipeline

    public init(_ pipeline: DesignPipeline = DesignPipeline()) { self.pipeline = pipeline }

    /// The objections, gravest first; alternatives are made and computed where the run knows the brief.
    public func objections(_ run: Run) -> [Objection] {
        guard let design = run.design, let assessment = run.assessment else { return [] }
        let docket = Docket(design, assessment)
        var found = GuessObjections(docket).all
        found += CapacityObjections(docket).all
        found += PromiseObjections(docket).all
        found += BillObjections(docket).all
        found += ChoiceObjections(docket).all
        found += FindingObjections(docket, run).all
        found += RivalObjections(docket, run, pipeline).all
        let placed = Array(found.enumerated())
        let ranked = placed.sorted {
            (left: (offset: Int, element: Objection), right: (offset: Int, element: Objection)) in
            if left.element.weight != right.element.weight { return left.element.weight > right.element.weight }
            return left.offset < right.offset
        }
        return ranked.map(\.element)
    }
}

/// The design under challenge with everything that was computed about it, and the words for its figures.
struct Docket {
    let design: Design
    let assessment: Assessment
    let cited: CitedValues

    init(_ design: Design, _ assessment: Assessment) {
        self.design = design
        self.assessment = assessment
        cited = CitedValues(design: design.ledger, assessment: assessment.ledger)
    }

    func quantity(_ name: String) -> Quantity? { design.ledger[name] ?? assessment.ledger[name] }

    /// `name = value (source)`.
    func line(_ name: String) -> String? { quantity(name).map { "\(name) = \($0.withSource)" } }

    func title(_ option: String, _ decision: Decision) -> String {
        let title = decision.options.first { $0.id == option }?.title ?? ""
        return title.isEmpty ? option.map { $0 == "_" ? " " : String($0) }.joined() : title
    }
}
