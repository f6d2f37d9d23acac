import DesignModel

extension Appraisal {
    /// Months ahead for which storage is forecast.
    mutating func horizonMonths() -> Quantity {
        if let stated = design.ledger["horizon.months"] { return stated }
        return assume(
            "default.horizon", 36, .months, "three years, the usual life of a first data layout",
            "how far ahead we look")
    }

    /// Bytes of every store at the start, each month, and at the horizon.
    mutating func growStores() {
        let horizon = horizonMonths()
        let months = (horizon.converted(to: .months) ?? horizon.value)
        let yearly = min(100, max(-0.99, design.ledger["load.growth_per_year"]?.canonical ?? 0))
        for position in assessment.stores.indices {
            guard let store = index.stores[assessment.stores[position].store] else { continue }
            let parts = growths(store)
            guard !parts.isEmpty else { continue }
            enter(parts, of: store, at: position, months: months, yearly: yearly, horizon: horizon.name)
        }
    }

    private mutating func enter(
        _ parts: [(growth: StorageGrowth, inputs: [String?])], of store: Store, at position: Int, months: Double,
        yearly: Double, horizon: String?
    ) {
        let name = "storage.\(store.id)."
        let inputs = parts.flatMap(\.inputs)
        let start = parts.reduce(0) { $0 + $1.growth.start }
        let monthly = parts.reduce(0) { $0 + $1.growth.perMonth }
        let later = parts.reduce(0) { $0 + $1.growth.amount(after: months, yearlyGrowth: yearly) }
        assessment.stores[position].bytesAtStart = derive(
            name + "start", start / 1e9, .gigabytes, "rows × (row + index bytes)", from: inputs,
            "\(store.id) at the start")
        assessment.stores[position].bytesPerMonth = derive(
            name + "per_month", monthly / 1e9, .gigabytes, "growth × (row + index bytes), or × object size",
            from: inputs,
            "what each month adds to \(store.id)")
        assessment.stores[position].bytesAtHorizon = derive(
            name + "horizon", later / 1e9, .gigabytes, "start + growth over the horizon, cut by retention",
            from: [name + "start", name + "per_month", horizon, "load.growth_per_year"], "\(store.id) at the horizon")
    }

    private mutating func growths(_ store: Store) -> [(growth: StorageGrowth, inputs: [String?])] {
        var parts: [(StorageGrowth, [String?])] = []
        for table in store.tables where table.rows != nil || table.growth != nil {
            let bytes = RowWidth.heap(table) + RowWidth.indexes(table)
            let growth = StorageGrowth(
                start: (table.rows.usable ?? 0) * bytes, perMonth: perMonth(table.growth) * bytes,
                keepMonths: keep(table.retention))
            parts.append((growth, [table.rows?.name, table.growth?.name, table.retention?.lifetime?.name]))
        }
        for bucket in store.buckets where bucket.growth != nil {
            guard let size = bucket.objectSize else {
                leaveUnknown("growth of bucket \(bucket.id): the size of an object is not given")
                continue
            }
            let growth = StorageGrowth(
                start: 0, perMonth: perMonth(bucket.growth) * (Optional(size).usable ?? 0),
                keepMonths: keep(bucket.retention))
            parts.append((growth, [bucket.growth?.name, size.name, bucket.retention?.lifetime?.name]))
        }
        if store.kind == .relational, store.tables.isEmpty {
            leaveUnknown("size of \(store.id): it names no table")
        }
        for table in store.tables where table.entity != nil && table.rows == nil && table.growth == nil {
            leaveUnknown("size of \(store.id).\(table.id): neither rows nor growth are given")
        }
        return parts
    }

    private func perMonth(_ rate: Quantity?) -> Double { (rate.usable ?? 0) * 2_592_000 }
    private func keep(_ retention: Retention?) -> Double? { retention?.lifetime?.converted(to: .months) }
}
