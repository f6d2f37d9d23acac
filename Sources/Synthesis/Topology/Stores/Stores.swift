import DesignModel
import Knowledge

extension Drawing {
    mutating func drawStores() {
        let cells = design.sites
        for (at, site) in cells.enumerated() { design.stores.append(database(site, isFirst: at == 0)) }
        for (at, site) in cells.enumerated() where needsBucketStore {
            design.stores.append(bucketStore(site, isFirst: at == 0))
        }
        if let cache = cache() { design.stores.append(cache) }
        let engine = log.choice(Topic.search)
        if repertoire.technologies.technology(engine)?.area == .search { design.stores.append(searchStore(engine)) }
    }

    var keepsRawFiles: Bool { shape.inbound.contains { $0.nature == .files } }

    var needsBucketStore: Bool { shape.hasMedia || !parts.buckets.isEmpty || keepsRawFiles }

    /// `main`, or `main-us` and `main-eu` where the law divides.
    func storeID(_ base: String, _ site: SiteID) -> StoreID {
        StoreID(shape.places.isDivided ? "\(base)-\(site)" : base)
    }

    private mutating func database(_ site: Site, isFirst: Bool) -> Store {
        let id = storeID("main", site.id)
        var store = Store(id: id, kind: kind(of: shape.storeTechnology), technology: shape.storeTechnology)
        store.dialect = repertoire.technologies.technology(shape.storeTechnology)?.dialect
        store.title = shape.places.isDivided ? "\(nouns.system) database, cell \(site.id)" : "\(nouns.system) database"
        store.holds = holds(site)
        store.sites = [site.id]
        if isFirst { store.tables = parts.tables.map { grown(owned($0)) } }
        if takesSize(store) { enterSize(of: &store) }
        store.replication = replication(id)
        store.backup = backup(id, of: store.tables)
        return store
    }

    private func takesSize(_ store: Store) -> Bool { [.relational, .timeSeries, .document].contains(store.kind) }

    private func kind(of technology: String) -> StoreKind {
        switch technology {
        case "mongodb": .document
        case "dynamodb": .keyValue
        case "cassandra", "scylladb": .wideColumn
        case "timescaledb": .timeSeries
        case "clickhouse": .columnar
        case "sqlite": .embedded
        default: kind(of: repertoire.technologies.technology(technology)?.profile?.family)
        }
    }

    private func kind(of family: TechnologyFamily?) -> StoreKind {
        switch family {
        case .document: .document
        case .wideColumn: .wideColumn
        case .timeSeries: .timeSeries
        case .analytical: .columnar
        case .graph: .graph
        default: .relational
        }
    }

    private func holds(_ site: Site) -> Prose {
        let entities = requirements.entities.filter { !$0.binary }.prefix(6).map {
            Phrase.plural(Phrase.spaced($0.name))
        }
        let things = entities.isEmpty ? "everything that \(nouns.system) must remember" : Phrase.list(Array(entities))
        guard shape.places.isDivided else { return Prose(Phrase.capitalised(things) + ".") }
        let whose = site.residency.map { "whose home is bound to \($0)" } ?? "whose home is '\(site.id)'"
        return Prose("The same schema as in the other cell, with the rows \(whose) and no others: \(things).")
    }

    /// Every table is written by the component whose operations write it; the application's where there are several.
    private func owned(_ table: Table) -> Table {
        var table = table
        let writers = design.interfaces.filter { $0.operations.contains { $0.writes.contains(table.id) } }.map(
            \.component)
        table.owner = writers.first ?? "api"
        return table
    }

    private mutating func cache() -> Store? {
        let product = log.choice(Topic.cache)
        guard repertoire.technologies.technology(product)?.area == .cache else { return nil }
        var cache = Store(id: "cache", kind: .cache, technology: product)
        cache.title = "Cache"
        cache.holds = Prose(
            "Copies of \(Phrase.plural(nouns.entity)) that are read far more often than they change; everything in it can be read again from the database."
        )
        cache.disposable = true
        cache.evictsWhenFull = true
        cache.encryptedAtRest = true
        cache.timeToLive =
            tightestFreshness
            ?? assume(
                "stores.cache.timeToLive", 30, .seconds, "how long a copy may be wrong",
                because: "nobody notices half a minute here")
        cache.invalidation = "A write removes its own copies after the commit; the time to live ends what was missed."
        cache.sites = siteIDs
        return cache
    }

    private mutating func searchStore(_ technology: String) -> Store {
        var store = Store(id: "search", kind: .search, technology: technology)
        store.title = "Search index"
        store.holds = Prose(
            "What can be searched of \(Phrase.plural(nouns.entity)), fed from the outbox and rebuilt from the database at any time."
        )
        store.disposable = true
        store.invalidation = "Each committed change sends its key through the outbox; a nightly run compares counts."
        store.sites = siteIDs
        return store
    }
}
