import DesignModel

/// One figure on one screen: what it is, what it follows from down to what was said, and which decisions rest on it.
struct FigurePage {
    private let entry: LedgerEntry
    private let ledger: Ledger
    private let design: Design

    init(_ entry: LedgerEntry, _ ledger: Ledger, _ design: Design) {
        self.entry = entry
        self.ledger = ledger
        self.design = design
    }

    var text: String {
        var seen: Set<String> = []
        return (tree(entry, "", &seen) + uses).joined(separator: "\n") + "\n"
    }

    /// The figure and, further in, what it was computed from; what was told above is not told again.
    private func tree(_ entry: LedgerEntry, _ margin: String, _ seen: inout Set<String>) -> [String] {
        let head = "\(margin)\(entry.name) = \(entry.quantity.words)"
        guard seen.insert(entry.name).inserted else { return [head + " (see above)"] }
        let meaning = entry.meaning.isEmpty ? "" : ": \(entry.meaning)"
        var lines = [head + meaning, "\(margin)  \(entry.quantity.provenance.spelt)"]
        guard case .derived(_, let inputs) = entry.quantity.provenance else { return lines }
        for input in inputs {
            lines +=
                ledger.entry(input).map { tree($0, margin + "    ", &seen) } ?? [
                    "\(margin)    \(input): not in the ledger"
                ]
        }
        return lines
    }

    private var uses: [String] {
        let decisions = design.decisions.filter {
            $0.evidence.contains(entry.name) || $0.flipPoints.contains { $0.entry == entry.name }
        }
        let derived = ledger.entries.filter { other in
            guard case .derived(_, let inputs) = other.quantity.provenance else { return false }
            return inputs.contains(entry.name)
        }
        var lines: [String] = []
        if !decisions.isEmpty { lines += ["", "Decides: " + decisions.map(\.topic).joined(separator: ", ")] }
        if !derived.isEmpty { lines += ["", "Enters: " + derived.map(\.name).joined(separator: ", ")] }
        return lines
    }
}
