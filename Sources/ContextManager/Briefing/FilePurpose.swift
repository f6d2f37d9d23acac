import DesignModel

/// What one file is for, by what was seen in it.
enum FilePurpose {
    static func of(_ path: String, _ context: Context) -> String? {
        if let record = context.records.first(where: { $0.path == path }) {
            return "decision record, \(record.status): \(record.title)"
        }
        let seen = context.sightings.filter { $0.path == path }
        let nouns: [(SightingKind, String)] = [
            (.contract, "contract"), (.operation, "endpoint"), (.message, "message"), (.table, "table"),
            (.service, "service"), (.store, "store"), (.resource, "resource"), (.package, "package"),
            (.pipeline, "pipeline"), (.guidance, "binding sentence"), (.owner, "owned path"), (.test, "test setting"),
            (.change, "schema change"), (.index, "index"),
        ]
        let told = nouns.compactMap { kind, noun -> String? in
            let things = seen.filter { $0.kind == kind }
            guard let first = things.first else { return nil }
            if things.count == 1, kind != .guidance { return "\(noun) \(first.name.shortened(to: 60))" }
            let some = things.prefix(3).map(\.name).joined(separator: ", ").shortened(to: 90)
            return "\(things.count.of(noun)): \(some)\(things.count > 3 ? ", …" : "")"
        }
        return told.isEmpty ? nil : told.prefix(3).joined(separator: "; ")
    }
}
