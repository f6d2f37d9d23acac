import DesignModel
import TestSupport

/// Pairs operations by verb, entity and kind, and entities by name, one to one.
struct ScoringOperations {
    var labels: ExpectedReading

    /// With `strictActors` the actor's name must agree too; otherwise only person against system.
    func score(_ read: [StatedOperation], strictActors: Bool = false) -> Tally {
        var left = read
        var tally = Tally()
        for label in labels.operations.filter({ $0.optional != true })
            + labels.operations.filter({ $0.optional == true })
        {
            let candidates = left.indices.filter { matches(left[$0], label, strictActors) }
            let index = candidates.first { ScoringTexts.shareAName(left[$0].actor, label.actor) } ?? candidates.first
            if let index { left.remove(at: index) }
            guard label.optional != true else { continue }
            if index != nil { tally.found += 1 } else { tally.missed.append(describe(label)) }
        }
        tally.extra = left.map(describe)
        return tally
    }

    /// The tally of entity names; optional ones neither help nor hurt.
    func score(_ read: [StatedEntity]) -> Tally {
        var left = read.map(\.name)
        var tally = Tally()
        for label in labels.entities {
            if let index = left.firstIndex(where: { ScoringTexts.shareAName($0, label) }) {
                tally.found += 1
                left.remove(at: index)
            } else {
                tally.missed.append(label)
            }
        }
        tally.extra = left.filter { name in !labels.entitiesOptional.contains { ScoringTexts.shareAName(name, $0) } }
        return tally
    }

    private func matches(_ read: StatedOperation, _ label: LabelledOperation, _ strictActors: Bool) -> Bool {
        guard ScoringTexts.shareAName(read.verb, label.verb), ScoringTexts.shareAName(read.entity, label.entity),
            label.kind.split(separator: "|").contains(Substring(read.kind.rawValue))
        else { return false }
        if strictActors { return ScoringTexts.shareAName(read.actor, label.actor) }
        return label.actor.contains("|") || (read.actor == "system") == (label.actor == "system")
    }

    private func describe(_ label: LabelledOperation) -> String {
        "\(label.actor) / \(label.verb) / \(label.entity) / \(label.kind)"
    }

    private func describe(_ read: StatedOperation) -> String {
        "\(read.actor) / \(read.verb) / \(read.entity) / \(read.kind.rawValue)  «\(ScoringTexts.collapsed(read.quote))»"
    }
}
