import DesignModel
import Diagnostics
import Ports

/// How a design was decided, as thoughts: a branch for each alternative, a revision where a choice was overturned.
public struct DecisionTrace: Sendable {
    public private(set) var thoughts: [Thought] = []
    private let cited: CitedValues
    /// Whether only names and criteria are told, nothing that stood in the brief.
    private let isBare: Bool

    /// `isBare` for traces that leave the machine.
    public init(_ run: Run, isBare: Bool = false) {
        cited = CitedValues(run)
        self.isBare = isBare
        let decisions = run.design?.decisions ?? []
        for decision in decisions { think(decision, run) }
        for position in thoughts.indices {
            thoughts[position].totalThoughts = thoughts.count
            thoughts[position].nextThoughtNeeded = position + 1 < thoughts.count
        }
    }

    private mutating func think(_ decision: Decision, _ run: Run) {
        let names = decision.options.map(\.id)
        let question = names.count > 1 ? "which of \(names.joined(separator: ", "))" : "only \(decision.chosen) came up"
        let trunk = add("\(decision.topic): \(question)")
        for option in decision.options where option.id != decision.chosen {
            let branch = add("\(option.id) instead of \(decision.chosen): \(weighed(option, decision))")
            thoughts[branch - 1].branchFromThought = trunk
            thoughts[branch - 1].branchId = decision.topic + "/" + option.id
        }
        let reason = isBare ? "" : ". " + cited.words(decision.reason)
        let chosen = add("\(decision.topic): \(decision.chosen), settled by \(decision.settledBy.rawValue)\(reason)")
        for overturned in revisions(decision, run) {
            let revision = add(overturned)
            thoughts[revision - 1].isRevision = true
            thoughts[revision - 1].revisesThought = chosen
        }
    }

    private mutating func add(_ text: String) -> Int {
        thoughts.append(Thought(text, number: thoughts.count + 1))
        return thoughts.count
    }

    /// Why an option is out, or where it first weighs more than the one that was chosen.
    private func weighed(_ option: AssessedOption, _ decision: Decision) -> String {
        if !option.isFeasible {
            return isBare ? "out by a constraint" : "out, " + option.exclusions.map(cited.words).joined(separator: "; ")
        }
        let chosen = decision.options.first { $0.id == decision.chosen }
        guard let theirs = option.criteria, let ours = chosen?.criteria else { return remark(option) }
        for (their, our) in zip(theirs.inOrder, ours.inOrder) where their.value != our.value {
            let verdict = their.value > our.value ? "worse" : "better"
            return "\(verdict) in \(their.name), \(their.value.formattedPlainly) to \(our.value.formattedPlainly)"
        }
        return remark(option)
    }

    private func remark(_ option: AssessedOption) -> String {
        isBare || option.remark.template.isEmpty ? "weighs the same" : cited.words(option.remark)
    }

    /// Where what was chosen did not stay: verification found against it, a person pinned another, a record was superseded.
    private func revisions(_ decision: Decision, _ run: Run) -> [String] {
        let path = "decisions." + decision.topic
        let found = run.allFindings.filter { finding in
            switch finding.place {
            case .decision(let topic): topic == decision.topic
            case .element(let element, _): element == path || element.hasPrefix(path + ".")
            default: false
            }
        }
        var revisions = found.map { finding in
            isBare ? "verification finds \(finding.code) against it" : "verification: \(finding.summary)"
        }
        if decision.settledBy == .pinned {
            revisions.append("a person pinned \(decision.chosen), whatever weighs less")
        }
        return revisions + superseded(decision, run)
    }

    private func superseded(_ decision: Decision, _ run: Run) -> [String] {
        run.earlierRecords.compactMap { record in
            let head = Dictionary(
                record.text.split(separator: "\n").prefix(8).compactMap { line -> (String, String)? in
                    guard let colon = line.firstIndex(of: ":") else { return nil }
                    return (String(line[..<colon]), String(line[line.index(after: colon)...]).trimmed)
                }, uniquingKeysWith: { first, _ in first })
            guard head["topic"] == decision.topic, let old = head["chosen"], old != decision.chosen else { return nil }
            return "an earlier record had chosen \(old)"
        }
    }
}
