import DesignModel

/// What nothing has proved yet, each with its reason (promise P10).
struct NotVerified {
    let dossier: Dossier

    var lines: [Line] { [database, demand] + partners + [restores] + unknowns }

    private func isMeasured(_ word: String) -> Bool {
        dossier.design.ledger.entries.contains { entry in
            guard case .measured(_, let engine, _) = entry.quantity.provenance else { return false }
            return engine.lowercased().contains(word)
        }
    }

    private var database: Line {
        let names = dossier.paths.filter { $0.hasPrefix("data/") && $0.hasSuffix(".sql") }.sorted()
        guard !names.isEmpty, !isMeasured("postgres") else { return Line() }
        let stores = dossier.design.stores.filter(\.isPostgres).map(\.id.rawValue)
        return Line(codes: names) + ": no PostgreSQL has loaded it, nor planned the queries on " + Line(codes: stores)
            + "."
    }

    /// Processor times that are assumptions carry the capacity figures.
    private var demand: Line {
        let guessed = dossier.design.components.filter { component in
            component.kind.isOurs && component.demands.contains { isAssumed($0.cpu) }
        }
        let names = Line(codes: guessed.map(\.id.rawValue))
        return names.after("Processor time of ").closed(
            ": assumed for at least one operation, so its capacity holds only after a load test.")
    }

    private var partners: [Line] {
        dossier.design.components.filter { $0.kind == .thirdParty && isAssumed($0.terms?.latency) }.map {
            "Latency of \(dossier.title($0.id.rawValue)): assumed as \(Line($0.terms?.latency)), not measured."
        }
    }

    private var restores: Line {
        let stores = dossier.design.stores.filter { isAssumed($0.backup?.restoreEstimate) }.map(\.id.rawValue)
        return Line(codes: stores).after("Restore time of ").closed(": an estimate until the first drill.")
    }

    private var unknowns: [Line] { dossier.assessment.unknowns.map { Line(said: $0.capitalisedFirst).sentence } }

    private func isAssumed(_ quantity: Quantity?) -> Bool {
        guard let quantity, case .assumed = quantity.provenance else { return false }
        return true
    }
}
