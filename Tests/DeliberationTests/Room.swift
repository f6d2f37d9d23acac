import DesignModel
import Deliberation
import Diagnostics
import Inquiry

/// Shorthand for deciding on facts written inside a test.
enum Decided {
    static func fact(_ key: FactKey, _ value: Double, _ unit: Unit) -> Fact {
        Fact(key, .number(value), unit, quote: "", span: span)
    }

    static func fact(_ key: FactKey, _ value: String, strength: Strength = .must) -> Fact {
        Fact(key, .text(value), quote: "", span: span, strength: strength)
    }

    static func operation(_ actor: String, _ verb: String, _ entity: String, _ kind: OperationKind) -> StatedOperation {
        StatedOperation(actor: actor, verb: verb, entity: entity, kind: kind, quote: "", span: span)
    }

    static func requirements(
        _ facts: [Fact], _ operations: [StatedOperation] = [], _ entities: [String] = []
    ) -> Requirements {
        var brief = Brief(file: "brief.md", title: "Orchard", facts: facts, operations: operations)
        brief.entities = entities.map { StatedEntity(name: $0, quote: "", span: span) }
        return RequirementsAnalyst().requirements(brief: brief, context: Context(), answers: [])
    }

    static func log(
        _ facts: [Fact], _ operations: [StatedOperation] = [], _ entities: [String] = []
    ) -> DecisionLog {
        Deliberator().decide(requirements(facts, operations, entities))
    }

    private static let span = SourceSpan(
        file: "brief.md", start: SourceLocation(line: 1, column: 1), end: SourceLocation(line: 1, column: 2))
}
