import DesignModel

/// `data/migrations/NNNN_name.{up,down}.sql`: the schema as numbered steps, each with its way back.
enum MigrationEmitter {
    static func artefacts(_ design: Design) -> [Artefact] {
        let stores = design.stores.filter { $0.isPostgres && !$0.tables.isEmpty }
        var seen: [[Table]] = []
        return stores.flatMap { store -> [Artefact] in
            // A cell that repeats another store's tables shares its migrations.
            guard !seen.contains(store.tables) else { return [] }
            seen.append(store.tables)
            let folder = seen.count == 1 ? "data/migrations" : "data/migrations-\(store.id)"
            return artefacts(MigrationPlan(store: store, design: design).steps, in: folder)
        }
    }

    private static func artefacts(_ steps: [MigrationStep], in folder: String) -> [Artefact] {
        steps.enumerated().flatMap { position, step in
            let number = String(repeating: "0", count: position < 9 ? 3 : 2) + "\(position + 1)"
            let path = "\(folder)/\(number)_\(step.name)"
            return [
                Artefact(
                    path: path + ".up.sql", text: step.text(step.up, direction: "forward"), mediaType: "application/sql"
                ),
                Artefact(
                    path: path + ".down.sql", text: step.text(step.down, direction: "back"),
                    mediaType: "application/sql"),
            ]
        }
    }
}
