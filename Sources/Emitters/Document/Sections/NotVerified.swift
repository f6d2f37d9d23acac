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

    /// What the assessment could not compute; things unknown for the same reason are named together.
    private var unknowns: [Line] {
        var groups: [(kind: String, reason: String, names: [String])] = []
        for unknown in dossier.assessment.unknowns {
            let (kind, name, reason) = Self.parts(unknown)
            if let at = groups.firstIndex(where: { $0.kind == kind && $0.reason == reason && !reason.isEmpty }) {
                groups[at].names.append(name)
            } else {
                groups.append((kind, reason, [name]))
            }
        }
        return groups.map { group in
            let names = group.names.map { Line(said: $0) }.joined(", ")
            return (Line(said: group.kind.capitalisedFirst) + names + Line(said: group.reason)).sentence
        }
    }

    /// `rate of `, `list-orders`, `: neither a peak nor a mean is given`.
    private static func parts(_ unknown: String) -> (kind: String, name: String, reason: String) {
        guard let of = unknown.firstRange(of: " of "), let colon = unknown.firstRange(of: ": "),
            of.upperBound < colon.lowerBound
        else { return ("", unknown.capitalisedFirst, "") }
        return (
            String(unknown[..<of.upperBound]), String(unknown[of.upperBound..<colon.lowerBound]),
            String(unknown[colon.lowerBound...])
        )
    }

    private func isAssumed(_ quantity: Quantity?) -> Bool {
        guard let quantity, case .assumed = quantity.provenance else { return false }
        return true
    }
}
