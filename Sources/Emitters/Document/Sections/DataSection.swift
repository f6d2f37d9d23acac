import DesignModel

/// Chapter five: what is kept where, under which rules, how it grows, how long it stays and how it comes back.
struct DataSection {
    let dossier: Dossier

    var blocks: [Block] {
        [.paragraph(files)] + dossier.design.stores.flatMap(store) + PersonalData(dossier: dossier).blocks
    }

    private var files: Line {
        let schemas = dossier.paths.filter { $0.hasPrefix("data/") && $0.hasSuffix(".sql") }.sorted()
        return schemas.map { dossier.link($0, to: $0) }.joined(", ").after("The statements that create it: ").sentence
            + dossier.link("How the tables hang together", to: "diagrams/entities.svg").after(" ").sentence
    }

    private func store(_ store: Store) -> [Block] {
        let title: Line = "\(dossier.title(store.id.rawValue)) (\(code: store.id.rawValue))"
        let shared = dossier.design.stores.first { $0.id < store.id && $0.tables == store.tables && !$0.tables.isEmpty }
        if let shared {
            return [
                .heading(3, title), .paragraph("Holds the same tables as \(code: shared.id.rawValue), for other rows."),
                .facts(aspects(store)),
            ]
        }
        return [.heading(3, title), .facts(aspects(store))] + tables(store) + [.grid(buckets(store))]
    }

    private func aspects(_ store: Store) -> [(String, Line)] {
        let load = dossier.assessment.stores.first { $0.store == store.id }
        return [
            ("Holds", Line(store.holds)), ("Kept in", "\(store.technology), \(store.kind.rawValue.spaced)"),
            ("Load", StoreLines.load(load)), ("Growth", StoreLines.growth(load)),
            ("Copies", StoreLines.copies(store.replication)), ("Backup", StoreLines.backup(store.backup, store)),
            ("Stale for", Line(store.timeToLive)), ("Freshened by", store.invalidation.map { Line($0) } ?? Line()),
        ]
    }

    private func tables(_ store: Store) -> [Block] {
        if dossier.isSmall { return store.tables.flatMap { TableAspects(table: $0).blocks } }
        let overview = store.tables.map { TableAspects(table: $0).row }
        let indexes = store.tables.flatMap { table in table.indexes.map { TableAspects.row($0, of: table) } }
        return [
            .grid(Grid(["Table", "Purpose", "Owner", "Key", "Rules", "Rows", "Growth", "Retention"], overview)),
            .grid(Grid(["Index", "On", "Serves"], indexes)),
        ]
    }

    private func buckets(_ store: Store) -> Grid {
        Grid(
            ["Bucket", "Holds", "One object", "Growth", "Versions", "Read by anyone", "Retention"],
            store.buckets.map { bucket in
                [
                    Line(code: bucket.id), Line(said: bucket.holds), Line(bucket.objectSize), Line(bucket.growth),
                    bucket.versioned ? "kept" : "", bucket.publicRead ? "yes" : "",
                    StoreLines.retention(bucket.retention),
                ]
            })
    }
}
