import DesignModel
import Diagnostics

@testable import Synthesis

/// Requirements written by hand, a line for each thing said.
struct Needs {
    var requirements: Requirements
    var decisions: [Decision] = []
    var parts = PlannedParts()

    init(_ name: String) { requirements = Requirements(name: name) }

    @discardableResult
    mutating func say(_ key: String, _ value: Double, _ unit: Unit, _ bound: Bound? = nil) -> Quantity {
        let place = SourceSpan(
            file: "brief.md", start: SourceLocation(line: 1, column: 1), end: SourceLocation(line: 1, column: 9))
        let quantity = Quantity(value, unit, bound, .stated(place, quote: "\(value)"))
        return requirements.ledger.enter(LedgerEntry(key, quantity, meaning: key))
    }

    mutating func does(
        _ actor: String, _ verb: String, _ entity: String, _ kind: OperationKind, quote: String = "",
        _ change: (inout Flow) -> Void = { _ in }
    ) {
        var flow = Flow(id: "\(verb)_\(entity.lowercased())", actor: actor, verb: verb, entity: entity, kind: kind)
        flow.quote = quote
        change(&flow)
        requirements.workload.flows.append(flow)
    }

    mutating func decide(_ topic: String, _ chosen: String) {
        decisions.append(Decision(topic: topic, title: topic, chosen: chosen))
    }

    func design() -> Design { Synthesiser().design(requirements, DecisionLog(decisions), parts) }
}

extension Design {
    func component(_ id: ComponentID) -> Component? { components.first { $0.id == id } }
    func edge(_ id: EdgeID) -> Edge? { edges.first { $0.id == id } }
    func channel(_ id: ChannelID) -> Channel? { channels.first { $0.id == id } }

    /// Everything that is said, so that a test can look for a word.
    var words: String {
        let proses =
            components.map(\.responsibility) + security.measures + risks.flatMap { [$0.title, $0.mitigation] }
            + steps.flatMap { [$0.title, $0.accepted] } + narratives.map(\.text)
            + environments.flatMap { [$0.purpose, $0.data, $0.scale, $0.release] }
            + edges.compactMap { $0.policy?.fallback } + stores.compactMap { $0.backup?.drill }
        return proses.map { $0.words { self.ledger[$0] } }.joined(separator: "\n")
    }
}
