import DesignModel
import Knowledge

/// A design on the drawing board: what it is made from, what is drawn so far, and the ledger in which every figure is entered.
struct Drawing {
    let requirements: Requirements
    let log: DecisionLog
    let parts: PlannedParts
    let repertoire: Repertoire
    let nouns: BriefNouns
    let shape: Shape
    var design: Design

    init(
        _ requirements: Requirements, _ log: DecisionLog, _ parts: PlannedParts, _ repertoire: Repertoire = .builtIn
    ) {
        self.requirements = requirements
        self.log = log
        self.parts = parts
        self.repertoire = repertoire
        nouns = BriefNouns(requirements)
        shape = Shape(requirements, log, nouns)
        design = Design(system: SystemProfile(name: nouns.system))
        design.ledger = requirements.ledger
        for entry in log.ledger.entries where design.ledger[entry.name] == nil { design.ledger.enter(entry) }
        for entry in parts.entries where design.ledger[entry.name] == nil { design.ledger.enter(entry) }
    }

    func known(_ name: String) -> Quantity? { design.ledger[name] }

    func has(_ pattern: PatternID) -> Bool { shape.patterns.contains(pattern) }

    func say(_ template: String, flow: Flow? = nil, party: String? = nil) -> Prose? {
        let ledger = design.ledger
        return Saying.fill(template) { name in
            if name.hasPrefix("derived:") {
                let entry = String(name.dropFirst(8))
                return ledger[entry] == nil ? nil : "{\(entry)}"
            }
            if name.hasPrefix("party:"), let title = shape.party(name) { return title }
            return nouns.noun(name, flow: flow, party: party)
        }
    }

    /// `{name}` where the ledger knows it, otherwise other words.
    func cite(_ name: String, or words: String) -> String { design.ledger[name] == nil ? words : "{\(name)}" }

    func cite(_ quantity: Quantity?, or words: String) -> String { quantity?.name.map { cite($0, or: words) } ?? words }
}

extension Drawing {
    /// A default of ours, with its reason.
    @discardableResult
    mutating func assume(_ name: String, _ value: Double, _ unit: Unit, _ meaning: String, because why: String)
        -> Quantity
    {
        design.ledger.enter(LedgerEntry(name, Quantity(value, unit, nil, .assumed(why: why)), meaning: meaning))
    }

    /// Arithmetic on entries that are there.
    @discardableResult
    mutating func derive(
        _ name: String, _ value: Double, _ unit: Unit, _ meaning: String, by formula: String, from inputs: [String]
    ) -> Quantity {
        let provenance = Provenance.derived(formula: formula, inputs: inputs)
        return design.ledger.enter(LedgerEntry(name, Quantity(value, unit, nil, provenance), meaning: meaning))
    }

    /// Somebody else's figure.
    @discardableResult
    mutating func publish(
        _ name: String, _ value: Double, _ unit: Unit, _ meaning: String, source: String, date: String
    ) -> Quantity {
        if let known = design.ledger[name] { return known }
        let provenance = Provenance.published(source: source, date: date)
        return design.ledger.enter(LedgerEntry(name, Quantity(value, unit, nil, provenance), meaning: meaning))
    }

    /// A quantity that came along unnamed or unknown gets its place in the ledger.
    mutating func adopt(_ quantity: inout Quantity?, as path: String, _ meaning: String) {
        guard let value = quantity else { return }
        if let name = value.name, let known = design.ledger[name] {
            quantity = known
        } else {
            quantity = design.ledger.enter(LedgerEntry(value.name ?? path, value, meaning: meaning))
        }
    }
}
