import DesignModel

/// The mark of a figure: the letter of its provenance and its number in the ledger.
struct Mark: Hashable, Sendable {
    var number: Int
    var entry: LedgerEntry
    /// Other entries of the same value from the same source, which share the line.
    var alike: [String] = []

    var label: String { entry.quantity.provenance.mark + String(number) }
    var anchor: String { label.lowercased() }
}

/// Numbers the figures of a document in the order in which a reader meets them.
struct Marks: Sendable {
    private(set) var inOrder: [Mark] = []
    private var byName: [String: Int] = [:]
    /// Figures without a name share a line for each source, such as a blueprint that says no more about them.
    private var nameless: [Provenance: Int] = [:]
    private var byValue: [Quantity: Int] = [:]
    private let lookup: @Sendable (String) -> LedgerEntry?

    init(_ lines: [Line], lookup: @escaping @Sendable (String) -> LedgerEntry?) {
        self.lookup = lookup
        for line in lines { note(line) }
        var next = 0
        // What a figure was derived from belongs into the ledger too, and what that was derived from.
        while next < inOrder.count {
            noteInputs(of: inOrder[next])
            next += 1
        }
    }

    private mutating func note(_ line: Line) {
        for piece in line.pieces {
            switch piece {
            case .figure(let quantity, _): note(quantity)
            case .citation(let name): if let entry = lookup(name) { note(entry) }
            default: break
            }
        }
    }

    private mutating func noteInputs(of mark: Mark) {
        guard case .derived(_, let inputs) = mark.entry.quantity.provenance else { return }
        for name in inputs { if let entry = lookup(name) { note(entry) } }
    }

    private mutating func note(_ quantity: Quantity) {
        if let name = quantity.name {
            note(lookup(name) ?? LedgerEntry(name, quantity, meaning: ""))
        } else if nameless[quantity.provenance] == nil {
            nameless[quantity.provenance] = inOrder.count
            inOrder.append(Mark(number: inOrder.count + 1, entry: LedgerEntry("", quantity, meaning: "")))
        }
    }

    private mutating func note(_ entry: LedgerEntry) {
        guard byName[entry.name] == nil else { return }
        if let known = byValue[entry.quantity.withoutName], entry.quantity.provenance.isShared {
            byName[entry.name] = known
            inOrder[known].alike.append(entry.name)
            return
        }
        byName[entry.name] = inOrder.count
        byValue[entry.quantity.withoutName] = inOrder.count
        inOrder.append(Mark(number: inOrder.count + 1, entry: entry))
    }

    subscript(quantity: Quantity) -> Mark? {
        (quantity.name.flatMap { byName[$0] } ?? nameless[quantity.provenance]).map { inOrder[$0] }
    }

    subscript(name: String) -> Mark? { byName[name].map { inOrder[$0] } }
}

extension Quantity {
    fileprivate var withoutName: Quantity { Quantity(value, unit, bound, provenance) }
}

extension Provenance {
    /// Whether the same words and value mean the same source: a default taken in many places is explained once.
    fileprivate var isShared: Bool {
        switch self {
        case .assumed, .published, .proposed: true
        default: false
        }
    }
}
