import DesignModel

/// What the sections should say first, in the designer's words; numbers only by citation.
extension Drawing {
    mutating func drawNarratives() {
        tell("section:2", loadStory + [wayIn, sizeStory, onBusyDays].compactMap(\.self))
        tell("section:6", [placeStory, nightStory].compactMap(\.self))
        tell("section:7", lossRules)
    }

    private mutating func tell(_ slot: String, _ sentences: [String]) {
        guard !sentences.isEmpty else { return }
        design.narratives.append(
            Narrative(slot: slot, by: "built-in designer", text: Prose(sentences.joined(separator: " "))))
    }

    /// The derived rates of the brief's own traffic, each with what it follows from.
    private var loadStory: [String] {
        requirements.ledger.entries.compactMap { entry in
            guard entry.name.hasPrefix("load."), case .derived(let formula, let inputs) = entry.quantity.provenance
            else {
                return nil
            }
            guard entry.quantity.unit.dimension == .rate, FactKey(rawValue: entry.name).subject != nil,
                !entry.name.contains(".people.")
            else { return nil }
            let known = inputs.filter { requirements.ledger[$0] != nil }
            guard known.count == inputs.count, known.count == 2 else { return nil }
            guard formula.contains("×") || formula.contains("÷") else { return nil }
            let sign = formula.contains("×") ? "×" : "÷"
            let flow = Phrase.spaced(FactKey(rawValue: entry.name).subject ?? "")
            let what =
                entry.name.hasSuffix("window_rps")
                ? "over the delivery window" : entry.name.hasSuffix("peak_rps") ? "at the peak" : "on average"
            return "\(Phrase.capitalised(flow)): {\(entry.name)} \(what), {\(known[0])} \(sign) {\(known[1])}."
        }.prefix(5).map(\.self)
    }

    private var wayIn: String? {
        guard let path = shape.inbound.first else { return nil }
        let things = Phrase.plural(Phrase.spaced(path.flow.entity))
        let taker = shape.hasIngest ? "the intake" : "the application"
        return path.nature == .files
            ? "\(things.hasSuffix("files") ? "Files" : "Files of \(things)") are kept unchanged in the bucket before anything reads them; processing starts from there and can be repeated."
            : "\(Phrase.capitalised(things)) are stored durably as they came before \(taker) answers success; understanding them is the work of \(shape.hasWorker ? "another process" : "the queue's reader"), later."
    }

    private var sizeStory: String? {
        guard let copies = known("components.api.scaling.maximum") ?? known("components.api.scaling.minimum"),
            let name = copies.name
        else { return nil }
        return
            "The application needs {\(name)} \(copies.value == 1 ? "copy" : "copies") for {\(arrivalsName)} at {components.api.demand} each, kept at most {scaling.target} busy."
    }

    private var arrivalsName: String {
        if known("components.api.arrivals") != nil { return "components.api.arrivals" }
        return known("load.peak_rps.horizon") != nil
            ? "load.peak_rps.horizon" : requirements.workload.peak?.name ?? "load.peak_rps"
    }

    private var onBusyDays: String? {
        guard let window = nouns.peakWindow, shape.raisesBeforehand, known("components.api.scaling.maximum") != nil
        else { return nil }
        return
            "The size is that of \(window), not of the average day; in between it is lowered to {components.api.scaling.minimum}."
    }

    private var placeStory: String? {
        if shape.places.isDivided { return routingRule }
        guard let cell = shape.places.cells.first, let home = cell.residency else { return nil }
        return "Everything stands in '\(cell.id)', because the data has to stay in \(home)."
    }

    private var nightStory: String? {
        guard !isCoveredAtNight else { return nil }
        let due = shape.scheduled.first { $0.timing.meaning.contains("due at the hour") }
        let run =
            due.map {
                " '\($0.title)' runs at night and is due before work begins: it starts early enough for a second run, each run may be repeated, and an alert wakes no one but stands first in the morning's list."
            } ?? ""
        return "\(selfRepair)\(run)"
    }
}
