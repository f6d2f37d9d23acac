import DesignModel
import Diagnostics
import Inquiry
import TestSupport

/// Shorthand for briefs written inside a test.
enum Written {
    static func fact(
        _ key: FactKey, _ value: Double, _ unit: Unit? = nil, _ quote: String = "", when: When? = nil, line: Int = 1
    ) -> Fact {
        let place = SourceLocation(line: line, column: 1)
        return Fact(
            key, .number(value), unit, quote: quote, span: SourceSpan(file: "brief.md", start: place, end: place),
            when: when)
    }

    static func fact(_ key: FactKey, _ value: String, _ quote: String = "") -> Fact {
        let place = SourceLocation(line: 1, column: 1)
        return Fact(key, .text(value), quote: quote, span: SourceSpan(file: "brief.md", start: place, end: place))
    }

    static func operation(_ actor: String, _ verb: String, _ entity: String, _ kind: OperationKind) -> StatedOperation {
        let place = SourceLocation(line: 1, column: 1)
        return StatedOperation(
            actor: actor, verb: verb, entity: entity, kind: kind, quote: "",
            span: SourceSpan(file: "brief.md", start: place, end: place))
    }

    static func requirements(_ facts: [Fact], _ operations: [StatedOperation] = [], answers: [Answer] = [])
        -> Requirements
    {
        let brief = Brief(file: "brief.md", title: "Orchard", facts: facts, operations: operations)
        return RequirementsAnalyst().requirements(brief: brief, context: Context(), answers: answers)
    }
}
