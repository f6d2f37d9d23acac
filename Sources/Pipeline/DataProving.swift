import DataProof
import DesignLanguage
import DesignModel
import Diagnostics
import Foundation
import Ports

/// Proves the data design of a blueprint on a private PostgreSQL, and writes down what it said.
public struct DataProving {
    private let seed: UInt64
    private let progress: (String) -> Void

    public init(seed: UInt64 = 1, progress: @escaping (String) -> Void = { _ in }) {
        self.seed = seed
        self.progress = progress
    }

    /// The proof, nil when the blueprint cannot be read; schemas that stand in the folder go before those we would write.
    public func prove(
        _ source: SourceText, file: (String) -> String?, on cluster: any PrivateCluster
    ) -> (proof: DataProof?, findings: [Diagnostic], evidence: [Artefact]) {
        let run = BlueprintReview().review(source)
        guard let design = run.design else { return (nil, run.allFindings, []) }
        let made = Dictionary(
            (run.artefacts ?? []).map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        let stores = Self.stores(of: design).compactMap { store, suffix in
            let migrations = Self.migrations(in: "data/migrations" + suffix + "/", made: made, file: file)
            let path = "data/schema" + suffix + ".sql"
            return (file(path) ?? made[path]).map { StoreFiles(store: store, schema: $0, migrations: migrations) }
        }
        var proof = DataProver(cluster, seed: seed, progress: progress).prove(design, stores: stores)
        if stores.isEmpty { proof.unverified.append("plans and rules: the blueprint has no tables for PostgreSQL") }
        if let blueprint = Blueprint.read(source).blueprint { proof.findings = proof.findings.map(blueprint.located) }
        return (proof, proof.findings, Self.evidence(proof))
    }

    /// Each PostgreSQL store with what its files' names end in; cells that repeat a store's tables share its files.
    private static func stores(of design: Design) -> [(Store, String)] {
        var found: [(Store, String)] = []
        for store in design.stores where ["postgresql", "timescaledb"].contains(store.engine) {
            guard !store.tables.isEmpty, !found.contains(where: { $0.0.tables == store.tables }) else { continue }
            found.append((store, found.isEmpty ? "" : "-\(store.id)"))
        }
        return found
    }

    /// The migrations that we would write, each as it stands in the folder where it does.
    private static func migrations(
        in folder: String, made: [String: String], file: (String) -> String?
    ) -> [Migration] {
        made.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(".up.sql") }.sorted().map { path in
            let stem = String(path.dropLast(".up.sql".count))
            let down = stem + ".down.sql"
            return Migration(
                name: String(stem.dropFirst(folder.count)), up: file(path) ?? made[path] ?? "",
                down: file(down) ?? made[down] ?? "")
        }
    }

    private static func evidence(_ proof: DataProof) -> [Artefact] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let json = (try? encoder.encode(proof)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
        return [
            Artefact(path: "assessment/data-proof.json", text: json, mediaType: "application/json"),
            Artefact(path: "assessment/data-proof.md", text: ProofPage(proof).text, mediaType: "text/markdown"),
        ]
    }
}
