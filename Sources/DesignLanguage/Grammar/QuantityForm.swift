import DesignModel

extension Form where Value == Quantity {
    /// A quantity: a literal, a ledger entry by `$name`, or a map that says where it comes from.
    static func quantity(_ measures: Measure...) -> Form {
        Form(
            description: .quantity(measures),
            read: { node, reader in
                let quantity = read(node, reader)
                if let quantity { reader.checkMeasure(quantity, measures, node) }
                return quantity
            }, write: { quantity, writer in writer.node(for: quantity) })
    }

    private static func read(_ node: Node, _ reader: Reader) -> Quantity? {
        guard node.map == nil else {
            return SourcedQuantity.shape.read(node, reader).flatMap { $0.quantity(node, reader) }
        }
        guard let text = reader.text(of: node) else { return nil }
        if text.hasPrefix("$") { return reader.ledgerQuantity(String(text.dropFirst()), node) }
        return reader.literal(text, node).map { Quantity($0, node.origin ?? Blueprint.literal) }
    }
}

extension Quantity {
    init(_ text: QuantityText, _ provenance: Provenance) {
        self.init(text.value, text.unit, text.bound, provenance)
    }
}

extension Form where Value == QuantityText {
    /// Number, unit and bound, without a source.
    static var literal: Form {
        Form(
            description: .literal,
            read: { node, reader in
                guard let text = reader.text(of: node) else { return nil }
                return reader.literal(text, node)
            }, write: { literal, _ in .scalar(literal.text, .plain) })
    }
}

extension Form where Value == LatencyTarget {
    /// `p95 400 ms`, or `400 ms` for a hard limit; the limit can be a ledger entry.
    static var latency: Form {
        Form(
            description: .latency,
            read: { node, reader in
                guard node.map == nil else {
                    return LatencyDraft.shape.read(node, reader)?.target
                }
                guard let text = reader.text(of: node) else { return nil }
                return read(text, node, reader)
            },
            write: { target, writer in
                let limit = writer.node(for: target.limit)
                let percentile = target.percentile.map { Percentile(share: $0) }
                guard let scalar = limit.scalar, percentile?.isExact ?? true else {
                    return LatencyDraft.shape.write(LatencyDraft(target), writer)
                }
                return .scalar(percentile.map { "\($0.text) \(scalar)" } ?? scalar, .plain)
            })
    }

    private static func read(_ text: String, _ node: Node, _ reader: Reader) -> LatencyTarget? {
        var limit = node
        var percentile: Percentile?
        if text.hasPrefix("p"), let space = text.firstIndex(of: " ") {
            percentile = Percentile(text: text[..<space])
            if percentile == nil {
                reader.reportWrongForm(node, expected: "a percentile and a limit, such as p95 400 ms")
                return nil
            }
            limit = Node(
                content: .scalar(String(text[text.index(after: space)...])), style: node.style, start: node.start,
                origin: node.origin)
        }
        return Form<Quantity>.quantity(.time).read(limit, reader).map {
            LatencyTarget(percentile: percentile?.share, limit: $0)
        }
    }
}
