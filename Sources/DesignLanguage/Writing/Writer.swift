import DesignModel

/// Turns values into nodes; knows the ledger, so that a quantity with a name is written as that name.
struct Writer: Sendable {
    var ledger = Ledger()

    func node(for quantity: Quantity) -> Node {
        if let name = quantity.name, ledger[name] == quantity { return .scalar("$" + name, .plain) }
        guard quantity.provenance != Blueprint.literal || quantity.name != nil else {
            return .scalar(QuantityText(quantity).text, .plain)
        }
        var sourced = SourcedQuantity(quantity)
        sourced.named = quantity.name
        return SourcedQuantity.shape.write(sourced, self)
    }
}
