import DesignModel
import Knowledge

extension Appraisal {
    mutating func price(_ store: Store) {
        guard let site = index.site(store.sites), store.kind != .embedded else { return }
        let element = "stores.\(store.id)"
        let missing = "price of \(store.id) (\(store.technology)) at \(site.provider)"
        if store.kind == .object { return priceObjects(store, site, element, missing) }
        guard !site.hasMachines else {
            priceDisks(store, site, element)
            return priceCopies(store, site, element, missing)
        }
        guard let amount = managed(store, site) else { return leaveUnknown(missing) }
        add(store.kind == .cache ? "Cache" : "Database", element, amount, orUnknown: missing)
        guard store.kind != .cache else { return }
        let copies = 1 + standbys(store)
        let stored = gigabytesStored(store, least: 20)
        add("Storage", element, spread(.databaseStorage, stored, times: copies, site, "GB"), orUnknown: missing)
        priceCopies(store, site, element, missing)
    }

    /// The disks under a store that shares plain machines, one for each of its copies.
    private mutating func priceDisks(_ store: Store, _ site: Site, _ element: String) {
        guard store.kind != .cache, prices.list(site.provider)?.items[.machineStorage] != nil else { return }
        let stored = gigabytesStored(store, least: 0)
        add(
            "Disks", element, spread(.machineStorage, stored, times: 1 + standbys(store), site, "GB"),
            orUnknown: "price of disks at \(site.provider)")
    }

    private func managed(_ store: Store, _ site: Site) -> PricedAmount? {
        let market = market(site)
        switch store.engine.lowercased() {
        case "postgresql", "postgres", "mysql", "mariadb":
            let cpu = store.cpu.usable ?? max(1, storeStations[store.id]?.cores ?? 1)
            return prices.monthly(
                database: cpu, memory: gigabytes(store.memory, usualMemory(store)), standbys: standbys(store),
                at: market)
        case "redis", "valkey", "memcached":
            return prices.monthlyHours(.cacheHour, 1 + standbys(store), at: market, basis: "cache nodes")
        default: return nil
        }
    }

    /// A tenth of what is stored after a year, so that what is read often stays in memory; two GB at least.
    private func usualMemory(_ store: Store) -> Double {
        min(64, max(2, gigabytesStored(store, least: 0).year / 10))
    }

    private mutating func priceObjects(_ store: Store, _ site: Site, _ element: String, _ missing: String) {
        let stored = gigabytesStored(store, least: 0)
        add("Objects", element, spread(.objectStorage, stored, times: 1, site, "GB"), orUnknown: missing)
    }

    /// Backups: a full copy and the changes, as large as the data itself and half again.
    private mutating func priceCopies(_ store: Store, _ site: Site, _ element: String, _ missing: String) {
        guard store.backup != nil, !store.disposable else { return }
        let stored = gigabytesStored(store, least: 1)
        add(
            "Backups", element, spread(.backupStorage, stored, times: 1.5, site, "GB of copies"),
            orUnknown: "price of backups at \(site.provider)")
    }

    func standbys(_ store: Store) -> Double {
        guard let replication = store.replication, replication.mode != .none else { return 0 }
        return replication.replicas.usable ?? 1
    }

    /// GB at the start, after a year, and at the horizon.
    private func gigabytesStored(_ store: Store, least: Double) -> (start: Double, year: Double, horizon: Double) {
        let load = assessment.stores.first { $0.store == store.id }
        let start = load?.bytesAtStart?.value ?? 0
        let horizon = max(start, load?.bytesAtHorizon?.value ?? 0)
        let year = min(horizon, start + (load?.bytesPerMonth?.value ?? 0) * 12)
        return (max(least, start), max(least, year), max(least, horizon))
    }

    private func spread(
        _ item: PriceItem, _ stored: (start: Double, year: Double, horizon: Double), times: Double, _ site: Site,
        _ unit: String
    ) -> PricedAmount? {
        let market = market(site)
        let basis = "\((stored.year * times).significant.formattedPlainly) \(unit) after a year"
        guard var amount = prices.monthly(item, stored.year * times, at: market, basis: basis),
            let first = prices.monthly(item, stored.start * times, at: market),
            let last = prices.monthly(item, stored.horizon * times, at: market)
        else { return nil }
        amount.low = first.low
        amount.high = last.high
        return amount
    }
}
