import DesignModel

/// What a table is for that no pattern knows, by who does what with its thing in the brief.
struct TablePurpose {
    private let thing: String
    private let things: String
    private let flows: [Flow]

    init(_ name: String, _ requirements: Requirements) {
        thing = Naming.spoken(name)
        things = Naming.spoken(Naming.plural(name))
        flows = requirements.workload.flows.filter { Naming.snake($0.entity) == name }
    }

    var sentence: String {
        var acts: [String] = []
        for flow in flows where flow.actor != "system" {
            let act = "\(Phrase.plural(Phrase.spaced(flow.actor))) \(Phrase.spaced(flow.verb))"
            if !acts.contains(act) { acts.append(act) }
        }
        if !acts.isEmpty {
            return Phrase.digitless("One row for each \(thing) that \(Phrase.list(Array(acts.prefix(3)))).")
        }
        return Phrase.digitless(
            flows.isEmpty
                ? "One row for each \(thing); the brief names \(things) and nobody who changes them."
                : "One row for each \(thing), written by the system itself.")
    }
}
