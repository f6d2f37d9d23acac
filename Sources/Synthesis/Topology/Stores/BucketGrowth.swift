import DesignModel

extension Drawing {
    /// What people upload grows by the traffic of the brief, and what is made from it grows along.
    mutating func enterGrowth(of buckets: inout [Bucket], in store: StoreID) {
        guard !buckets.isEmpty else { return }
        let original = buckets.firstIndex { !$0.publicRead } ?? 0
        enterGrowth(of: &buckets[original], in: store)
        for at in buckets.indices where at != original && buckets[at].publicRead {
            enterRenditions(of: &buckets[at], from: buckets[original], in: store)
        }
    }

    private mutating func enterRenditions(of bucket: inout Bucket, from original: Bucket, in store: StoreID) {
        guard let size = original.objectSize, let name = size.name else { return bucket.objectSize = nil }
        let path = "stores.\(store).buckets.\(bucket.id)."
        let share = assume(
            "media.rendition_share", 0.2, .ratio, "what the sizes for showing weigh against the original",
            because: "a few sizes for screens, in a format for the web, weigh about a fifth of what a phone uploads")
        bucket.objectSize = derive(
            path + "objectSize", size.value * share.value, size.unit, "size of one object in \(bucket.id)",
            by: "\(name) × media.rendition_share", from: [name, "media.rendition_share"])
        bucket.growth = original.growth
    }

    /// How large one object is and how many come each month, by the traffic of the brief.
    private mutating func enterGrowth(of bucket: inout Bucket, in store: StoreID) {
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
