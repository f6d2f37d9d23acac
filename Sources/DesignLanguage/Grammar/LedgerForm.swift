import DesignModel

extension Form where Value == Ledger {
    /// Named quantities, in order; read before everything that refers to them.
    static var ledger: Form {
        Form(
            description: .map(of: .shape(SourcedQuantity.entry.description), key: "dotted name"),
            read: { node, reader in
                var ledger = Ledger()
                if node.isEmptyScalar { return ledger }
                guard let entries = node.map else {
                    reader.reportWrongForm(node, expected: "a map of named quantities")
                    return nil
                }
                for entry in entries {
                    let found: (Quantity, String)? = reader.inside(entry) { read(entry.value, reader) }
                    if let (quantity, meaning) = found {
                        ledger.enter(LedgerEntry(entry.name, quantity, meaning: meaning))
                    }
                }
                reader.ledger = ledger
                return ledger
            },
            write: { ledger, writer in
                let entries = ledger.entries.map { entry in
                    let draft = SourcedQuantity(entry.quantity, meaning: entry.meaning)
                    return Node.Entry(name: entry.name, value: SourcedQuantity.entry.write(draft, writer))
                }
                return .map(entries, .block)
            })
    }

    private static func read(_ node: Node, _ reader: Reader) -> (Quantity, String)? {
        guard let draft = SourcedQuantity.entry.read(node, reader) else { return nil }
        return draft.quantity(node, reader).map { ($0, draft.meaning) }
    }
}
