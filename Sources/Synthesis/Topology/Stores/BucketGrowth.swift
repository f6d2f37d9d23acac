import DesignModel

extension Drawing {
    /// How large one object is and how many come each month, by the traffic of the brief.
    mutating func enterGrowth(of bucket: inout Bucket, in store: StoreID) {
        let path = "stores.\(store).buckets.\(bucket.id)."
        let binary = requirements.entities.filter(\.binary).map { Phrase.snake($0.name) }
        let size = design.ledger.entries.first { entry in
            entry.name.hasSuffix("payload_bytes") && (binary.isEmpty || binary.contains { entry.name.contains($0) })
        }
        if bucket.objectSize == nil { bucket.objectSize = size?.quantity }
        adopt(&bucket.objectSize, as: path + "objectSize", "size of one object in \(bucket.id)")
        adopt(&bucket.growth, as: path + "growth", "new objects in \(bucket.id)")
        let amount = design.ledger.entries.first { $0.name.hasPrefix("data.") && $0.name.hasSuffix("bytes_per_month") }
        guard bucket.growth == nil, let amount, let each = bucket.objectSize, let name = each.name, each.canonical > 1e5
        else { return }
        bucket.growth = derive(
            path + "growth", (amount.quantity.canonical / each.canonical).rounded(), .perMonth,
            "new objects in \(bucket.id)", by: "\(amount.name) ÷ \(name)", from: [amount.name, name])
    }
}
